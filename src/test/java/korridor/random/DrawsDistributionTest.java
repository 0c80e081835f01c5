package korridor.random;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbers made from the bits have the distributions they claim. False-alarm probability of each
 * assertion: 1e-7, two-sided.
 */
class DrawsDistributionTest {

  private static final int DRAWS = 1 << 19;
  private static final long STREAM = Draws.stream(Draws.root(11, 0), 2, 3);

  @Test
  void uniformMoments() {
    double[] u = IntStream.range(0, DRAWS).mapToDouble(i -> Draws.uniform(STREAM, i, 0)).toArray();
    Scatter.assertMean(moment(u, 0, 1), 0.5, Math.sqrt(1 / 12.0), DRAWS);
    // The fourth central moment is 1/80.
    Scatter.assertMean(moment(u, 0.5, 2), 1 / 12.0, Math.sqrt(1 / 80.0 - 1 / 144.0), DRAWS);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 6, 7, 1000})
  void wholeNumbersAreEquallyLikely(int bound) {
    int[] counts = new int[bound];
    for (int i = 0; i < DRAWS; i++) {
      counts[Draws.below(bound, Draws.bits(STREAM, i, bound))]++;
    }
    Scatter.assertEven(counts);
  }

  @Test
  void gaussianMomentsAndShape() {
    double[] z = IntStream.range(0, DRAWS).mapToDouble(i -> Draws.gaussian(STREAM, i, 1)).toArray();
    // Moments 1, 2, 3, 4, 6, 8 of the normal distribution: 0, 1, 0, 3, 15, 105.
    Scatter.assertMean(moment(z, 0, 1), 0, 1, DRAWS);
    Scatter.assertMean(moment(z, 0, 2), 1, Math.sqrt(3 - 1), DRAWS);
    Scatter.assertMean(moment(z, 0, 3), 0, Math.sqrt(15), DRAWS);
    Scatter.assertMean(moment(z, 0, 4), 3, Math.sqrt(105 - 9), DRAWS);
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    int[] cells = new int[256];
    for (double value : z) {
      cells[(int) (256 * normal.cumulativeProbability(value))]++;
    }
    Scatter.assertEven(cells);
  }

  @Test
  void neighbouringGaussiansAreUncorrelated() {
    double sum = 0;
    for (int i = 0; i < DRAWS; i++) {
      sum += Draws.gaussian(STREAM, i, 1) * Draws.gaussian(STREAM, i + 1, 1);
    }
    Scatter.assertMean(sum / DRAWS, 0, 1, DRAWS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 3, 17.7, 100})
  void poissonMeanAndVariance(double mean) {
    double[] n =
        IntStream.range(0, DRAWS / 4).mapToDouble(i -> Draws.poisson(STREAM, i, mean)).toArray();
    Scatter.assertMean(moment(n, 0, 1), mean, Math.sqrt(mean), n.length);
    // The fourth central moment is mean + 3·mean².
    Scatter.assertMean(moment(n, mean, 2), mean, Math.sqrt(mean + 2 * mean * mean), n.length);
  }

  @Test
  void poissonProbabilitiesAreMet() {
    double mean = 17.7;
    PoissonDistribution poisson = new PoissonDistribution(null, mean, 1e-15, 10_000);
    int[] counts = new int[200];
    for (int i = 0; i < DRAWS; i++) {
      counts[Draws.poisson(STREAM, i, mean)]++;
    }
    for (int n = 5; n < 35; n++) {
      double p = poisson.probability(n);
      Scatter.assertMean(counts[n] / (double) DRAWS, p, Math.sqrt(p * (1 - p)), DRAWS);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.5, 0.9})
  void skippingIsGeometric(double probability) {
    double[] misses =
        IntStream.range(0, DRAWS)
            .mapToDouble(i -> Draws.skip(Draws.uniform(STREAM, i, 2), probability))
            .toArray();
    double expected = (1 - probability) / probability;
    double deviation = Math.sqrt(1 - probability) / probability;
    Scatter.assertMean(moment(misses, 0, 1), expected, deviation, DRAWS);
  }

  private static double moment(double[] sample, double centre, int power) {
    double sum = 0;
    for (double value : sample) {
      sum += Math.pow(value - centre, power);
    }
    return sum / sample.length;
  }
}
