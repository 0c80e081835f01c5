package korridor.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * Simulation-based calibration (Talts et al. 2018): if truths are drawn from the prior, data from
 * the model at the truth, and a posterior from the data, then the rank of each truth among draws
 * from its posterior is uniform. A method whose ranks are not is wrong: heaped in the middle, its
 * posteriors are too wide; at both ends, too narrow; at one, shifted.
 */
public final class CalibrationRanks {

  private CalibrationRanks() {}

  /** How many posterior draws lie below the truth: 0 to their number. */
  public static int rank(double truth, double[] draws) {
    return (int) Arrays.stream(draws).filter(draw -> draw < truth).count();
  }

  /**
   * The p-value of "the ranks are uniform", by χ² over bins of equally many ranks: below α with
   * probability α if they are.
   *
   * @param ranks one a repetition; at least five times as many as bins
   * @param draws of each posterior: ranks are 0 to this
   * @param bins 2 or more, a divisor of draws + 1
   */
  public static double uniformity(int[] ranks, int draws, int bins) {
    Samples.requireAtLeast("bins", bins, 2);
    Samples.requireAtLeast("ranks", ranks.length, 5 * bins);
    if ((draws + 1) % bins != 0) {
      throw new IllegalArgumentException(
          bins
              + " bins do not divide the "
              + (draws + 1)
              + " possible ranks. Maybe draw one less?");
    }
    int[] counts = new int[bins];
    for (int rank : ranks) {
      if (rank < 0 || rank > draws) {
        throw new IllegalArgumentException("rank " + rank + " is not within 0 to " + draws);
      }
      counts[rank / ((draws + 1) / bins)]++;
    }
    double expected = (double) ranks.length / bins;
    double sum =
        Arrays.stream(counts).mapToDouble(c -> (c - expected) * (c - expected) / expected).sum();
    return 1 - new ChiSquaredDistribution(null, bins - 1.0).cumulativeProbability(sum);
  }
}
