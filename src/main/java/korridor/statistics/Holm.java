package korridor.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's (1979) step-down correction: keeps the family-wise error rate of many tests. */
public final class Holm {

  private Holm() {}

  /**
   * The adjusted p-values, in the order given. A NaN is no test: it stays NaN and does not count
   * into the family.
   *
   * @throws IllegalArgumentException if a p-value lies outside 0 to 1
   */
  public static double[] adjust(double... pValues) {
    for (double p : pValues) {
      if (p < 0 || p > 1) {
        throw new IllegalArgumentException("p-value " + p + " must lie between 0 and 1");
      }
    }
    int[] ascending =
        IntStream.range(0, pValues.length)
            .filter(i -> !Double.isNaN(pValues[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = pValues.clone();
    double largest = 0;
    for (int rank = 0; rank < ascending.length; rank++) {
      int test = ascending[rank];
      largest = Math.max(largest, (ascending.length - rank) * pValues[test]);
      adjusted[test] = Math.min(1, largest);
    }
    return adjusted;
  }
}
