package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SlopeTest {

  @Test
  void isThatOfTheLine() {
    assertThat(Slope.of(new double[] {1, 2, 4}, new double[] {3, 2.5, 1.5}))
        .isCloseTo(-0.5, within(1e-12));
  }

  @Test
  void isThatOfLeastSquares() {
    // x − 2: −1, 0, 1; y: 1, 5, 3; sum of products 2, of squares 2.
    assertThat(Slope.of(new double[] {1, 2, 3}, new double[] {1, 5, 3}))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void leavesMissingValuesOut() {
    assertThat(Slope.of(new double[] {1, 2, 3, 9}, new double[] {1, 5, 3, Double.NaN}))
        .isCloseTo(1, within(1e-12));
    assertThat(Slope.of(new double[] {1, 1}, new double[] {1, 5})).isNaN();
  }
}
