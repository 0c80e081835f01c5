package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 s",
    "59.4, 59 s",
    "59.6, 1 min 0 s",
    "3599, 59 min 59 s",
    "3600, 1 h 0 min",
    "90061, 25 h 1 min"
  })
  void theTwoLargestUnits(double seconds, String text) {
    assertThat(Span.text(seconds)).isEqualTo(text);
  }
}
