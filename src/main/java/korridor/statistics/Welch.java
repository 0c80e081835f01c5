package korridor.statistics;

import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;

/**
 * Welch's t test: two independent samples whose variances may differ. Not for arms that share
 * random numbers; see {@link PairedComparison}.
 *
 * @param n observations of the first sample that are not missing
 * @param m the same of the second
 * @param difference mean of the first minus mean of the second
 * @param lower lower bound of the t interval of the difference; NaN if a sample has less than two
 * @param upper upper bound of it
 * @param degreesOfFreedom after Welch and Satterthwaite; NaN without any scatter
 * @param pValue two-sided; NaN if a sample has less than two; without any scatter 1 for no
 *     difference, else 0
 */
public record Welch(
    int n,
    int m,
    double difference,
    double lower,
    double upper,
    double degreesOfFreedom,
    double pValue) {

  /** Compares with a 95 % interval. */
  public static Welch of(double[] first, double[] second) {
    return of(first, second, 0.95);
  }

  /**
   * Compares two independent samples.
   *
   * @param level confidence level of the interval, strictly between 0 and 1
   */
  public static Welch of(double[] first, double[] second, double level) {
    Samples.requireOpenShare("level", level);
    double[] x = Samples.withoutMissing(first);
    double[] y = Samples.withoutMissing(second);
    RunningMoments own = RunningMoments.of(x);
    RunningMoments other = RunningMoments.of(y);
    double difference = own.mean() - other.mean();
    double standardError = Math.hypot(own.standardError(), other.standardError());
    if (Double.isNaN(standardError)) {
      return new Welch(
          x.length, y.length, difference, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    if (standardError == 0) {
      double certain = difference == 0 ? 1 : 0;
      return new Welch(x.length, y.length, difference, difference, difference, Double.NaN, certain);
    }
    TTest.Result test = TTest.withDefaults().with(DataDispersion.HETEROSCEDASTIC).test(x, y);
    double halfWidth =
        Distributions.studentCritical(level, test.getDegreesOfFreedom()) * standardError;
    return new Welch(
        x.length,
        y.length,
        difference,
        difference - halfWidth,
        difference + halfWidth,
        test.getDegreesOfFreedom(),
        test.getPValue());
  }
}
