package korridor.statistics;

import java.util.Arrays;

/** Sample quantiles by linear interpolation (type 7 of Hyndman and Fan 1996, the default of R). */
final class Quantiles {

  private Quantiles() {}

  /**
   * The quantile of a sample; missing values are left out.
   *
   * @param probability 0 (the smallest) to 1 (the largest)
   * @return NaN for an empty sample
   */
  public static double of(double[] sample, double probability) {
    return ofSorted(sorted(sample), probability);
  }

  static double[] sorted(double[] sample) {
    double[] sorted = Samples.withoutMissing(sample);
    Arrays.sort(sorted);
    return sorted;
  }

  static double ofSorted(double[] sorted, double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "probability = " + probability + " must lie between 0 and 1. Maybe it is a percentage?");
    }
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double position = probability * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
