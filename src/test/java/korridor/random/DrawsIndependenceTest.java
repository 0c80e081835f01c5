package korridor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Keys that differ in one part only are the ones a model draws side by side: neighbouring people,
 * ticks, replicates, seeds, purposes, decisions, partners. Their bits must look independent. Unless
 * stated otherwise, an assertion on truly random bits would fail with probability 1e-7; about 500
 * of them together with about 5e-5. The keys are fixed, so each verdict is final.
 */
class DrawsIndependenceTest {

  private static final int DRAWS = 1 << 19;
  private static final int[] STRIDES = {1, 1000};

  @ParameterizedTest
  @EnumSource
  void everyCellIsEquallyLikely(KeyPart part) {
    for (int stride : STRIDES) {
      int[] top = new int[1024];
      int[] bottom = new int[1024];
      for (int i = 0; i < DRAWS; i++) {
        long bits = part.bits((long) i * stride);
        top[(int) (bits >>> 54)]++;
        bottom[(int) (bits & 1023)]++;
      }
      Scatter.assertEven(top);
      Scatter.assertEven(bottom);
    }
  }

  @ParameterizedTest
  @EnumSource
  void neighboursAreUncorrelated(KeyPart part) {
    for (int stride : STRIDES) {
      double[] u = series(i -> part.bits(i * stride));
      for (int lag : new int[] {1, 2, 52}) {
        Scatter.assertUncorrelated(
            Arrays.copyOf(u, DRAWS - lag), Arrays.copyOfRange(u, lag, DRAWS));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void pairsOfNeighboursFillTheSquare(KeyPart part) {
    int[] top = new int[4096];
    int[] bottom = new int[4096];
    for (int i = 0; i < DRAWS; i += 2) {
      long one = part.bits(i);
      long two = part.bits(i + 1);
      top[(int) (one >>> 58 << 6 | two >>> 58)]++;
      bottom[(int) ((one & 63) << 6 | two & 63)]++;
    }
    Scatter.assertEven(top);
    Scatter.assertEven(bottom);
  }

  @Test
  void theSamePeopleMeetFreshLuckInTheNextKey() {
    // Series over people, side by side in each other part of the key.
    double[] series = people(1, 2, 3, 4, 5);
    Scatter.assertUncorrelated(series, people(2, 2, 3, 4, 5));
    Scatter.assertUncorrelated(series, people(1, 3, 3, 4, 5));
    Scatter.assertUncorrelated(series, people(1, 2, 4, 4, 5));
    Scatter.assertUncorrelated(series, people(1, 2, 3, 5, 5));
    Scatter.assertUncorrelated(series, people(1, 2, 3, 4, 6));
    // Swapped parts must not meet either.
    Scatter.assertUncorrelated(series, people(2, 1, 3, 4, 5));
    Scatter.assertUncorrelated(series, people(1, 2, 4, 3, 5));
  }

  private static double[] people(long seed, long replicate, int purpose, long tick, int which) {
    long stream = Draws.stream(Draws.root(seed, replicate), purpose, tick);
    return series(who -> Draws.bits(stream, who, which));
  }

  private static double[] series(LongUnaryOperator bits) {
    return IntStream.range(0, DRAWS).mapToDouble(i -> Draws.uniform(bits.applyAsLong(i))).toArray();
  }

  @Test
  void halvesOfOneDrawAreIndependent() {
    double[] upper = new double[DRAWS];
    double[] lower = new double[DRAWS];
    int[] cells = new int[4096];
    for (int i = 0; i < DRAWS; i++) {
      long bits = KeyPart.WHO.bits(i);
      upper[i] = Draws.upper(bits);
      lower[i] = Draws.lower(bits);
      cells[(int) (64 * upper[i]) << 6 | (int) (64 * lower[i])]++;
    }
    Scatter.assertUncorrelated(upper, lower);
    Scatter.assertEven(cells);
  }

  @ParameterizedTest
  @EnumSource
  void birthdaysAreSpacedAtRandom(KeyPart part) {
    // Marsaglia and Tsang (2002): of the spacings between 2^12 birthdays in a year of 2^32 days,
    // a Poisson number with mean 2^36 / 2^34 = 4 repeats an earlier one. 128 years: mean 512.
    int years = 128;
    int upper = 0;
    int lower = 0;
    for (int year = 0; year < years; year++) {
      long first = (long) year << 12;
      upper += repeatedSpacings(i -> part.bits(first + i) >>> 32);
      lower += repeatedSpacings(i -> part.bits(first + i) & 0xFFFFFFFFL);
    }
    PoissonDistribution reference = new PoissonDistribution(null, 4.0 * years, 1e-12, 10_000);
    int least = reference.inverseCumulativeProbability(Scatter.FALSE_ALARM / 2);
    int most = reference.inverseCumulativeProbability(1 - Scatter.FALSE_ALARM / 2);
    assertThat(upper).isBetween(least, most);
    assertThat(lower).isBetween(least, most);
  }

  private static int repeatedSpacings(LongUnaryOperator birthday) {
    long[] days = new long[1 << 12];
    Arrays.setAll(days, birthday::applyAsLong);
    Arrays.sort(days);
    for (int i = days.length - 1; i > 0; i--) {
      days[i] -= days[i - 1];
    }
    Arrays.sort(days);
    int repeated = 0;
    for (int i = 1; i < days.length; i++) {
      repeated += days[i] == days[i - 1] ? 1 : 0;
    }
    return repeated;
  }

  @ParameterizedTest
  @EnumSource
  void oneInputBitChangesEveryOutputBitHalfTheTime(KeyPart part) {
    // At most 64 × 64 counts, each binomial (4096, 1/2): 7 standard deviations of 32 are passed by
    // any of them with probability 4096 · 2.6e-12 = 1e-8.
    int keys = 4096;
    for (int input = 0; input < part.width(); input++) {
      int[] flips = new int[64];
      for (int key = 0; key < keys; key++) {
        long value = Draws.mix(key + 1);
        long changed = part.bits(value) ^ part.bits(value ^ 1L << input);
        for (int output = 0; output < 64; output++) {
          flips[output] += (int) (changed >>> output & 1);
        }
      }
      for (int output = 0; output < 64; output++) {
        assertThat(Math.abs(flips[output] - keys / 2)).isLessThan(7 * 32);
      }
      // All 64 output bits together: mean of 64 · 4096 fair coins.
      Scatter.assertMean(Arrays.stream(flips).sum() / 64.0 / keys, 0.5, 0.5, 64 * keys);
    }
  }
}
