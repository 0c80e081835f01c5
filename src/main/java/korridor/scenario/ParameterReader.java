package korridor.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;

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

  int whole(String name) {
    return (int) value(name);
  }

  Place place(String name) {
    return places.get(name);
  }

  /** All parameters; those that contradict each other become problems. */
  Parameters parameters() {
    double own = value("ties.own-share");
    double division = value("ties.division-share");
    // The tolerance forgives the rounding of sums such as 0.7 + 0.3.
    if (own + division > 1 + 1e-9) {
      add("ties.own-share", "ties.division-share", "shares-above-one");
    }
    if (value("issues.fewest-topics") > value("issues.most-topics")) {
      add("issues.fewest-topics", "issues.most-topics", "fewest-above-most");
    }
    return ParameterTable.build(values);
  }

  private void add(String first, String second, String message) {
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
