package korridor.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The middle of what the replicates do at one point in time: how much single runs differ, not how
 * surely their mean is known.
 *
 * @param n observations that are not missing
 * @param lower quantile (1 − level)/2; NaN, like the others, without observations
 * @param median quantile 1/2
 * @param upper quantile (1 + level)/2
 */
public record QuantileBand(int n, double lower, double median, double upper) {

  /**
   * The band of one sample.
   *
   * @param level share of the observations between the bounds, strictly between 0 and 1
   */
  public static QuantileBand of(double[] sample, double level) {
    Samples.requireOpenShare("level", level);
    double[] sorted = Quantiles.sorted(sample);
    return new QuantileBand(
        sorted.length,
        Quantiles.ofSorted(sorted, (1 - level) / 2),
        Quantiles.ofSorted(sorted, 0.5),
        Quantiles.ofSorted(sorted, (1 + level) / 2));
  }

  /**
   * The bands of all points in time.
   *
   * @param series one row a replicate, all of equal length
   * @param level as above
   */
  public static List<QuantileBand> over(double[][] series, double level) {
    int length = series.length == 0 ? 0 : series[0].length;
    for (int row = 0; row < series.length; row++) {
      if (series[row].length != length) {
        throw new IllegalArgumentException(
            "replicate " + row + " has " + series[row].length + " points, the first has " + length);
      }
    }
    return IntStream.range(0, length).mapToObj(t -> of(column(series, t), level)).toList();
  }

  private static double[] column(double[][] series, int point) {
    double[] column = new double[series.length];
    for (int row = 0; row < series.length; row++) {
      column[row] = series[row][point];
    }
    return column;
  }
}
