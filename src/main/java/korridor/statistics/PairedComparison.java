package korridor.statistics;

import org.apache.commons.math3.stat.correlation.Covariance;

/**
 * An arm against the baseline, paired over replicates that share their random numbers.
 *
 * <p>The effect size is the difference over the average standard deviation of the two arms, {@code
 * d_av = difference / √((s²_arm + s²_baseline)/2)}, times Hedges' correction for small samples
 * {@code 1 − 3/(4(n − 1) − 1)} (Cumming 2012). It tells how far the arm moves in units of how much
 * administrations of the same arm differ. The alternative {@code d_z}, over the standard deviation
 * of the differences, is not used: common random numbers shrink that one, so that the same change
 * would look the larger the better the pairing.
 *
 * <p>Where all differences are equal the interval has no width and the p-value is 1 for no
 * difference, else 0.
 *
 * @param n pairs without a missing value; everything below is computed from them
 * @param mean mean of the arm; NaN without pairs
 * @param sd standard deviation of the arm; NaN below two pairs
 * @param baselineMean mean of the baseline; NaN without pairs
 * @param difference mean of arm minus baseline; NaN without pairs
 * @param lower lower bound of the paired t interval of the difference; NaN below two pairs
 * @param upper upper bound of it
 * @param pValue two-sided p-value of the paired t test; NaN below two pairs
 * @param effectSize as above; 0 for no difference, NaN below three pairs or where both arms are
 *     constant and differ
 * @param pairCorrelation Pearson's correlation between the pairs, −1 to 1; NaN if an arm is
 *     constant
 * @param varianceRatio variance of the differences over the sum of both variances: the share of the
 *     variance that pairing left over (1: nothing saved, 0: all, above 1: pairing did harm); NaN if
 *     both arms are constant
 */
public record PairedComparison(
    int n,
    double mean,
    double sd,
    double baselineMean,
    double difference,
    double lower,
    double upper,
    double pValue,
    double effectSize,
    double pairCorrelation,
    double varianceRatio) {

  /** Compares with a 95 % interval. */
  public static PairedComparison of(double[] arm, double[] baseline) {
    return of(arm, baseline, 0.95);
  }

  /**
   * Compares two samples whose entries of equal index belong together.
   *
   * @param level confidence level of the interval, strictly between 0 and 1
   * @throws IllegalArgumentException if the lengths differ or a value is infinite
   */
  public static PairedComparison of(double[] arm, double[] baseline, double level) {
    Samples.requireOpenShare("level", level);
    double[][] pairs = Samples.completePairs(arm, baseline);
    int n = pairs[0].length;
    RunningMoments own = RunningMoments.of(pairs[0]);
    RunningMoments base = RunningMoments.of(pairs[1]);
    RunningMoments gap = differences(pairs);
    Interval interval = gap.meanInterval(level);
    double bothVariances = own.variance() + base.variance();
    return new PairedComparison(
        n,
        own.mean(),
        own.standardDeviation(),
        base.mean(),
        gap.mean(),
        interval.lower(),
        interval.upper(),
        n < 2 ? Double.NaN : Distributions.studentPValue(gap.mean(), gap.standardError(), n - 1.0),
        effectSize(n, gap.mean(), Math.sqrt(bothVariances / 2)),
        correlation(pairs, own.standardDeviation() * base.standardDeviation()),
        gap.variance() / bothVariances);
  }

  private static RunningMoments differences(double[][] pairs) {
    RunningMoments gap = new RunningMoments();
    for (int i = 0; i < pairs[0].length; i++) {
      gap.add(pairs[0][i] - pairs[1][i]);
    }
    return gap;
  }

  private static double effectSize(int n, double difference, double averageSd) {
    if (n < 3) {
      return Double.NaN;
    }
    if (averageSd == 0) {
      return difference == 0 ? 0 : Double.NaN;
    }
    return difference / averageSd * (1 - 3 / (4 * (n - 1.0) - 1));
  }

  private static double correlation(double[][] pairs, double sdProduct) {
    if (!(sdProduct > 0)) {
      return Double.NaN;
    }
    double correlation = new Covariance().covariance(pairs[0], pairs[1]) / sdProduct;
    return Math.max(-1, Math.min(1, correlation));
  }
}
