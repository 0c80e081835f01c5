package korridor.statistics;

import static korridor.statistics.RequiredReplications.CUSTOMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredReplicationsTest {

  @ParameterizedTest
  @CsvSource({"0.2, 393", "0.1, 1570", "-0.2, 393", "0.5, 63", "0.8, 25"})
  void perArmAtPowerEightyPercent(double effectSize, int expected) {
    assertThat(CUSTOMARY.perArm(effectSize)).isEqualTo(expected);
  }

  @Test
  void morePowerAndFewerFalseAlarmsNeedMore() {
    // (2.575829 + 1.281552)² · 2/.04 = 743.97
    assertThat(new RequiredReplications(0.9, 0.01).perArm(0.2)).isEqualTo(744);
  }

  @ParameterizedTest
  @CsvSource({"0, 393", "0.5, 197", "0.9, 40", "-1, 785", "0.9999, 2"})
  void pairingSavesOneMinusTheCorrelation(double correlation, int expected) {
    // 392.44 · (1 − ρ), rounded up; a t test needs at least two.
    assertThat(CUSTOMARY.pairs(0.2, correlation)).isEqualTo(expected);
  }

  @Test
  void refusesWhatNoNumberOfRunsCanShow() {
    assertThatIllegalArgumentException().isThrownBy(() -> CUSTOMARY.perArm(0));
    assertThatIllegalArgumentException().isThrownBy(() -> CUSTOMARY.perArm(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> CUSTOMARY.pairs(0.2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> CUSTOMARY.pairs(0.2, -1.01));
    assertThatIllegalArgumentException().isThrownBy(() -> CUSTOMARY.pairs(0.2, Double.NaN));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 80})
  void refusesWhatIsNoProbability(double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RequiredReplications(share, 0.05))
        .withMessageContaining("power");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RequiredReplications(0.8, share))
        .withMessageContaining("alpha");
  }
}
