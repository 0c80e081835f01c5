package korridor.statistics;

import java.util.List;

/**
 * What share of the variance of a response each factor explains.
 *
 * @param n base points whose responses all exist; the indices are computed from them
 * @param mean mean response
 * @param variance variance of the response
 * @param factors one entry a factor, in the order of the design
 */
public record SobolIndices(int n, double mean, double variance, List<Factor> factors) {

  /** Keeps its own list. */
  public SobolIndices {
    factors = List.copyOf(factors);
  }

  /**
   * The indices of one factor; NaN where the response does not vary.
   *
   * @param first first-order index: the share explained by the factor alone
   * @param firstInterval bootstrap interval of it
   * @param total total index: the share explained by the factor and all its interactions
   * @param totalInterval bootstrap interval of it
   */
  public record Factor(
      double first, Interval firstInterval, double total, Interval totalInterval) {}
}
