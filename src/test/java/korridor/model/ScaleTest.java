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

  /** v + δ(1−v)/(1−v0) or v + δv/v0: exactly δ at rest, less beyond it, more on the way back. */
  @ParameterizedTest
  @CsvSource({
    "0.4, 0.06, 0.4, 0.46",
    "0.4, -0.06, 0.4, 0.34",
    "0.7, 0.06, 0.4, 0.73", // 0.7 + 0.06 · 0.3/0.6
    "0.7, -0.06, 0.4, 0.595", // 0.7 − 0.06 · 0.7/0.4
    "0.1, 0.06, 0.4, 0.19", // 0.1 + 0.06 · 0.9/0.6
    "0.1, -0.06, 0.4, 0.085", // 0.1 − 0.06 · 0.1/0.4
    "0.4, 0, 0.4, 0.4",
    "0.7, 0, 0.4, 0.7",
    "0.5, 3, 0.4, 1",
    "0.5, -3, 0.4, 0",
    "1, 0.06, 0.4, 1",
    "0, -0.06, 0.4, 0",
    "0.5, 0.06, 1, 0.5",
    "0.5, -0.06, 0, 0.5",
    "0.5, 0.06, 0, 0.53",
    "0.5, -0.06, 1, 0.47"
  })
  void aStepRelativeToRestGainsAndLosesTheSameThere(
      double value, double step, double rest, double expected) {
    assertThat(Scale.upFromRest(value, step, rest)).isCloseTo(expected, within(1e-15));
  }

  @Test
  void aBalancedStepRelativeToRestDoesNotDrift() {
    double q = 0.6;
    double gained = Scale.upFromRest(0.35, 0.01 * (1 - q), 0.35) - 0.35;
    double lost = Scale.upFromRest(0.35, 0.01 * (0 - q), 0.35) - 0.35;
    assertThat(q * gained + (1 - q) * lost).isCloseTo(0, within(1e-17));
  }

  @ParameterizedTest
  @CsvSource({"0.4, 1, 0.1, 0.46", "0.4, 0, 0.1, 0.36", "0.4, 1, 1, 1", "0.4, 0, 1, 0"})
  void aStepTowardsAnEndIsTheBoundedStep(double value, int target, double rate, double expected) {
    assertThat(Scale.towards(value, target, rate)).isCloseTo(expected, within(1e-15));
    assertThat(Scale.up(value, target == 1 ? rate : -rate)).isCloseTo(expected, within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({"0.7, -3, 0", "0.7, 1.5, 1", "0.2, -1.0001, 0"})
  void aStepLargerThanTheWholeEndsAtTheBound(double value, double step, double expected) {
    assertThat(Scale.up(value, step)).isEqualTo(expected);
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
