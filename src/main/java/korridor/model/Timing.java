package korridor.model;

/**
 * When and how strongly a solution acts. Weeks count from the end of the warm-up.
 *
 * @param start first week, 0 or more
 * @param end first week without it, larger than start
 * @param strength size relative to the declared one, 0 to 1; 0 equals the silo to the bit
 * @param ramp weeks until the full strength is reached, 0 or more
 */
public record Timing(int start, int end, double strength, int ramp) {

  /** From the first week on, without end, at full strength at once. */
  public static final Timing ALWAYS = new Timing(0, Integer.MAX_VALUE, 1, 0);

  /** The strength in a week: 0 outside [start, end), rising linearly over the ramp. */
  public double at(int week) {
    return strength * fraction(week);
  }

  /** How much of the full strength is reached in a week, 0 to 1. */
  public double fraction(int week) {
    if (week < start || week >= end) {
      return 0;
    }
    return week - start >= ramp ? 1 : (week - start + 1) / (ramp + 1.0);
  }
}
