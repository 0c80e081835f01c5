package korridor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** What independent uniform numbers may do: assertions that fail with a stated probability. */
final class Scatter {

  /** False-alarm probability of one assertion, both sides together. */
  static final double FALSE_ALARM = 1e-7;

  /** Standard errors that a normal deviate passes with {@link #FALSE_ALARM}: 2Φ(−5.327) = 1e-7. */
  static final double STANDARD_ERRORS = 5.327;

  private Scatter() {}

  /** Pearson's test that all cells are equally likely; too even is suspicious as well. */
  static void assertEven(int[] counts) {
    double expected = Arrays.stream(counts).sum() / (double) counts.length;
    double chi = 0;
    for (int count : counts) {
      chi += (count - expected) * (count - expected) / expected;
    }
    ChiSquaredDistribution reference = new ChiSquaredDistribution(null, counts.length - 1.0);
    assertThat(chi)
        .isBetween(
            reference.inverseCumulativeProbability(FALSE_ALARM / 2),
            reference.inverseCumulativeProbability(1 - FALSE_ALARM / 2));
  }

  /** That two series of uniform numbers are uncorrelated: r√N is a standard normal deviate. */
  static void assertUncorrelated(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - 0.5) * (y[i] - 0.5);
    }
    // The variance of a uniform number is 1/12.
    double deviate = 12 * sum / Math.sqrt(x.length);
    assertThat(Math.abs(deviate)).isLessThan(STANDARD_ERRORS);
  }

  /** That a mean lies where it should, given the standard deviation of one observation. */
  static void assertMean(double mean, double expected, double deviation, int n) {
    assertThat(Math.abs(mean - expected) / (deviation / Math.sqrt(n))).isLessThan(STANDARD_ERRORS);
  }
}
