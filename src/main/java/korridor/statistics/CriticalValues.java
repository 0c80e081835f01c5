package korridor.statistics;

/**
 * Critical values of Student's t at one level, for many samples of mostly equal size: the
 * distribution is inverted again only where the size differs from that of the sample before. Not
 * for several threads.
 */
public final class CriticalValues {

  private final double level;
  private long n;
  private double last;

  /**
   * Critical values of a level.
   *
   * @param level confidence level, strictly between 0 and 1
   */
  public CriticalValues(double level) {
    this.level = Samples.requireOpenShare("level", level);
  }

  /** The confidence level. */
  double level() {
    return level;
  }

  /** The two-sided critical value for the mean of so many observations, at least two. */
  double ofMean(long observations) {
    if (observations != n) {
      n = observations;
      last = Distributions.studentCritical(level, n - 1.0);
    }
    return last;
  }
}
