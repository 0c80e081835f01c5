package korridor.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.model.parameter.Parameters.Contradiction;

/** The parameters of a scenario: defaults, then the file, then the command line. */
final class ParameterReader {

  private final Entry stated;
  private final Overrides overrides;
  private final Problems problems;
  private final Map<String, Double> values = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  ParameterReader(Entry root, Overrides overrides, Problems problems) {
    this.stated = root.entry("parameters");
    this.overrides = overrides;
    this.problems = problems;
    ParameterTable.rows().keySet().forEach(this::collect);
  }

  private void collect(String name) {
    String[] parts = name.split("\\.");
    Entry group = stated.entry(parts[0]);
    if (group.states(parts[1])) {
      group.number(parts[1]).ifPresent(value -> values.put(name, value));
    }
    places.put(name, group.placeOf(parts[1]));
    if (overrides.values().containsKey(name)) {
      values.put(name, overrides.values().get(name));
      places.put(name, Place.of(Overrides.OPTION));
    }
  }

  double value(String name) {
    return values.getOrDefault(name, ParameterTable.rows().get(name).declared().value());
  }

  Place place(String name) {
    return places.get(name);
  }

  /** All parameters; those that contradict each other become problems. */
  Parameters parameters() {
    Parameters parameters = ParameterTable.build(values);
    parameters.contradictions().forEach(this::tell);
    return parameters;
  }

  private void tell(Contradiction broken) {
    String first = broken.first();
    String second = broken.second();
    String message =
        switch (broken.rule()) {
          case SHARES_ABOVE_ONE -> "shares-above-one";
          case FEWEST_ABOVE_MOST -> "fewest-above-most";
        };
    boolean atSecond = !values.containsKey(first);
    problems.add(
        Problem.of(
            place(atSecond ? second : first),
            first,
            Numbers.text(value(first)),
            message,
            second,
            Numbers.text(value(second))));
  }
}
