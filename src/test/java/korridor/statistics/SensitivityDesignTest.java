package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A planted wrong design: estimators fed with points that were not made for them. */
class SensitivityDesignTest {

  private static final double[] TRUTH = {.313905, .442411, 0};
  private static final double[] TOTALS = {.557589, .442411, .243684};

  /** The check that the right design passes in SobolSensitivityTest. */
  private static boolean passes(SobolIndices indices) {
    for (int i = 0; i < 3; i++) {
      boolean first = Math.abs(indices.factors().get(i).first() - TRUTH[i]) < 0.005;
      boolean total = Math.abs(indices.factors().get(i).total() - TOTALS[i]) < 0.005;
      if (!first || !total) {
        return false;
      }
    }
    return true;
  }

  @Test
  void saltellisEstimatorFailsOnALatinHypercube() {
    SobolSensitivity design = new SobolSensitivity(3, 4096);
    double[] right = TestFunctions.responses(design.points(), TestFunctions::ishigami);
    assertThat(passes(design.evaluate(design.points(), right, 1))).isTrue();

    double[][] wrong = new LatinHypercube(3, design.size(), 1).points();
    double[] responses = TestFunctions.responses(wrong, TestFunctions::ishigami);
    SobolIndices planted = design.evaluate(responses, 1);
    assertThat(passes(planted)).isFalse();
    // Unrelated points: every total index is that of two independent responses.
    for (SobolIndices.Factor factor : planted.factors()) {
      assertThat(factor.total()).isCloseTo(1, within(0.1));
      assertThat(factor.first()).isCloseTo(0, within(0.1));
    }
  }

  @Test
  void responsesThatComeWithOtherPointsAreRefused() {
    for (SensitivityDesign<?> design :
        List.of(
            new SobolSensitivity(3, 64), new ShapleyEffects(3, 64, 1), new Morris(3, 64, 4, 1))) {
      double[][] wrong = new LatinHypercube(3, design.size(), 1).points();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> design.evaluate(wrong, new double[design.size()], 1))
          .withMessageContaining("Latin hypercube");
      assertThat(design.evaluate(design.points(), new double[design.size()], 1)).isNotNull();
    }
  }
}
