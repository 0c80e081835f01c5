package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * The references are analytic: variance and indices of the Ishigami and the Sobol G function. The
 * design is deterministic, so the tests have no false alarms. The tolerance of the indices, .005,
 * is about twice the largest error that the same estimators have at this size with the Sobol
 * sequence of SciPy (.0022).
 */
class SobolSensitivityTest {

  private static SobolIndices run(
      int factors, int basePoints, ToDoubleFunction<double[]> function) {
    SobolSensitivity design = new SobolSensitivity(factors, basePoints);
    double[] responses = Arrays.stream(design.points()).mapToDouble(function).toArray();
    return design.evaluate(responses, 1);
  }

  private static double[] first(SobolIndices indices) {
    return indices.factors().stream().mapToDouble(SobolIndices.Factor::first).toArray();
  }

  private static double[] total(SobolIndices indices) {
    return indices.factors().stream().mapToDouble(SobolIndices.Factor::total).toArray();
  }

  @Test
  void ishigami() {
    SobolIndices actual = run(3, 4096, TestFunctions::ishigami);
    assertThat(actual.n()).isEqualTo(4096);
    assertThat(actual.mean()).isCloseTo(3.5, within(0.01));
    assertThat(actual.variance()).isCloseTo(13.844588, within(0.05));
    assertThat(first(actual)).containsExactly(new double[] {.313905, .442411, 0}, within(0.005));
    assertThat(total(actual))
        .containsExactly(new double[] {.557589, .442411, .243684}, within(0.005));
  }

  @Test
  void sobolG() {
    SobolIndices actual = run(8, 4096, TestFunctions::sobolG);
    double s = .0000716;
    double t = .000105;
    assertThat(actual.mean()).isCloseTo(1, within(0.005));
    assertThat(actual.variance()).isCloseTo(.465424, within(0.005));
    assertThat(first(actual))
        .containsExactly(
            new double[] {.716192, .179048, .023676, .007162, s, s, s, s}, within(0.005));
    assertThat(total(actual))
        .containsExactly(
            new double[] {.787144, .242198, .034317, .010460, t, t, t, t}, within(0.005));
  }

  @Test
  void intervalsHoldTheTruthAndNarrow() {
    double[] truth = {.313905, .442411, 0};
    double[] totals = {.557589, .442411, .243684};
    SobolIndices few = run(3, 256, TestFunctions::ishigami);
    SobolIndices many = run(3, 4096, TestFunctions::ishigami);
    for (int i = 0; i < 3; i++) {
      SobolIndices.Factor factor = few.factors().get(i);
      assertThat(factor.firstInterval().contains(truth[i])).isTrue();
      assertThat(factor.totalInterval().contains(totals[i])).isTrue();
      assertThat(factor.firstInterval().contains(factor.first())).isTrue();
      assertThat(factor.totalInterval().contains(factor.total())).isTrue();
      // Sixteen times the points: a quarter of the width.
      double ratio = many.factors().get(i).totalInterval().width() / factor.totalInterval().width();
      assertThat(ratio).isBetween(0.15, 0.4);
    }
  }

  @Test
  void pointsByHand() {
    // One factor, two base points: numbers 2 and 3 of the sequence, (3/4, 1/4) and (1/4, 3/4).
    assertThat(new SobolSensitivity(1, 2).points())
        .isDeepEqualTo(new double[][] {{.75}, {.25}, {.25}, {.25}, {.75}, {.75}});
  }

  @Test
  void aPointOfABlockTakesOneCoordinateFromB() {
    SobolSensitivity design = new SobolSensitivity(3, 8);
    double[][] points = design.points();
    assertThat(points).hasNumberOfRows(design.size()).hasNumberOfRows(40);
    for (int at = 0; at < points.length; at += 5) {
      double[] a = points[at];
      double[] b = points[at + 4];
      assertThat(points[at + 1]).containsExactly(b[0], a[1], a[2]);
      assertThat(points[at + 2]).containsExactly(a[0], b[1], a[2]);
      assertThat(points[at + 3]).containsExactly(a[0], a[1], b[2]);
    }
  }

