package korridor.language;

/**
 * A value and where it lies.
 *
 * @param value the value
 * @param lower lower end of its interval; NaN if it is not known
 * @param upper upper end of its interval; NaN if it is not known
 */
public record Estimate(double value, double lower, double upper) {

  /** The width of the interval. */
  double width() {
    return upper - lower;
  }

  /** The same seen from the other side. */
  Estimate negative() {
    return new Estimate(-value, -upper, -lower);
  }

  /** Whether the interval leaves zero out. */
  boolean distinct() {
    return lower > 0 || upper < 0;
  }
}
