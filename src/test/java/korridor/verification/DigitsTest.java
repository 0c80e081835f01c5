package korridor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import korridor.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0.6428571428, 0.642857, '0,642857'",
    "-19.28963, −19.2896, '−19,2896'",
    "1570, 1570, 1570",
    "0.0001, 0.0001, '0,0001'",
    "0.0000716, 7.2e−5, '7,2e−5'",
    "-0.0000716, −7.2e−5, '−7,2e−5'",
    "1e-12, 1e−12, 1e−12",
    "0.00000996, 1e−5, 1e−5",
    "NaN, –, –",
    "Infinity, –, –"
  })
  void numbersHaveSixDigits(double value, String english, String german) {
    assertThat(Digits.of(value, Locale.ENGLISH)).isEqualTo(english);
    assertThat(Digits.of(value, Locale.GERMAN)).isEqualTo(german);
  }

  @Test
  void anIntervalGivesTheDigitsThatMatter() {
    Interval interval = new Interval(0.63912, 0.65248, 0.95);
    assertThat(Digits.of(0.645801, interval, Locale.ENGLISH)).isEqualTo("0.646");
    assertThat(Digits.of(interval, Locale.ENGLISH)).isEqualTo("[0.639; 0.652]");
    assertThat(Digits.of(interval, Locale.GERMAN)).isEqualTo("[0,639; 0,652]");
    Interval wide = new Interval(5309.1, 5991.7, 0.95);
    assertThat(Digits.of(5650.2, wide, Locale.ENGLISH)).isEqualTo("5650");
  }

  @Test
  void anUnknownIntervalIsADash() {
    assertThat(Digits.of(Interval.unknown(0.95), Locale.ENGLISH)).isEqualTo("–");
    assertThat(Digits.of(0.25, Interval.unknown(0.95), Locale.ENGLISH)).isEqualTo("0.25");
    assertThat(Digits.of(0.25, new Interval(0.25, 0.25, 0.95), Locale.ENGLISH)).isEqualTo("0.25");
  }

  @Test
  void roundingKeepsTwoDigits() {
    assertThat(Digits.rounded(0.0100437)).isEqualTo(0.01);
    assertThat(Digits.rounded(673.2)).isEqualTo(670);
    assertThat(Digits.rounded(Double.NaN)).isNaN();
  }
}
