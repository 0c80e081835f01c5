package korridor.statistics;

/**
 * How safely the mean of a sample lies within bounds. It does if its whole confidence interval
 * does, so that chance alone seldom lets a mean beyond the bounds pass.
 *
 * @param n observations that are not missing
 * @param mean their mean
 * @param interval Student's t interval of the mean
 * @param inside whether the whole interval lies within the bounds; never below two observations
 * @param failure if the mean is exactly as observed, the probability that a repetition with as many
 *     observations is not inside (normal approximation of the noncentral t); NaN below two
 */
public record Margin(long n, double mean, Interval interval, boolean inside, double failure) {

  /**
   * Looks where a mean lies.
   *
   * @param lower lower bound, may be −∞
   * @param upper upper bound, may be +∞
   * @param level confidence level, strictly between 0 and 1
   */
  public static Margin of(RunningMoments sample, double lower, double upper, double level) {
    Interval interval = sample.meanInterval(level);
    boolean inside = lower <= interval.lower() && interval.upper() <= upper;
    return new Margin(
        sample.n(), sample.mean(), interval, inside, failure(sample, interval, lower, upper));
  }

  private static double failure(
      RunningMoments sample, Interval interval, double lower, double upper) {
    double error = sample.standardError();
    if (Double.isNaN(error)) {
      return Double.NaN;
    }
    if (error == 0) {
      return lower <= sample.mean() && sample.mean() <= upper ? 0 : 1;
    }
    double below = Distributions.normalProbability((lower - interval.lower()) / error);
    double above = Distributions.normalProbability((interval.upper() - upper) / error);
    return Math.min(1, below + above);
  }
}
