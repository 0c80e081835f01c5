package korridor.statistics;

/**
 * A range for an unknown quantity.
 *
 * @param lower lower bound; NaN, like the upper one, where the data say nothing
 * @param upper upper bound, not below the lower one
 * @param level the confidence level, strictly between 0 and 1
 */
public record Interval(double lower, double upper, double level) {

  /** Checks the order of the bounds and the level. */
  public Interval {
    Samples.requireOpenShare("level", level);
    if (lower > upper) {
      throw new IllegalArgumentException(
          "lower bound " + lower + " is above the upper bound " + upper);
    }
  }

  /** The interval of which nothing is known: both bounds NaN. */
  public static Interval unknown(double level) {
    return new Interval(Double.NaN, Double.NaN, level);
  }

  /** The interval with equal arms to both sides of a centre. */
  static Interval around(double centre, double halfWidth, double level) {
    return new Interval(centre - halfWidth, centre + halfWidth, level);
  }

  /** Whether a value lies inside, bounds included; never, if nothing is known. */
  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }

  /** Upper minus lower bound; NaN if nothing is known. */
  public double width() {
    return upper - lower;
  }
}
