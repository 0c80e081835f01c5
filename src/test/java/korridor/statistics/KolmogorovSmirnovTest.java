package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KolmogorovSmirnovTest {

  @Test
  void agreesWithSciPy() {
    assertThat(KolmogorovSmirnov.uniformity(ReferenceValues.sample("uniform")))
        .isCloseTo(ReferenceValues.of("uniformity.yes")[0], within(1e-10));
    assertThat(KolmogorovSmirnov.uniformity(ReferenceValues.sample("bent")))
        .isCloseTo(ReferenceValues.of("uniformity.no")[0], within(1e-10));
  }

  @Test
  void twoObservationsByHand() {
    // D = 1/2; for two observations P(D < d) = 2(2d − 1/2)² from d = 1/4 to 1/2, here 1/2.
    assertThat(KolmogorovSmirnov.uniformity(new double[] {0.5, Double.NaN, 1}))
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void valuesBeyondTheRangeAreNotUniform() {
    double[] beyond = {-1, -2, -3, -4, -5, 2, 3, 4, 5, 6};
    // D = 1/2; scipy.stats.kstwo.sf(0.5, 10) = 0.00777741.
    assertThat(KolmogorovSmirnov.uniformity(beyond)).isCloseTo(0.00777741, within(1e-8));
  }

  @Test
  void oneObservationTellsNothing() {
    assertThat(KolmogorovSmirnov.uniformity(new double[] {0.5, Double.NaN})).isNaN();
    assertThat(KolmogorovSmirnov.uniformity(new double[] {})).isNaN();
  }
}
