package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

  private static final double NAN = Double.NaN;

  @Test
  void leavesOutWhatIsMissingAndKeepsTheOrder() {
    double[] sample = {3, NAN, 1, 2};
    assertThat(Samples.withoutMissing(sample)).containsExactly(3, 1, 2);
    assertThat(sample).containsExactly(3, NAN, 1, 2);
  }

  @Test
  void leavesOutAPairIfEitherIsMissing() {
    double[] first = {1, NAN, 3, NAN, 5};
    double[] second = {10, 20, NAN, NAN, 50};
    double[][] pairs = Samples.completePairs(first, second);
    assertThat(pairs[0]).containsExactly(1, 5);
    assertThat(pairs[1]).containsExactly(10, 50);
    assertThat(first).containsExactly(1, NAN, 3, NAN, 5);
    assertThat(second).containsExactly(10, 20, NAN, NAN, 50);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesInfiniteObservationsAndSaysWhich(double infinite) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.withoutMissing(new double[] {1, infinite}))
        .withMessageContainingAll("observation 1", String.valueOf(infinite), "Maybe");
  }

  @Test
  void refusesPairsOfDifferentLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.completePairs(new double[2], new double[3]))
        .withMessageContainingAll("2 and 3", "Maybe");
  }

  @Test
  void returnsWhatIsAllowed() {
    assertThat(Samples.requireOpenShare("x", 0.25)).isEqualTo(0.25);
    assertThat(Samples.requireAtLeast("x", 2, 2)).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.requireAtLeast("x", 1, 2))
        .withMessage("x = 1 must be at least 2");
  }
}
