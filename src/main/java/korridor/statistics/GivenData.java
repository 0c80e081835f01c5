package korridor.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Points whose response exists, and their order along each factor; ties stay as they came. */
final class GivenData {

  private static final int PERMUTATIONS = 500;
  private static final int GROUPS = 20;
  private static final double LEVEL = 0.95;

  private final double[][] points;
  private final double[] responses;
  private final int[][] order;

  private GivenData(double[][] points, double[] responses, int[][] order) {
    this.points = points;
    this.responses = responses;
    this.order = order;
  }

  /**
   * Sorts what is there.
   *
   * @param points one row a point, no value missing
   * @param responses one a point; a point whose response is missing (NaN) is left out
   */
  static GivenData of(double[][] points, double[] responses) {
    Samples.requireSameCount(points.length, responses.length);
    double[] complete = Samples.withoutMissing(responses);
    int[] kept =
        IntStream.range(0, points.length).filter(r -> !Double.isNaN(responses[r])).toArray();
    double[][] rows = Arrays.stream(kept).mapToObj(r -> points[r]).toArray(double[][]::new);
    if (Samples.completeRows(rows).length < rows.length) {
      throw new IllegalArgumentException("a point has a missing value (NaN)");
    }
    int factors = points.length == 0 ? 0 : points[0].length;
    int[][] order = new int[factors][];
    for (int i = 0; i < factors; i++) {
      int factor = i;
      order[i] =
          IntStream.range(0, rows.length)
              .boxed()
              .sorted(Comparator.comparingDouble(row -> rows[row][factor]))
              .mapToInt(row -> row)
              .toArray();
    }
    return new GivenData(rows, complete, order);
  }

  int n() {
    return responses.length;
  }

  int factors() {
    return order.length;
  }

  /** The responses, in the order of the points. */
  double[] responses() {
    return responses.clone();
  }

  /** The values of a factor, in the order of the points. */
  double[] values(int factor) {
    return Arrays.stream(points).mapToDouble(point -> point[factor]).toArray();
  }

  /** The rows from the point with the smallest value of a factor to that with the largest. */
  int[] order(int factor) {
    return order[factor].clone();
  }

  /** The responses in the order of a factor. */
  double[] along(int factor) {
    return along(factor, responses);
  }

  /** Other responses of the same points, in the order of a factor. */
  double[] along(int factor, double[] others) {
    double[] ordered = new double[others.length];
    for (int at = 0; at < ordered.length; at++) {
      ordered[at] = others[order[factor][at]];
    }
    return ordered;
  }

  /** The responses of those points that are kept, in the order of a factor. */
  private double[] along(int factor, boolean[] kept) {
    return Arrays.stream(order[factor])
        .filter(row -> kept[row])
        .mapToDouble(row -> responses[row])
        .toArray();
  }

  /**
   * Statistics of what is left without each of twenty groups of points, for the jackknife that
   * leaves a group out (Kott 2001). A bootstrap repeats points; bins and distances between
   * distributions take that for structure, and its intervals miss what they should hold.
   *
   * @return statistic by factor by group
   */
  double[][][] leaveOut(long seed, Function<double[], double[]> statistics) {
    return leaveRowsOut(seed, kept -> i -> statistics.apply(along(i, kept)));
  }

  /**
   * The same from rows.
   *
   * @param statistics for what is kept: of each factor
   */
  double[][][] leaveRowsOut(long seed, Function<boolean[], IntFunction<double[]>> statistics) {
    int[] shuffled = Redraws.permutation(n(), new Well19937c(seed));
    double[][][] values = new double[GROUPS][][];
    for (int group = 0; group < GROUPS; group++) {
      boolean[] kept = new boolean[n()];
      for (int row = 0; row < n(); row++) {
        kept[row] = shuffled[row] % GROUPS != group;
      }
      values[group] = each(statistics.apply(kept));
    }
    return turned(values);
  }

  /** The 95 % interval around a statistic, cut to 0 to 1, from its values without each group. */
  static Interval interval(double estimate, double[] withoutGroup) {
    double groups = withoutGroup.length;
    double error =
        (groups - 1) / Math.sqrt(groups) * RunningMoments.of(withoutGroup).standardDeviation();
    double half = Distributions.studentCritical(LEVEL, groups - 1) * error;
    return Double.isNaN(half)
        ? Interval.unknown(LEVEL)
        : new Interval(cut(estimate - half), cut(estimate + half), LEVEL);
  }

  private static double cut(double share) {
    return Math.max(0, Math.min(1, share));
  }

  /**
   * Statistics of responses in an order by chance, which no factor has anything to do with.
   *
   * @return statistic by factor by permutation
   */
  double[][][] permute(long seed, Function<double[], double[]> statistics) {
    return permuteRows(
        seed,
        permutation -> {
          double[] others = Arrays.stream(permutation).mapToDouble(row -> responses[row]).toArray();
          return i -> statistics.apply(along(i, others));
        });
  }

  /**
   * The same from rows.
   *
   * @param statistics for a permutation, which tells whose response each row has: of each factor
   */
  double[][][] permuteRows(long seed, Function<int[], IntFunction<double[]>> statistics) {
    RandomGenerator random = new Well19937c(seed);
    double[][][] values = new double[PERMUTATIONS][][];
    for (int b = 0; b < PERMUTATIONS; b++) {
      values[b] = each(statistics.apply(Redraws.permutation(n(), random)));
    }
    return turned(values);
  }

  private double[][] each(IntFunction<double[]> statistics) {
    return IntStream.range(0, factors()).mapToObj(statistics).toArray(double[][]::new);
  }

  /** From repetition by factor by statistic to statistic by factor by repetition. */
  private static double[][][] turned(double[][][] values) {
    int factors = values[0].length;
    int statistics = factors == 0 ? 0 : values[0][0].length;
    double[][][] result = new double[statistics][factors][values.length];
    for (int b = 0; b < values.length; b++) {
      for (int i = 0; i < factors; i++) {
        for (int s = 0; s < statistics; s++) {
          result[s][i][b] = values[b][i][s];
        }
      }
    }
    return result;
  }
}
