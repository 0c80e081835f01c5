package korridor.statistics;

/**
 * The mean of a measure that cannot leave two bounds, with an interval that cannot either: Clopper
 * and Pearson's interval for as many trials as would know a share that well (Korn and Graubard
 * 1998).
 *
 * @param n observations that are not missing
 * @param mean their mean; NaN without any
 * @param interval within the bounds; unknown below two observations
 */
public record BoundedMean(int n, double mean, Interval interval) {

  /**
   * The mean of a sample.
   *
   * @param lowest what no observation is below
   * @param highest what no observation is above; a difference of two shares has −1 and 1
   * @param level confidence level, strictly between 0 and 1
   */
  public static BoundedMean of(double[] sample, double lowest, double highest, double level) {
    Samples.requireOpenShare("level", level);
    if (!(lowest < highest)) {
      throw new IllegalArgumentException(lowest + " must be below " + highest);
    }
    RunningMoments unit = new RunningMoments();
    for (double value : Samples.withoutMissing(sample)) {
      if (!(lowest <= value && value <= highest)) {
        throw new IllegalArgumentException(
            "observation %s is not within its bounds %s to %s".formatted(value, lowest, highest));
      }
      unit.add((value - lowest) / (highest - lowest));
    }
    Interval share = unit.n() < 2 ? Interval.unknown(level) : interval(unit, level);
    return new BoundedMean(
        (int) unit.n(),
        between(lowest, highest, unit.mean()),
        new Interval(
            between(lowest, highest, share.lower()),
            between(lowest, highest, share.upper()),
            level));
  }

  private static double between(double lowest, double highest, double share) {
    return lowest * (1 - share) + highest * share;
  }

  private static Interval interval(RunningMoments unit, double level) {
    double mean = Math.max(0, Math.min(1, unit.mean()));
    double error = unit.standardError();
    if (mean == 0 || mean == 1) {
      return Binomial.clopperPearson(mean * unit.n(), unit.n(), level);
    }
    if (error == 0) {
      return new Interval(mean, mean, level);
    }
    // Student's t for the variance being estimated, as Korn and Graubard have it.
    double ratio =
        Distributions.normalCritical(level) / Distributions.studentCritical(level, unit.n() - 1.0);
    double trials = mean * (1 - mean) / (error * error) * ratio * ratio;
    return Binomial.clopperPearson(mean * trials, trials, level);
  }
}
