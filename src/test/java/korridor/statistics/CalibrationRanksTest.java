package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationRanksTest {

  @Test
  void ranksByHand() {
    double[] draws = {0.1, 0.5, 0.3};
    assertThat(CalibrationRanks.rank(0, draws)).isZero();
    assertThat(CalibrationRanks.rank(0.4, draws)).isEqualTo(2);
    assertThat(CalibrationRanks.rank(1, draws)).isEqualTo(3);
  }

  @Test
  void uniformityByHand() {
    // Two bins of two ranks with 7 and 3: χ² = 1.6 at one degree, two-sided normal 1.2649.
    int[] ranks = {0, 1, 1, 0, 1, 0, 0, 2, 3, 3};
    double expected = 2 * Distributions.normalProbability(-Math.sqrt(1.6));
    assertThat(CalibrationRanks.uniformity(ranks, 3, 2)).isCloseTo(expected, within(1e-9));
    int[] even = {0, 1, 1, 0, 1, 3, 3, 2, 3, 3};
    assertThat(CalibrationRanks.uniformity(even, 3, 2)).isEqualTo(1);
  }

  @Test
  void refusesWhatDoesNotFit() {
    int[] ranks = new int[10];
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalibrationRanks.uniformity(ranks, 4, 2))
        .withMessageContaining("2 bins do not divide the 5");
    assertThatIllegalArgumentException().isThrownBy(() -> CalibrationRanks.uniformity(ranks, 3, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalibrationRanks.uniformity(new int[9], 3, 2));
    ranks[3] = 4;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalibrationRanks.uniformity(ranks, 3, 2))
        .withMessageContaining("rank 4");
    ranks[3] = -1;
    assertThatIllegalArgumentException().isThrownBy(() -> CalibrationRanks.uniformity(ranks, 3, 2));
  }
}
