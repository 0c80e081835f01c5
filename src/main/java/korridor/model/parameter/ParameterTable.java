package korridor.model.parameter;

import java.util.Map;

/** The table of all parameters, read from the declarations on the records. */
public final class ParameterTable {

  private ParameterTable() {}

  /** All declarations, keyed by name, in the order of the records. */
  public static Map<String, ParameterDeclaration> rows() {
    return Parameters.DECLARATIONS.rows();
  }

  /**
   * The declared defaults with the given values in place of some.
   *
   * @throws IllegalArgumentException on an unknown name or a value that is not allowed
   */
  public static Parameters build(Map<String, Double> changed) {
    return Parameters.DECLARATIONS.build(changed);
  }

  /** The same, starting from other parameters than the defaults. */
  public static Parameters build(Parameters base, Map<String, Double> changed) {
    return Parameters.DECLARATIONS.build(base, changed);
  }

  /** The value of every parameter, keyed by name, in the order of {@link #rows()}. */
  public static Map<String, Double> values(Parameters parameters) {
    return Parameters.DECLARATIONS.values(parameters);
  }
}
