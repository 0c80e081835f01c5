package korridor.statistics;

/**
 * How many of a number of cases, and between which bounds the share lies that they come from.
 *
 * @param count 0 to n
 * @param n cases that could be looked at
 * @param share count over n; NaN without cases
 * @param interval Jeffreys' interval of it; within 0 to 1
 */
public record Share(int count, int n, double share, Interval interval) {

  /**
   * The share of a count.
   *
   * @param level confidence level, strictly between 0 and 1
   */
  public static Share of(int count, int n, double level) {
    return new Share(
        count, n, n == 0 ? Double.NaN : (double) count / n, Binomial.jeffreys(count, n, level));
  }
}
