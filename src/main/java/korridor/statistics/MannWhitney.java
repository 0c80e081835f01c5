package korridor.statistics;

import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * The Mann–Whitney U test of two independent samples: does one tend to larger values?
 *
 * @param n observations of the first sample that are not missing
 * @param m the same of the second
 * @param u pairs in which the first is larger, a tie counting half; NaN if a sample is empty
 * @param pValue two-sided; exact for small samples without ties, else from the normal distribution
 *     with corrections for ties and continuity; 1 if all values are equal, NaN if a sample is empty
 */
public record MannWhitney(int n, int m, double u, double pValue) {

  /** Tests two independent samples. */
  public static MannWhitney of(double[] first, double[] second) {
    double[] x = Samples.withoutMissing(first);
    double[] y = Samples.withoutMissing(second);
    if (x.length == 0 || y.length == 0) {
      return new MannWhitney(x.length, y.length, Double.NaN, Double.NaN);
    }
    MannWhitneyUTest.Result test = MannWhitneyUTest.withDefaults().test(x, y);
    // The normal approximation has no variance, hence no p-value, where all values are tied.
    double pValue = Double.isNaN(test.getPValue()) ? 1 : test.getPValue();
    return new MannWhitney(x.length, y.length, test.getStatistic(), pValue);
  }
}
