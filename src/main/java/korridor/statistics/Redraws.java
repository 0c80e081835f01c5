package korridor.statistics;

import java.util.Arrays;
import java.util.function.Function;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Resampling with replacement and permutation, for several statistics at once. */
final class Redraws {

  private Redraws() {}

  /**
   * Statistics of redrawn rows.
   *
   * @param rows how many there are, and are redrawn
   * @param redraws how often
   * @param statistics of chosen rows; not to keep its argument
   * @return one row a statistic, one column a redraw
   */
  static double[][] of(int rows, int redraws, long seed, Function<int[], double[]> statistics) {
    RandomGenerator random = new Well19937c(seed);
    int[] chosen = new int[rows];
    double[][] values = new double[redraws][];
    for (int b = 0; b < redraws; b++) {
      Arrays.setAll(chosen, i -> random.nextInt(rows));
      values[b] = statistics.apply(chosen);
    }
    return transposed(values);
  }

  /** Efron's (1979) percentile interval: what lies between the outer quantiles of the redraws. */
  static Interval percentile(double[] redrawn, double level) {
    QuantileBand band = QuantileBand.of(redrawn, level);
    return new Interval(band.lower(), band.upper(), level);
  }

  /** The numbers 0 to n − 1 in an order by chance (Fisher and Yates). */
  static int[] permutation(int n, RandomGenerator random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int at = random.nextInt(i + 1);
      order[i] = order[at];
      order[at] = i;
    }
    return order;
  }

  static double[][] transposed(double[][] rows) {
    double[][] columns = new double[rows.length == 0 ? 0 : rows[0].length][rows.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        columns[c][r] = rows[r][c];
      }
    }
    return columns;
  }
}
