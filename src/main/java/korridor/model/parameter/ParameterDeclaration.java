package korridor.model.parameter;

/**
 * One row of the parameter table.
 *
 * @param name the address, {@code group.name} in lower case with hyphens
 * @param integer whether only whole numbers are allowed
 * @param declared default, range, unit, source and labels
 */
public record ParameterDeclaration(String name, boolean integer, Declared declared) {

  /** Whether the value is allowed: finite, within the range, whole where it must be. */
  public boolean allows(double value) {
    return value >= declared.min()
        && value <= declared.max()
        && (!integer || value == Math.rint(value));
  }

  /** Whether the default is an assumption and so a factor of every sensitivity analysis. */
  public boolean assumed() {
    return declared.source().equals(Declared.ASSUMPTION);
  }
}
