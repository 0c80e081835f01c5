package korridor.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.model.parameter.Believed;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.scenario.Scenario;
import korridor.scenario.Suggestions;

/** Reads the names of things in the values of options, and says which may be meant. */
record Named(Language texts) {

  /** A measure. */
  Measure measure(String option, String name) {
    Map<String, Measure> known =
        Measures.all().stream().collect(Collectors.toMap(Measure::name, m -> m));
    one(option, name, known.keySet());
    return known.get(name);
  }

  /** One of some words. */
  String one(String option, String name, Collection<String> known) {
    if (known.contains(name)) {
      return name;
    }
    throw new BadInputException(
        texts.say(
                "bad.name",
                "option",
                option,
                "value",
                name,
                "allowed",
                known.stream().sorted().collect(Collectors.joining(", ")))
            + maybe(name, known));
  }

  /** Parameters of which something is in doubt; a comma stands between two. */
  List<String> parameters(String option, String value, Scenario scenario) {
    Map<String, Believed> inDoubt = scenario.believed();
    List<String> names = Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    for (String name : names) {
      if (!ParameterTable.rows().containsKey(name)) {
        throw new BadInputException(
            texts.say("bad.parameter", "option", option, "value", name)
                + maybe(name, inDoubt.keySet()));
      }
      if (!inDoubt.containsKey(name)) {
        throw new BadInputException(texts.say("bad.not-in-doubt", "option", option, "value", name));
      }
    }
    return names.stream().distinct().toList();
  }

  private String maybe(String name, Collection<String> known) {
    String nearest = Suggestions.nearest(name, List.copyOf(known));
    return nearest.isEmpty() ? "" : " " + texts.say("maybe", "correction", nearest);
  }
}
