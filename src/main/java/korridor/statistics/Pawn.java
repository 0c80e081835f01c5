package korridor.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * PAWN (Pianosi and Wagener 2015; from any sample, 2018): how far the distribution of a response
 * moves if a factor is held within a slice of its range, by the distance of Kolmogorov and Smirnov
 * between the responses of the slice and all of them. Sees any effect, together with others too,
 * and needs no extra runs. Slices hold equally many points.
 *
 * <p>Small samples are far apart by chance: only what is above {@code noise} says anything.
 *
 * @param n points whose response is not missing
 * @param slices along each factor
 * @param median thresholds of the median over slices
 * @param mean thresholds of the mean over slices
 * @param maximum thresholds of the maximum over slices
 * @param factors one entry a factor, in the order of the points' values
 */
public record Pawn(
    int n, int slices, Noise median, Noise mean, Noise maximum, List<Factor> factors) {

  /** Keeps its own list. */
  public Pawn {
    factors = List.copyOf(factors);
  }

  /**
   * The distances of one factor, each from 0 to 1.
   *
   * @param median over the slices
   * @param mean over the slices
   * @param maximum over the slices: does the factor matter anywhere?
   */
  public record Factor(Index median, Index mean, Index maximum) {}

  /**
   * A summary of distances.
   *
   * @param value from 0 to 1
   * @param interval 95 % jackknife interval of what it is on average with so many points a slice,
   *     cut to 0 to 1; rather too wide
   */
  public record Index(double value, Interval interval) {}

  /**
   * The indices of all factors.
   *
   * @param points one row a point, no value missing
   * @param responses one a point; NaN for a failed run
   * @param slices 2 or more; ten points in each at least
   * @param seed of groups and permutations
   */
  public static Pawn of(double[][] points, double[] responses, int slices, long seed) {
    GivenData data = GivenData.of(points, responses);
    Samples.requireAtLeast("factors", data.factors(), 1);
    Samples.requireAtLeast("slices", slices, 2);
    Samples.requireAtLeast("points with a response", data.n(), 10 * slices);
    SliceDistances distances = new SliceDistances(data, slices);
    double[][][] without = data.leaveRowsOut(seed, kept -> summaries(distances.ofThose(kept)));
    double[][][] noise =
        data.permuteRows(seed, permutation -> summaries(distances.ofPermuted(permutation)));
    IntFunction<double[]> own = summaries(distances.ofAll());
    List<Factor> factors = new ArrayList<>();
    for (int i = 0; i < data.factors(); i++) {
      double[] values = own.apply(i);
      factors.add(
          new Factor(
              index(values[0], without[0][i]),
              index(values[1], without[1][i]),
              index(values[2], without[2][i])));
    }
    return new Pawn(
        data.n(), slices, Noise.of(noise[0]), Noise.of(noise[1]), Noise.of(noise[2]), factors);
  }

  private static Index index(double value, double[] without) {
    return new Index(value, GivenData.interval(value, without));
  }

  /** Median, mean and maximum of the distances of a factor. */
  private static IntFunction<double[]> summaries(IntFunction<double[]> distances) {
    return factor -> {
      double[] sorted = distances.apply(factor);
      Arrays.sort(sorted);
      return new double[] {
        Quantiles.ofSorted(sorted, 0.5), RunningMoments.of(sorted).mean(), sorted[sorted.length - 1]
      };
    };
  }
}
