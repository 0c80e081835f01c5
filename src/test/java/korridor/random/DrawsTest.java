package korridor.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the draws are, to the bit; how random they look is the matter of other tests. */
class DrawsTest {

  private static final int KEYS = 1000;

  @ParameterizedTest
  @CsvFileSource(resources = "draws.csv", numLinesToSkip = 2)
  void everyMachineGetsTheNumbersOfTheReference(
      long seed,
      long replicate,
      int purpose,
      long tick,
      long who,
      int which,
      long partner,
      String root,
      String stream,
      String bits,
      String further) {
    long ownRoot = Draws.root(seed, replicate);
    long ownStream = Draws.stream(ownRoot, purpose, tick);
    long ownBits = Draws.bits(ownStream, who, which);
    assertThat(ownRoot).isEqualTo(Long.parseUnsignedLong(root, 16));
    assertThat(ownStream).isEqualTo(Long.parseUnsignedLong(stream, 16));
    assertThat(ownBits).isEqualTo(Long.parseUnsignedLong(bits, 16));
    assertThat(Draws.bits(ownBits, partner)).isEqualTo(Long.parseUnsignedLong(further, 16));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1234567, -99})
  void alongPeopleTheBitsAreThoseOfSplitMix(long stream) {
    SplittableRandom reference = new SplittableRandom(stream);
    for (int who = 1; who <= KEYS; who++) {
      assertThat(Draws.bits(stream, who, 0)).isEqualTo(reference.nextLong());
    }
  }

  @Test
  void noTwoKeysShareTheirBits() {
    // A million keys each: a chance collision of 64 bits has probability 3e-8.
    assertDistinct((i, j) -> Draws.root(i, j));
    assertDistinct((i, j) -> Draws.stream(7, i, j));
    assertDistinct((i, j) -> Draws.bits(7, i, j));
    assertDistinct((i, j) -> Draws.bits(Draws.bits(7, i, 0), j));
  }

  private static void assertDistinct(Key key) {
    long[] bits = new long[KEYS * KEYS];
    Arrays.setAll(bits, k -> key.bits(k / KEYS, k % KEYS));
    assertThat(Arrays.stream(bits).sorted().distinct().count()).isEqualTo(bits.length);
  }

  private interface Key {
    long bits(int i, int j);
  }

  @Test
  void uniformNumbersLieInsideTheUnitInterval() {
    assertThat(Draws.uniform(0)).isEqualTo(0x1p-53);
    assertThat(Draws.uniform(-1)).isEqualTo(1 - 0x1p-53).isLessThan(1);
    assertThat(Draws.uniform(1L << 63)).isEqualTo(0.5 + 0x1p-53);
    assertThat(Draws.uniform(0xFFF)).isEqualTo(0x1p-53);
    assertThat(Draws.uniform(0x1000)).isEqualTo(3 * 0x1p-53);
  }

  @Test
  void uniformNumberOfAKeyIsThatOfItsBits() {
    assertThat(Draws.uniform(5, 6, 7)).isEqualTo(Draws.uniform(Draws.bits(5, 6, 7)));
  }

  @Test
  void upperAndLowerHalvesDoNotOverlap() {
    assertThat(Draws.upper(0x00000000_FFFFFFFFL)).isEqualTo(0x1p-33);
    assertThat(Draws.lower(0x00000000_FFFFFFFFL)).isEqualTo(1 - 0x1p-33);
    assertThat(Draws.upper(0xFFFFFFFF_00000000L)).isEqualTo(1 - 0x1p-33);
    assertThat(Draws.lower(0xFFFFFFFF_00000000L)).isEqualTo(0x1p-33);
    assertThat(Draws.upper(0x80000000_00000000L)).isEqualTo(0.5 + 0x1p-33);
    assertThat(Draws.lower(0x80000000L)).isEqualTo(0.5 + 0x1p-33);
  }

  @Test
  void wholeNumbersCutTheRangeIntoEqualParts() {
    assertThat(Draws.below(1, -1)).isZero();
    assertThat(Draws.below(4, 0)).isZero();
    assertThat(Draws.below(4, 0x3FFFFFFF_FFFFFFFFL)).isZero();
    assertThat(Draws.below(4, 0x40000000_00000000L)).isEqualTo(1);
    assertThat(Draws.below(4, 0xBFFFFFFF_00000000L)).isEqualTo(2);
    assertThat(Draws.below(4, 0xC0000000_00000000L)).isEqualTo(3);
    assertThat(Draws.below(4, -1)).isEqualTo(3);
    assertThat(Draws.below(Integer.MAX_VALUE, -1)).isEqualTo(Integer.MAX_VALUE - 1);
    assertThat(Draws.below(Integer.MAX_VALUE, 0x80000000_00000000L)).isEqualTo(0x3FFFFFFF);
  }

  @Test
  void theCosineOfATurnIsExactTo14Digits() {
    for (int n = 1; n < 100_000; n++) {
      double u = n / 100_000.0;
      assertThat(Draws.cosineOfTurn(u))
          .isCloseTo(StrictMath.cos(2 * StrictMath.PI * u), within(1e-14));
    }
  }

  @Test
  void theLogarithmIsExactTo14Digits() {
    double[] narrow = {Double.MIN_NORMAL, 1e-300, 0x1p-33, 0.5, Math.sqrt(0.5), 1 - 0x1p-53};
    for (double u : narrow) {
      assertThat(Draws.log(u)).isCloseTo(StrictMath.log(u), withinPercentage(1e-12));
    }
    for (int n = 1; n < 100_000; n++) {
      double u = n / 100_000.0;
      assertThat(Draws.log(u)).isCloseTo(StrictMath.log(u), withinPercentage(1e-12));
    }
  }

  /** At √½ the series is longest: its last term weighs 9e-16 of the logarithm. */
  @Test
  void theLogarithmIsExactTo15DigitsWhereTheSeriesIsLongest() {
    for (double u : new double[] {0.7, Math.nextDown(Math.sqrt(0.5)), Math.sqrt(0.5), 0.71}) {
      assertThat(Draws.log(u)).isCloseTo(StrictMath.log(u), withinPercentage(5e-14));
    }
  }

  @Test
  void gaussianIsThePolarForm() {
    for (int who = 0; who < KEYS; who++) {
      long bits = Draws.bits(3, who, 4);
      double u = ((bits >>> 32) + 0.5) / 4294967296.0;
      double v = ((bits & 0xFFFFFFFFL) + 0.5) / 4294967296.0;
      assertThat(Draws.gaussian(3, who, 4))
          .isCloseTo(Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v), within(1e-13));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.7, 3, 15.9, 16})
  void poissonInvertsTheDistribution(double mean) {
    for (int who = 0; who < KEYS; who++) {
      assertThat(Draws.poisson(3, who, mean)).isEqualTo(inverse(mean, Draws.uniform(3, who, 0)));
    }
  }

  @Test
  void aLargePoissonMeanIsDrawnInParts() {
    for (int who = 0; who < KEYS; who++) {
      int expected =
          inverse(16, Draws.uniform(3, who, 0))
              + inverse(16, Draws.uniform(3, who, 1))
              + inverse(8, Draws.uniform(3, who, 2));
      assertThat(Draws.poisson(3, who, 40)).isEqualTo(expected);
    }
  }

  @Test
  void nothingArrivesAtMeanZero() {
    for (int who = 0; who < KEYS; who++) {
      assertThat(Draws.poisson(3, who, 0)).isZero();
    }
  }

  private static int inverse(double mean, double u) {
    PoissonDistribution poisson = new PoissonDistribution(null, mean, 1e-15, 10_000);
    int n = 0;
    while (poisson.cumulativeProbability(n) < u) {
      n++;
    }
    return n;
  }

  @ParameterizedTest
  @CsvSource({
    "0.99, 0.5, 0", "0.51, 0.5, 0", "0.49, 0.5, 1", "0.26, 0.5, 1", "0.24, 0.5, 2",
    "0.82, 0.2, 0", "0.79, 0.2, 1", "0.65, 0.2, 1", "0.63, 0.2, 2", "0.5, 1e-9, 693147180"
  })
  void skipCountsTheMisses(double uniform, double probability, long expected) {
    assertThat(Draws.skip(uniform, probability)).isEqualTo(expected);
  }

  @Test
  void skipAtTheEnds() {
    assertThat(Draws.skip(0.5, 0)).isEqualTo(Long.MAX_VALUE);
    assertThat(Draws.skip(0.5, -0.1)).isEqualTo(Long.MAX_VALUE);
    assertThat(Draws.skip(1e-300, 1)).isZero();
    assertThat(Draws.skip(1e-300, 1.5)).isZero();
    assertThat(Draws.skip(1 - 0x1p-53, 1e-12)).isZero();
    assertThat(Draws.skip(1e-15, Double.MIN_VALUE)).isEqualTo(Long.MAX_VALUE);
  }
}
