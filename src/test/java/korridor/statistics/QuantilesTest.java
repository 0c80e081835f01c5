package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {

  private static final double NAN = Double.NaN;

  @ParameterizedTest
  @CsvSource({
    "0, quantile.0",
    "0.1, quantile.0.1",
    "0.37, quantile.0.37",
    "0.5, quantile.0.5",
    "1, quantile.1"
  })
  void agreesWithNumPy(double probability, String key) {
    assertThat(Quantiles.of(ReferenceValues.sample("skewed"), probability))
        .isCloseTo(ReferenceValues.of(key)[0], within(1e-14));
  }

  @Test
  void byHand() {
    double[] sample = {30, NAN, 10, 20};
    assertThat(Quantiles.of(sample, 0.25)).isEqualTo(15);
    assertThat(Quantiles.of(sample, 0.5)).isEqualTo(20);
    assertThat(Quantiles.of(sample, 0.75)).isEqualTo(25);
    assertThat(sample).containsExactly(30, NAN, 10, 20);
  }

  @Test
  void ofOneAndOfNone() {
    assertThat(Quantiles.of(new double[] {4}, 0.3)).isEqualTo(4);
    assertThat(Quantiles.of(new double[] {4}, 1)).isEqualTo(4);
    assertThat(Quantiles.of(new double[] {NAN}, 0.3)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, NAN})
  void refusesWhatIsNoProbability(double probability) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantiles.of(new double[] {1}, probability))
        .withMessageContaining("Maybe");
  }

  @Test
  void bandOfASample() {
    double[] sample = {100, 0, NAN, 50, 75, 25};
    assertThat(QuantileBand.of(sample, 0.5)).isEqualTo(new QuantileBand(5, 25, 50, 75));
    assertThat(QuantileBand.of(new double[] {}, 0.5)).isEqualTo(new QuantileBand(0, NAN, NAN, NAN));
    assertThatIllegalArgumentException().isThrownBy(() -> QuantileBand.of(sample, 1));
  }

  @Test
  void bandsOverTime() {
    double[][] series = {{1, 10}, {2, NAN}, {3, 30}};
    assertThat(QuantileBand.over(series, 0.5))
        .isEqualTo(List.of(new QuantileBand(3, 1.5, 2, 2.5), new QuantileBand(2, 15, 20, 25)));
    assertThat(QuantileBand.over(new double[0][], 0.5)).isEmpty();
  }

  @Test
  void bandsNeedSeriesOfEqualLength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuantileBand.over(new double[][] {{1, 2}, {1}}, 0.5))
        .withMessage("replicate 1 has 1 points, the first has 2");
  }
}
