package korridor.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;

/**
 * Parameters set on the command line; they count more than the scenario file.
 *
 * @param values by parameter name, each allowed by its declaration
 */
public record Overrides(Map<String, Double> values) {

  /** No parameter set. */
  public static final Overrides NONE = new Overrides(Map.of());

  static final String OPTION = "--set";
  private static final Place PLACE = Place.of(OPTION);

  /** Copies the map. */
  public Overrides {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Reads assignments such as {@code learning.trust-gain=0.1}.
   *
   * @throws ScenarioException with every assignment that is not allowed
   */
  public static Overrides parse(List<String> assignments) {
    Problems problems = new Problems();
    Map<String, Double> values = new LinkedHashMap<>();
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      if (equals < 1) {
        problems.add(Problem.of(PLACE, "", assignment, "not-assignment"));
        continue;
      }
      String name = assignment.substring(0, equals).strip();
      String text = assignment.substring(equals + 1).strip();
      value(name, text, problems)
          .filter(value -> !twice(name, text, values, problems))
          .ifPresent(value -> values.put(name, value));
    }
    problems.throwIfAny();
    return new Overrides(values);
  }

  private static boolean twice(
      String name, String text, Map<String, Double> values, Problems problems) {
    if (values.containsKey(name)) {
      problems.add(Problem.of(PLACE, name, text, "set-twice"));
    }
    return values.containsKey(name);
  }

  private static Optional<Double> value(String name, String text, Problems problems) {
    ParameterDeclaration row = ParameterTable.rows().get(name);
    if (row == null) {
      problems.add(ParameterNames.unknown(PLACE, name, name, text));
      return Optional.empty();
    }
    Node.Scalar scalar = new Node.Scalar(text, true, PLACE);
    return new Values(problems)
        .check(scalar, Format.shape(row), name)
        .map(value -> ((Number) value).doubleValue());
  }
}
