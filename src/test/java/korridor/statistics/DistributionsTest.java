package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistributionsTest {

  @Test
  void normal() {
    assertThat(Distributions.normalQuantile(0.975)).isCloseTo(1.959963984540054, within(1e-13));
    assertThat(Distributions.normalCritical(0.95)).isCloseTo(1.959963984540054, within(1e-13));
    assertThat(Distributions.normalProbability(1.959963984540054)).isCloseTo(0.975, within(1e-13));
    assertThat(Distributions.normalProbability(0)).isEqualTo(0.5);
  }

  @Test
  void student() {
    // Two degrees of freedom have a closed form: p = 1 − t/√(2 + t²).
    assertThat(Distributions.studentPValue(-6, 2, 2))
        .isCloseTo(1 - 3 / Math.sqrt(11), within(1e-13));
    assertThat(Distributions.studentPValue(6, 2, 2))
        .isEqualTo(Distributions.studentPValue(-6, 2, 2));
    assertThat(Distributions.studentCritical(0.95, 2))
        .isCloseTo(0.95 / Math.sqrt(2 * 0.975 * 0.025), within(1e-11));
  }

  @Test
  void withoutScatterADifferenceIsCertain() {
    assertThat(Distributions.studentPValue(0, 0, 3)).isEqualTo(1);
    assertThat(Distributions.studentPValue(-1e-300, 0, 3)).isZero();
  }

  @Test
  void chiSquared() {
    // Two degrees of freedom: the tail beyond x is e^(−x/2).
    assertThat(Distributions.chiSquaredPValue(10, 2)).isCloseTo(2 * Math.exp(-5), within(1e-13));
    assertThat(Distributions.chiSquaredPValue(0.02, 2))
        .isCloseTo(2 * (1 - Math.exp(-0.01)), within(1e-13));
  }

  @Test
  void poisson() {
    // Mean 2: P(0) = e^−2; P(at least 3) = 1 − 5e^−2; the middle is held at 1.
    assertThat(Distributions.poissonPValue(0, 2)).isCloseTo(2 * Math.exp(-2), within(1e-13));
    assertThat(Distributions.poissonPValue(3, 2)).isCloseTo(2 - 10 * Math.exp(-2), within(1e-13));
    assertThat(Distributions.poissonPValue(2, 2)).isEqualTo(1);
  }
}
