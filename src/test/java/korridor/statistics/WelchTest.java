package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WelchTest {

  private static final double NAN = Double.NaN;

  @Test
  void agreesWithSciPy() {
    Welch actual = Welch.of(ReferenceValues.sample("a"), ReferenceValues.sample("c"));
    assertThat(actual.n()).isEqualTo(20);
    assertThat(actual.m()).isEqualTo(9);
    double[] values = {
      actual.difference(),
      actual.lower(),
      actual.upper(),
      actual.degreesOfFreedom(),
      actual.pValue()
    };
    assertThat(values).containsExactly(ReferenceValues.of("welch.a.c"), within(1e-10));
  }

  @Test
  void byHand() {
    // Both samples have variance 2 over 2 observations: together a standard error of √2, with
    // 2 degrees of freedom; t = 2/√2, p = 1 − t/√(2 + t²) = 1 − √.5.
    Welch actual = Welch.of(new double[] {3, 5}, new double[] {1, 3}, 0.9);
    assertThat(actual.degreesOfFreedom()).isCloseTo(2, within(1e-14));
    assertThat(actual.pValue()).isCloseTo(1 - Math.sqrt(0.5), within(1e-13));
    double halfWidth = 0.9 / Math.sqrt(2 * 0.95 * 0.05) * Math.sqrt(2);
    assertThat(actual.lower()).isCloseTo(2 - halfWidth, within(1e-11));
    assertThat(actual.upper()).isCloseTo(2 + halfWidth, within(1e-11));
  }

  @Test
  void missingIsLeftOutOfItsOwnSampleOnly() {
    assertThat(Welch.of(new double[] {3, NAN, 5}, new double[] {1, 3}, 0.9))
        .isEqualTo(Welch.of(new double[] {3, 5}, new double[] {1, 3}, 0.9));
  }

  @Test
  void tooFewObservations() {
    assertThat(Welch.of(new double[] {3}, new double[] {1, 3}))
        .isEqualTo(new Welch(1, 2, 1, NAN, NAN, NAN, NAN));
    assertThat(Welch.of(new double[] {1, 3}, new double[] {}))
        .isEqualTo(new Welch(2, 0, NAN, NAN, NAN, NAN, NAN));
  }

  @Test
  void withoutScatter() {
    assertThat(Welch.of(new double[] {2, 2}, new double[] {2, 2, 2}))
        .isEqualTo(new Welch(2, 3, 0, 0, 0, NAN, 1));
    assertThat(Welch.of(new double[] {2, 2}, new double[] {5, 5}))
        .isEqualTo(new Welch(2, 2, -3, -3, -3, NAN, 0));
  }

  @Test
  void refusesALevelThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Welch.of(new double[] {1}, new double[] {1}, 95));
  }
}
