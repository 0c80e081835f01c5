package korridor.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  private final Numbers english = Language.of("en").numbers();
  private final Numbers german = Language.of("de").numbers();

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
  void numbersHaveSixDigits(double value, String inEnglish, String inGerman) {
    assertThat(english.digits(value)).isEqualTo(inEnglish);
    assertThat(german.digits(value)).isEqualTo(inGerman);
  }

  @Test
  void anIntervalGivesTheDigitsThatMatter() {
    assertThat(english.digits(new Estimate(0.645801, 0.63912, 0.65248))).isEqualTo("0.646");
    assertThat(english.brackets(0.63912, 0.65248)).isEqualTo("[0.639; 0.652]");
    assertThat(german.brackets(0.63912, 0.65248)).isEqualTo("[0,639; 0,652]");
    assertThat(english.digits(new Estimate(5650.2, 5309.1, 5991.7))).isEqualTo("5650");
  }

  @Test
  void anUnknownIntervalIsADash() {
    assertThat(english.brackets(Double.NaN, Double.NaN)).isEqualTo("–");
    assertThat(english.digits(new Estimate(0.25, Double.NaN, Double.NaN))).isEqualTo("0.25");
    assertThat(english.digits(new Estimate(0.25, 0.25, 0.25))).isEqualTo("0.25");
  }

  @Test
  void roundingKeepsTwoDigits() {
    assertThat(Numbers.rounded(0.0100437)).isEqualTo(0.01);
    assertThat(Numbers.rounded(673.2)).isEqualTo(670);
    assertThat(Numbers.rounded(Double.NaN)).isNaN();
  }
}
