package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The references are analytic; the designs are fixed, the tests have no false alarms. */
class ShapleyEffectsTest {

  private static double[] shares(ShapleyEffects.Result result) {
    return result.factors().stream().mapToDouble(ShapleyEffects.Factor::share).toArray();
  }

  /** The interaction of the first and third factor, .243684 of the variance, in equal parts. */
  @Test
  void ishigami() {
    ShapleyEffects design = new ShapleyEffects(3, 8192, 1);
    ShapleyEffects.Result actual =
        design.evaluate(TestFunctions.responses(design.points(), TestFunctions::ishigami), 1);
    assertThat(actual.variance()).isCloseTo(13.844588, within(0.2));
    assertThat(shares(actual))
        .containsExactly(new double[] {.313905 + .121842, .442411, .121842}, within(0.01));
    assertThat(Arrays.stream(shares(actual)).sum()).isCloseTo(1, within(1e-12));
  }

  /** Linear in independent normal factors: shares of the squared coefficients. */
  @Test
  void linearNormal() {
    double[] beta = {1, 2, 3};
    ShapleyEffects design = new ShapleyEffects(3, 4096, 2);
    double[] responses =
        TestFunctions.responses(
            design.points(),
            u -> {
              double sum = 0;
              for (int i = 0; i < 3; i++) {
                sum += beta[i] * Distributions.normalQuantile(u[i]);
              }
              return sum;
            });
    ShapleyEffects.Result actual = design.evaluate(responses, 1);
    assertThat(actual.variance()).isCloseTo(14, within(0.3));
    assertThat(shares(actual))
        .containsExactly(new double[] {1 / 14.0, 4 / 14.0, 9 / 14.0}, within(0.01));
  }

  /**
   * The G function: φ_i = (1/V) Σ over sets with i of the product of their V_j / size, V_j = 1/(3(1
   * + a_j)²).
   */
  @Test
  void sobolG() {
    double[] expected = new double[8];
    double all = 0;
    for (int s = 1; s < 256; s++) {
      double product = 1;
      for (int j = 0; j < 8; j++) {
        product *= (s >> j & 1) == 1 ? 1 / (3 * Math.pow(1 + TestFunctions.G[j], 2)) : 1;
      }
      all += product;
      for (int j = 0; j < 8; j++) {
        expected[j] += (s >> j & 1) == 1 ? product / Integer.bitCount(s) : 0;
      }
    }
    double variance = all;
    assertThat(variance).isCloseTo(.465424, within(1e-6));
    ShapleyEffects design = new ShapleyEffects(8, 4096, 3);
    ShapleyEffects.Result actual =
        design.evaluate(TestFunctions.responses(design.points(), TestFunctions::sobolG), 1);
    assertThat(actual.variance()).isCloseTo(.465424, within(0.01));
    assertThat(shares(actual))
        .containsExactly(Arrays.stream(expected).map(e -> e / variance).toArray(), within(0.01));
  }

  @Test
  void intervalsHoldTheTruthAndNarrow() {
    double[] truth = {.435747, .442411, .121842};
    double width = 0;
    for (int basePoints : new int[] {256, 4096}) {
      ShapleyEffects design = new ShapleyEffects(3, basePoints, 4);
      ShapleyEffects.Result actual =
          design.evaluate(TestFunctions.responses(design.points(), TestFunctions::ishigami), 1);
      for (int i = 0; i < 3; i++) {
        assertThat(actual.factors().get(i).interval().contains(truth[i])).isTrue();
      }
      double now = actual.factors().get(0).interval().width();
      assertThat(width == 0 || now / width > 0.15 && now / width < 0.4).isTrue();
      width = now;
    }
  }

  @Test
  void eachPointReplacesOneCoordinate() {
    ShapleyEffects design = new ShapleyEffects(4, 8, 1);
    double[][] points = design.points();
    assertThat(points).hasNumberOfRows(design.size()).hasNumberOfRows(40);
    double[][] both = new ScrambledSobol(8, 8, 1).points();
    int[] firsts = new int[4];
    for (int row = 0; row < 8; row++) {
      assertThat(points[5 * row]).containsExactly(Arrays.copyOf(both[row], 4));
      assertThat(points[5 * row + 4]).containsExactly(Arrays.copyOfRange(both[row], 4, 8));
      for (int step = 1; step < 5; step++) {
        int changed = 0;
        for (int i = 0; i < 4; i++) {
          if (points[5 * row + step][i] != points[5 * row + step - 1][i]) {
            changed++;
            firsts[i] += step == 1 ? 1 : 0;
          }
        }
        assertThat(changed).isEqualTo(1);
      }
    }
    // Not always the same order.
    assertThat(Arrays.stream(firsts).max().orElseThrow()).isLessThan(8);
  }

  @Test
  void byHand() {
    // One factor: f(x) = 1, f(y) = 4: (1 − 2.5)(1 − 4) = 4.5 = (1 − 4)²/2.
    ShapleyEffects.Result actual =
        new ShapleyEffects(1, 2, 1).evaluate(new double[] {1, 4, 2, 2}, 1);
    assertThat(actual.variance()).isEqualTo(2.25);
    assertThat(actual.factors().get(0).share()).isEqualTo(1);
  }

  @Test
  void failedRunsTakeTheirBasePointAlong() {
    ShapleyEffects design = new ShapleyEffects(1, 2, 1);
    assertThat(design.evaluate(new double[] {1, 4, Double.NaN, 2}, 1).variance()).isEqualTo(4.5);
    double[] none = {Double.NaN, 4, Double.NaN, 2};
    ShapleyEffects.Result actual = design.evaluate(none, 1);
    assertThat(actual.n()).isZero();
    assertThat(actual.factors().get(0).share()).isNaN();
    assertThat(design.evaluate(new double[4], 1).factors().get(0).share()).isNaN();
  }

  @Test
  void refusesImpossibleDesigns() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ShapleyEffects(0, 8, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ShapleyEffects(501, 8, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new ShapleyEffects(1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShapleyEffects(1, 2, 1).evaluate(new double[5], 1));
  }
}
