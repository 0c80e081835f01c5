package korridor.statistics;

import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;

/** Kolmogorov's test of a sample against a distribution. */
public final class KolmogorovSmirnov {

  private KolmogorovSmirnov() {}

  /**
   * The p-value of "the sample is uniform on 0 to 1", as p-values of true null hypotheses are.
   *
   * @return NaN below two observations that are not missing
   */
  public static double uniformity(double[] sample) {
    double[] x = Samples.withoutMissing(sample);
    if (x.length < 2) {
      return Double.NaN;
    }
    return KolmogorovSmirnovTest.withDefaults()
        .test(x, value -> Math.max(0, Math.min(1, value)))
        .getPValue();
  }
}
