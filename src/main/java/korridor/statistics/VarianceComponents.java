package korridor.statistics;

/**
 * Luck and assumptions told apart: the one-way random-effects analysis of variance of a balanced
 * nested design, replicates within draws (Searle, Casella and McCulloch 1992, chapter 3). A single
 * run varies by {@code assumptions + luck}.
 *
 * <p>The intervals hold for normal effects: exact ones for luck and share, that of Williams (1962)
 * for assumptions, whose error is at most twice what it says and near to it in practice.
 *
 * @param draws draws none of whose replicates is missing; everything is computed from them
 * @param replicates in each draw
 * @param mean over all runs
 * @param luck variance of the replicates of one draw
 * @param luckInterval of it
 * @param assumptions variance of the draws' own values, 0 or more
 * @param estimate of it before it was cut at 0: below 0 where the means of the draws differ less
 *     than luck alone would have them
 * @param assumptionsInterval of it, cut at 0
 * @param share what assumptions make of the variance of a run, 0 to 1; NaN without any variance
 * @param shareInterval of it, cut at 0
 */
public record VarianceComponents(
    int draws,
    int replicates,
    double mean,
    double luck,
    Interval luckInterval,
    double assumptions,
    double estimate,
    Interval assumptionsInterval,
    double share,
    Interval shareInterval) {

  /**
   * The components of one measure.
   *
   * @param values one row a draw, one column a replicate, 2 or more; a draw with a missing value
   *     (NaN) is left out
   * @param level confidence level, strictly between 0 and 1
   * @throws IllegalArgumentException if rows differ in length, or have only one replicate
   */
  public static VarianceComponents of(double[][] values, double level) {
    Samples.requireOpenShare("level", level);
    int replicates = values.length == 0 ? 2 : values[0].length;
    Samples.requireAtLeast("replicates", replicates, 2);
    double[][] rows = Samples.completeRows(values);
    RunningMoments means = new RunningMoments();
    RunningMoments variances = new RunningMoments();
    for (double[] row : rows) {
      RunningMoments draw = RunningMoments.of(row);
      means.add(draw.mean());
      variances.add(draw.variance());
    }
    double between = replicates * means.variance();
    return new Squares(rows.length, replicates, between, variances.mean(), level)
        .components(means.mean());
  }

  /** Whether the raw estimate was below 0, so that 0 is told instead. */
  public boolean cut() {
    return estimate < 0;
  }

  /** Mean squares between and within draws. */
  private record Squares(int draws, int replicates, double between, double within, double level) {

    VarianceComponents components(double mean) {
      double estimate = (between - within) / replicates;
      double assumptions = estimate < 0 ? 0 : estimate;
      double all = assumptions + within;
      return new VarianceComponents(
          draws,
          replicates,
          mean,
          within,
          draws < 1 ? Interval.unknown(level) : luckInterval(),
          assumptions,
          estimate,
          draws < 2 ? Interval.unknown(level) : assumptionsInterval(),
          all > 0 ? assumptions / all : Double.NaN,
          draws < 2 || !(all > 0) ? Interval.unknown(level) : shareInterval());
    }

    private double low() {
      return (1 - level) / 2;
    }

    private double degreesBetween() {
      return draws - 1.0;
    }

    private double degreesWithin() {
      return draws * (replicates - 1.0);
    }

    private Interval luckInterval() {
      double squares = degreesWithin() * within;
      return new Interval(
          squares / Distributions.chiSquaredQuantile(degreesWithin(), 1 - low()),
          squares / Distributions.chiSquaredQuantile(degreesWithin(), low()),
          level);
    }

    /** Mean square between minus a quantile of F times that within, over a quantile of χ². */
    private Interval assumptionsInterval() {
      double f = degreesBetween() / replicates;
      return new Interval(
          Math.max(0, f * (between - within * fisher(1 - low())) / chiSquared(1 - low())),
          Math.max(0, f * (between - within * fisher(low())) / chiSquared(low())),
          level);
    }

    private Interval shareInterval() {
      return new Interval(shareAt(fisher(1 - low())), shareAt(fisher(low())), level);
    }

    /** The share whose ratio of mean squares is a quantile of F: exact. */
    private double shareAt(double quantile) {
      if (within == 0) {
        return 1;
      }
      double ratio = Math.max(0, (between / within / quantile - 1) / replicates);
      return ratio / (1 + ratio);
    }

    private double fisher(double probability) {
      return Distributions.fisherQuantile(degreesBetween(), degreesWithin(), probability);
    }

    private double chiSquared(double probability) {
      return Distributions.chiSquaredQuantile(degreesBetween(), probability);
    }
  }
}
