package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScrambledSobolTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, -7})
  void everyCoordinateHasOnePointInEachPart(long seed) {
    double[][] points = new ScrambledSobol(200, 256, seed).points();
    for (int i = 0; i < 200; i++) {
      int[] counts = new int[256];
      for (double[] point : points) {
        counts[(int) (256 * point[i])]++;
      }
      assertThat(counts).containsOnly(1);
    }
  }

  /** The first two coordinates are a (0, m, 2)-net in base 2, whatever the seed. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, -7})
  void everyElementaryIntervalHoldsItsShare(long seed) {
    int m = 8;
    double[][] points = new ScrambledSobol(2, 1 << m, seed).points();
    for (int d = 0; d <= m; d++) {
      int[] counts = new int[1 << m];
      for (double[] point : points) {
        int column = (int) (point[0] * (1 << d));
        int row = (int) (point[1] * (1 << (m - d)));
        counts[column << (m - d) | row]++;
      }
      assertThat(counts).as("2^-%d by 2^-%d", d, m - d).containsOnly(1);
    }
  }

  /** In more dimensions: as many points in equally deep boxes as the sequence itself has. */
  @Test
  void boxesHoldWhatTheSequencePutsTogether() {
    double[][] plain = plain(6, 64);
    double[][] scrambled = new ScrambledSobol(6, 64, 3).points();
    for (int[] depth : new int[][] {{1, 1, 1, 1, 1, 1}, {3, 0, 2, 1, 0, 0}, {0, 2, 0, 2, 0, 2}}) {
      for (int one = 0; one < 64; one++) {
        for (int other = 0; other < one; other++) {
          assertThat(together(scrambled[one], scrambled[other], depth))
              .isEqualTo(together(plain[one], plain[other], depth));
        }
      }
    }
  }

  private static boolean together(double[] one, double[] other, int[] depth) {
    for (int i = 0; i < depth.length; i++) {
      int parts = 1 << depth[i];
      if ((int) (parts * one[i]) != (int) (parts * other[i])) {
        return false;
      }
    }
    return true;
  }

  private static double[][] plain(int dimensions, int size) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    double[][] points = new double[size][];
    Arrays.setAll(points, row -> sequence.nextVector());
    return points;
  }

  /** Over seeds any one point is uniform, and its coordinates are independent. */
  @Test
  void eachPointIsUniformOverSeeds() {
    double[] first = new double[2000];
    double[] fifth = new double[2000];
    double[] product = new double[2000];
    for (int seed = 0; seed < 2000; seed++) {
      double[][] points = new ScrambledSobol(3, 5, seed).points();
      first[seed] = points[0][1];
      fifth[seed] = points[4][2];
      // Independent uniform numbers: their sum modulo 1 is uniform as well.
      product[seed] = (points[3][0] + points[3][1]) % 1;
    }
    // False alarm 1e-4 each.
    assertThat(KolmogorovSmirnov.uniformity(first)).isGreaterThan(1e-4);
    assertThat(KolmogorovSmirnov.uniformity(fifth)).isGreaterThan(1e-4);
    assertThat(KolmogorovSmirnov.uniformity(product)).isGreaterThan(1e-4);
  }

  /**
   * The coin for a digit depends on the digits before: points in different halves are flipped in
   * their second digit independently (one shift for all would leave them equal or not, for all
   * seeds). False alarm at most 1e-4.
   */
  @Test
  void halvesAreScrambledIndependently() {
    int equal = 0;
    for (int seed = 0; seed < 300; seed++) {
      double[][] points = new ScrambledSobol(1, 2, seed).points();
      equal += (int) (4 * points[0][0]) % 2 == (int) (4 * points[1][0]) % 2 ? 1 : 0;
    }
    assertThat(Binomial.expectedCount(300, 0.5, 0.9999).contains(equal)).isTrue();
  }

  /**
   * The mean of a smooth function: its variance over seeds is below that of chance over n, here a
   * hundredth (Owen 1997: O(n⁻³) against 1/n). The ratio found is stable: 60 seeds know a variance
   * to ± 40 % at five standard errors.
   */
  @Test
  void meansAreFarBetterThanByChance() {
    RunningMoments means = new RunningMoments();
    for (int seed = 0; seed < 60; seed++) {
      double[][] points = new ScrambledSobol(3, 256, seed).points();
      means.add(RunningMoments.of(TestFunctions.responses(points, u -> u[0] * u[1] + u[2])).mean());
    }
    double ofOnePoint = 7.0 / 144 + 1.0 / 12;
    assertThat(means.variance()).isLessThan(ofOnePoint / 256 / 100);
    assertThat(means.mean()).isBetween(0.749, 0.751);
  }

  @Test
  void moreBeginWithFewerAndFewerDimensionsToo() {
    double[][] few = new ScrambledSobol(4, 10, 5).points();
    double[][] many = new ScrambledSobol(9, 30, 5).points();
    for (int row = 0; row < 10; row++) {
      assertThat(few[row]).containsExactly(Arrays.copyOf(many[row], 4));
    }
    assertThat(new ScrambledSobol(4, 10, 5).points()).isDeepEqualTo(few);
    assertThat(new ScrambledSobol(4, 10, 6).points()[0]).isNotEqualTo(few[0]);
  }

  @Test
  void staysInside() {
    for (double[] point : new ScrambledSobol(1000, 32, 9).points()) {
      assertThat(point).hasSize(1000);
      for (double x : point) {
        assertThat(x).isStrictlyBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void refusesImpossibleSizes() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ScrambledSobol(0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ScrambledSobol(1, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScrambledSobol(1001, 1, 1))
        .withMessageContaining("at most 1000");
  }
}
