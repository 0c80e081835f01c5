package korridor.model;

/**
 * What the warm-up has found out about the silo so far: the derived constants, and what they are
 * derived from. Arms take the constants over and never derive any.
 */
public final class Calibration {

  /** Counts since the last derivation. */
  public final Tally tally;

  private Constants constants;
  private double birthFactor = 1;
  private int derivations;

  Calibration(Constants expected) {
    tally = new Tally();
    constants = expected;
  }

  private Calibration(Calibration from) {
    tally = from.tally.copy();
    constants = from.constants;
    birthFactor = from.birthFactor;
    derivations = from.derivations;
  }

  Calibration copy() {
    return new Calibration(this);
  }

  /** The constants in force. */
  public Constants constants() {
    return constants;
  }

  /** How often they have been derived; until the first time nothing is learned. */
  public int derivations() {
    return derivations;
  }

  /** a_β, by which the balance of ties is corrected. */
  public double birthFactor() {
    return birthFactor;
  }

  /** Puts newly derived constants in force. */
  public void derive(Constants derived, double newBirthFactor) {
    constants = derived;
    birthFactor = newBirthFactor;
    derivations++;
  }

  /** Puts given constants in force, other than derived ones, as if they had been derived. */
  public void set(Constants given) {
    derive(given, birthFactor);
  }
}
