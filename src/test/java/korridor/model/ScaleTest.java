package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  @ParameterizedTest
  @CsvSource({
    "0.4,  0.05, 0.43", // 0.4 + 0.05 · 0.6
    "0.4, -0.10, 0.36", // 0.4 − 0.10 · 0.4
    "0.4,  0,    0.4",
    "0,    0.3,  0.3",
    "1,    0.3,  1",
    "0,   -0.3,  0",
    "0.7,  1,    1",
    "0.7, -1,    0"
  })
  void aBoundedStepGoesAShareOfTheWayThatIsLeft(double value, double step, double expected) {
    assertThat(Scale.up(value, step)).isCloseTo(expected, within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({"0.7, -3, 0", "0.7, 1.5, 1", "0.2, -1.0001, 0"})
  void aStepLargerThanTheWholeEndsAtTheBound(double value, double step, double expected) {
    assertThat(Scale.up(value, step)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.4,  0.05, 0.4, 0.45", // at rest a gain and a loss weigh the same
    "0.4, -0.05, 0.4, 0.35",
    "0.7,  0.06, 0.4, 0.73", // 0.06 · 0.3 / 0.6
    "0.7, -0.06, 0.4, 0.595", // 0.06 · 0.7 / 0.4
    "0.1,  0.06, 0.4, 0.19", // 0.06 · 0.9 / 0.6
    "0.1, -0.06, 0.4, 0.085", // 0.06 · 0.1 / 0.4
    "0.4,  0,    0.4, 0.4",
    "0.9,  0.8,  0.4, 1", // 0.9 + 0.8 / 6 would be 1.03
    "0.9, -0.5,  0.4, 0", // 0.9 − 1.125
    "1,    0.5,  0.4, 1",
    "0,   -0.5,  0.4, 0",
    "1,    0.1,  1,   1", // at an end of the scale nothing moves beyond it
    "0.5,  0.1,  1,   0.5",
    "0.5, -0.1,  1,   0.45",
    "0.5, -0.1,  0,   0.5",
    "0.5,  0.1,  0,   0.55"
  })
  void aStepRelativeToRest(double value, double step, double rest, double expected) {
    assertThat(Scale.upFromRest(value, step, rest)).isCloseTo(expected, within(1e-12));
  }

  /** Up and down by turns ends where it began, to first order: δ² is all that is left. */
  @Test
  void whatIsBalancedDoesNotDrift() {
    double value = 0.3;
    for (int turn = 0; turn < 100; turn++) {
      value = Scale.upFromRest(value, 0.001, 0.3);
      value = Scale.upFromRest(value, -0.001, 0.3);
    }
    assertThat(value).isCloseTo(0.3, within(0.001));
  }

  @Test
  void towardsIsTheBoundedStepWithoutABranch() {
    assertThat(Scale.towards(0.4, 1, 0.05)).isCloseTo(Scale.up(0.4, 0.05), within(1e-15));
    assertThat(Scale.towards(0.4, 0, 0.1)).isCloseTo(Scale.up(0.4, -0.1), within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({"-0.1, 0", "0, 0", "0.3, 0.3", "1, 1", "1.7, 1"})
  void clampHoldsAValueInTheUnitInterval(double value, double expected) {
    assertThat(Scale.clamp(value)).isEqualTo(expected);
  }

  /**
   * Verification row V1: at a constant success rate q the fixed point of trust is q/(q + λ(1−q)),
   * and the distance to it shrinks by 1 − q·γ⁺ − (1−q)·γ⁻ an event.
   */
  @Test
  void expectedTrustRunsToItsFixedPoint() {
    double q = 0.9;
    double gain = 0.05;
    double loss = 0.25;
    double trust = 0;
    double distance = 0.642857142857142857;
    for (int event = 1; event <= 1000; event++) {
      trust = q * Scale.up(trust, gain) + (1 - q) * Scale.up(trust, -loss);
      distance *= 1 - q * gain - (1 - q) * loss;
      assertThat(0.642857142857142857 - trust).isCloseTo(distance, within(1e-12));
    }
    assertThat(trust).isCloseTo(0.642857, within(1e-6));
  }
}
