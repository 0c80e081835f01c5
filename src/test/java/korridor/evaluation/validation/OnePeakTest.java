package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.random.Draws;
import org.junit.jupiter.api.Test;

class OnePeakTest {

  private static double[] normal(int size, double apart) {
    double[] sample = new double[size];
    long luck = Draws.stream(Draws.root(5, 0), 99, 0);
    for (int n = 0; n < size; n++) {
      sample[n] = Draws.gaussian(luck, n, 0) + (n % 2 == 0 ? 0 : apart);
    }
    return sample;
  }

  /** Two equal normal curves have one peak together until they are two widths apart. */
  @Test
  void twoValuesMeetWhereTheirCurvesDo() {
    OnePeak two = new OnePeak(new double[] {-1, 1}, 1);

    assertThat(OnePeak.peaks(new double[] {-1, 1}, 0.9)).isEqualTo(2);
    assertThat(OnePeak.peaks(new double[] {-1, 1}, 1.1)).isEqualTo(1);
    assertThat(two.criticalWidth()).isCloseTo(1, within(0.02));
  }

  @Test
  void countsEveryPeakOfNarrowCurves() {
    assertThat(OnePeak.peaks(new double[] {0, 1, 2, 3}, 0.1)).isEqualTo(4);
    assertThat(OnePeak.peaks(new double[] {0, 0, 0}, 0.1)).isEqualTo(1);
  }

  @Test
  void oneNormalDistributionMayHaveOnePeak() {
    assertThat(new OnePeak(normal(150, 0), 1).pValue()).isGreaterThan(0.05);
  }

  @Test
  void twoThatLieFarApartHaveTwo() {
    assertThat(new OnePeak(normal(150, 5), 1).pValue()).isLessThan(0.01);
  }

  @Test
  void saysTheSameEachTime() {
    assertThat(new OnePeak(normal(40, 1), 3).pValue())
        .isEqualTo(new OnePeak(normal(40, 1), 3).pValue());
  }
}
