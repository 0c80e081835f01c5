package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolmTest {

  @Test
  void byHand() {
    // Sorted .005·4, .01·3, .03·2, .04·1 raised to .06: the last may not fall below the one before.
    assertThat(Holm.adjust(0.01, 0.04, 0.03, 0.005))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-15));
  }

  @Test
  void isAtMostOne() {
    assertThat(Holm.adjust(0.6, 0.5, 1)).containsExactly(1, 1, 1);
  }

  @Test
  void oneTestNeedsNoCorrection() {
    assertThat(Holm.adjust(0.04)).containsExactly(0.04);
    assertThat(Holm.adjust()).isEmpty();
    assertThat(Holm.adjust(0)).containsExactly(0);
  }

  @Test
  void equalValuesStayEqual() {
    assertThat(Holm.adjust(0.02, 0.02)).containsExactly(0.04, 0.04);
  }

  @Test
  void missingIsNoTest() {
    double[] given = {Double.NaN, 0.02, Double.NaN, 0.01};
    assertThat(Holm.adjust(given)).containsExactly(Double.NaN, 0.02, Double.NaN, 0.02);
    assertThat(given).containsExactly(Double.NaN, 0.02, Double.NaN, 0.01);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01})
  void refusesWhatIsNoProbability(double p) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Holm.adjust(0.5, p))
        .withMessageContaining(String.valueOf(p));
  }
}
