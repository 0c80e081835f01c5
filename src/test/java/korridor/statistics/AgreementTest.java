package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {

  /** Mean 5, variance 27 over 3 runs: standard error 3. */
  private final RunningMoments own = RunningMoments.of(5 - Math.sqrt(27), 5, 5 + Math.sqrt(27));

  @Test
  void fourStandardErrorsOfBoth() {
    // √(3² + 4²) = 5, four times.
    Agreement agreement = Agreement.of(own, 20, 4);
    assertThat(agreement.n()).isEqualTo(3);
    assertThat(agreement.mean()).isEqualTo(5);
    assertThat(agreement.target()).isEqualTo(20);
    assertThat(agreement.tolerance()).isCloseTo(20, within(1e-12));
  }

  @Test
  void theToleranceItselfStillHolds() {
    assertThat(new Agreement(3, 5, 7, 2).holds()).isTrue();
    assertThat(new Agreement(3, 5, 3, 2).holds()).isTrue();
    assertThat(new Agreement(3, 5, 7.001, 2).holds()).isFalse();
    assertThat(new Agreement(3, 5, 2.999, 2).holds()).isFalse();
  }

  @Test
  void oneRunShowsNothing() {
    Agreement agreement = Agreement.of(RunningMoments.of(5), 5, 0);
    assertThat(agreement.tolerance()).isNaN();
    assertThat(agreement.holds()).isFalse();
  }

  @Test
  void refusesANegativeError() {
    assertThatIllegalArgumentException().isThrownBy(() -> Agreement.of(own, 5, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> Agreement.of(own, 5, Double.NaN));
    assertThat(Agreement.of(own, 5, 0).holds()).isTrue();
  }
}
