package korridor.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import korridor.model.parameter.Believed;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.model.parameter.Spread;

/**
 * What a scenario says about the ranges in which true values are believed to lie. Where it says
 * nothing, the declared range holds, around the value that the scenario gives (ODD 6 Input data).
 *
 * @param stated by parameter, in the order of the declarations
 */
public record Beliefs(Map<String, Belief> stated) {

  /** The declared ranges. */
  public static final Beliefs DECLARED = new Beliefs(Map.of());

  /** What is stated about a parameter. */
  public sealed interface Belief {}

  /**
   * The value of the scenario is known and not drawn.
   *
   * @param source where it is known from
   */
  public record Known(String source) implements Belief {}

  /**
   * A range of the scenario's own.
   *
   * @param low the lowest value
   * @param high the highest value
   * @param spread how belief is spread between them
   * @param source where it is from; empty if nothing was said
   */
  public record Range(double low, double high, Spread spread, String source) implements Belief {}

  /** Copies the map, in the order of the declarations. */
  public Beliefs {
    Map<String, Belief> left = new TreeMap<>(stated);
    Map<String, Belief> ordered = new LinkedHashMap<>();
    ParameterTable.rows()
        .keySet()
        .forEach(
            name -> Optional.ofNullable(left.remove(name)).ifPresent(b -> ordered.put(name, b)));
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters " + left.keySet());
    }
    stated = Collections.unmodifiableMap(ordered);
  }

  /** Where a value is known from; empty where it is not known. */
  public Optional<String> known(String parameter) {
    return stated.get(parameter) instanceof Known known
        ? Optional.of(known.source())
        : Optional.empty();
  }

  /** The range of a parameter; empty where nothing is in doubt. */
  public Optional<Believed> range(ParameterDeclaration row, Parameters values) {
    return range(row, ParameterTable.values(values));
  }

  private Optional<Believed> range(ParameterDeclaration row, Map<String, Double> values) {
    Belief belief = stated.get(row.name());
    if (belief instanceof Known) {
      return Optional.empty();
    }
    return belief instanceof Range own
        ? Optional.of(own(row, own))
        : Believed.of(row, values.get(row.name()));
  }

  /** The ranges of all parameters that are in doubt, in the order of the declarations. */
  Map<String, Believed> ranges(Parameters parameters) {
    Map<String, Double> values = ParameterTable.values(parameters);
    Map<String, Believed> ranges = new LinkedHashMap<>();
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      range(row, values).ifPresent(range -> ranges.put(row.name(), range));
    }
    return Collections.unmodifiableMap(ranges);
  }

  private static Believed own(ParameterDeclaration row, Range own) {
    String reason = own.source().isEmpty() ? row.declared().reason() : own.source();
    return new Believed(row, own.low(), own.high(), own.spread(), reason);
  }
}