  @Test
  void everyFactorIsSpreadEvenly() {
    // A balanced stretch of 16 points has one in each sixteenth of every axis.
    double[][] points = new SobolSensitivity(2, 16).points();
    for (int offset : new int[] {0, 3}) {
      for (int i = 0; i < 2; i++) {
        int[] counts = new int[16];
        for (int at = offset; at < points.length; at += 4) {
          counts[(int) (16 * points[at][i])]++;
        }
        assertThat(counts).containsOnly(1);
      }
    }
  }

  @Test
  void indicesByHand() {
    // Blocks (A, AB, B): (0, 2, 2) and (4, 4, 2). Mean 2, variance 8/3 of {0, 2, 4, 2}.
    // Centred (−2, 0, 0), (2, 2, 0): first (0·2 + 0·0)/2, total (4/2 + 0)/2 over 8/3.
    SobolIndices actual = new SobolSensitivity(1, 2).evaluate(new double[] {0, 2, 2, 4, 4, 2}, 1);
    assertThat(actual.mean()).isEqualTo(2);
    assertThat(actual.variance()).isCloseTo(8 / 3.0, within(1e-15));
    assertThat(actual.factors().get(0).first()).isZero();
    assertThat(actual.factors().get(0).total()).isCloseTo(3 / 8.0, within(1e-15));
    // Blocks (0, 6, 6) and (4, 2, 2): mean 3, variance 20/3; centred (−3, 3, 3), (1, −1, −1):
    // first (3·6 + 2)/2 over 20/3, total (36 + 4)/4 over 20/3.
    SobolIndices other = new SobolSensitivity(1, 2).evaluate(new double[] {0, 6, 6, 4, 2, 2}, 1);
    assertThat(other.factors().get(0).first()).isCloseTo(1.5, within(1e-15));
    assertThat(other.factors().get(0).total()).isCloseTo(1.5, within(1e-15));
  }

  @Test
  void aBlockWithAFailedRunIsLeftOut() {
    SobolSensitivity design = new SobolSensitivity(3, 64);
    double[] responses =
        Arrays.stream(design.points()).mapToDouble(TestFunctions::ishigami).toArray();
    responses[7] = Double.NaN;
    responses[9] = Double.NaN;
    responses[319] = Double.NaN;
    SobolIndices actual = design.evaluate(responses, 1);
    assertThat(actual.n()).isEqualTo(62);
    assertThat(first(actual)).doesNotContain(Double.NaN);
  }

  @Test
  void allFailedTellsNothing() {
    SobolSensitivity design = new SobolSensitivity(1, 2);
    double[] responses = new double[6];
    Arrays.fill(responses, Double.NaN);
    SobolIndices actual = design.evaluate(responses, 1);
    assertThat(actual.n()).isZero();
    assertThat(actual.mean()).isNaN();
    assertThat(actual.factors().get(0).first()).isNaN();
    assertThat(actual.factors().get(0).totalInterval()).isEqualTo(Interval.unknown(0.95));
  }

  @Test
  void aConstantResponseHasNothingToShareOut() {
    SobolIndices actual = run(2, 4, u -> 0.1);
    assertThat(actual.variance()).isZero();
    assertThat(first(actual)).containsOnly(Double.NaN);
    assertThat(total(actual)).containsOnly(Double.NaN);
    SobolIndices elsewhere =
        new SobolSensitivity(1, 2).evaluate(new double[] {1, 5, 1, 1, 7, 1}, 1);
    assertThat(total(elsewhere)).containsOnly(Double.NaN);
  }

  @Test
  void theSameSeedGivesTheSameIntervals() {
    SobolSensitivity design = new SobolSensitivity(3, 64);
    double[] responses =
        Arrays.stream(design.points()).mapToDouble(TestFunctions::ishigami).toArray();
    assertThat(design.evaluate(responses, 1)).isEqualTo(design.evaluate(responses, 1));
    assertThat(design.evaluate(responses, 2)).isNotEqualTo(design.evaluate(responses, 1));
  }

  @Test
  void refusesImpossibleDesigns() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SobolSensitivity(0, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new SobolSensitivity(501, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new SobolSensitivity(1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SobolSensitivity(1, 1000))
        .withMessageContaining("Maybe 512?");
    assertThat(new SobolSensitivity(500, 2).points()).hasNumberOfRows(1004);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SobolSensitivity(1, 2).evaluate(new double[5], 1))
        .withMessageContaining("5 responses for 6 points");
  }
}
