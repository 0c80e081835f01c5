package korridor.statistics;

import java.util.Arrays;

/**
 * How large an index of sensitivity is by chance alone: thresholds from responses in an order by
 * chance.
 *
 * @param single 95 % of the indices of a factor without any influence are at most this
 * @param family in 95 % of studies without any influence the largest index of all factors is at
 *     most this; what is above stands out from all of them (Westfall and Young 1993)
 */
public record Noise(double single, double family) {

  private static final double LEVEL = 0.95;

  /** The thresholds from the indices of each factor (rows) in each permutation (columns). */
  static Noise of(double[][] permuted) {
    double[] all = Arrays.stream(permuted).flatMapToDouble(Arrays::stream).toArray();
    double[] largest =
        Arrays.stream(Redraws.transposed(permuted))
            .mapToDouble(study -> Arrays.stream(study).max().orElse(Double.NaN))
            .toArray();
    return new Noise(Quantiles.of(all, LEVEL), Quantiles.of(largest, LEVEL));
  }
}
