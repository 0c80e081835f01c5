package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

  @ParameterizedTest
  @CsvSource({
    "9,  0", "10, 0.2", "11, 0.4", "13, 0.8", // (w + 1) / 5 on a ramp of four weeks
    "14, 1", "19, 1", "20, 0", "500, 0"
  })
  void risesOverTheRampHoldsAndEnds(int week, double fraction) {
    Timing timing = new Timing(10, 20, 0.5, 4);
    assertThat(timing.fraction(week)).isCloseTo(fraction, within(1e-15));
    assertThat(timing.at(week)).isCloseTo(fraction / 2, within(1e-15));
  }

  @Test
  void withoutARampItIsThereAtOnceAndNotBefore() {
    assertThat(Timing.ALWAYS.at(-1)).isZero();
    assertThat(Timing.ALWAYS.at(0)).isEqualTo(1);
    assertThat(Timing.ALWAYS.at(100_000)).isEqualTo(1);
  }
}
