package korridor.language;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.observe.Measures;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private final Numbers german = Language.of("de").numbers();
  private final Numbers english = Language.of("en").numbers();

  @Test
  void writesDecimalsAsTheLanguageDoes() {
    assertThat(german.decimal(1234.5, 1)).isEqualTo("1.234,5");
    assertThat(english.decimal(1234.5, 1)).isEqualTo("1,234.5");
    assertThat(german.decimal(-0.31, 2)).isEqualTo("−0,31");
    assertThat(german.decimal(-0.001, 2)).as("no negative zero").isEqualTo("0,00");
    assertThat(german.decimal(Double.NaN, 2)).isEqualTo("–");
    assertThat(german.plain(0.0004)).isEqualTo("0,0004");
    assertThat(german.plain(12)).isEqualTo("12");
  }

  @Test
  void tellsSharesInPercent() {
    assertThat(german.value(Measures.DONE_IN_TWO_YEARS, 0.304)).isEqualTo("30,4\u00a0%");
    assertThat(english.value(Measures.DONE_IN_TWO_YEARS, 0.304)).isEqualTo("30.4%");
    assertThat(english.value(Measures.TRUST_ACROSS, 0.304)).isEqualTo("0.30");
    assertThat(german.valueWithUnit(Measures.LEAD_TIME, 35.24)).isEqualTo("35,2\u00a0Wochen");
  }

  @Test
  void tellsSpansOfTime() {
    assertThat(german.after(520)).isEqualTo("nach zehn Jahren");
    assertThat(german.after(52)).isEqualTo("nach einem Jahr");
    assertThat(german.span(26)).isEqualTo("26 Wochen");
    assertThat(english.after(130)).isEqualTo("after 2.5 years");
    assertThat(english.span(1)).isEqualTo("one week");
    assertThat(english.span(52 * 15)).isEqualTo("15 years");
  }

  @Test
  void differenceAndIntervalHaveTheDecimalsOfTheScale() {
    assertThat(english.distance(Measures.TRUST_ACROSS, -0.312)).isEqualTo("0.31");
    assertThat(english.interval(Measures.TRUST_ACROSS, row(0.312, 0.3101, 0.3144)))
        .isEqualTo("0.310 to 0.314");
    assertThat(english.distance(Measures.LINE_SERVICE, -0.00232))
        .isEqualTo("0.2\u00a0percentage points");
    assertThat(german.interval(Measures.LINE_SERVICE, row(0, -0.000011, 0.000005)))
        .as("one digit more would say 0,00 bis 0,00")
        .isEqualTo("−0,001 bis 0,001");
  }

  @Test
  void anIntervalDoesNotEndWhereItBegins() {
    assertThat(english.interval(Measures.TRUST_ACROSS, row(0.21, 0.2081, 0.2129)))
        .isEqualTo("0.208 to 0.213");
    assertThat(english.interval(Measures.TRUST_ACROSS, row(0, -0.0004, 0.0003)))
        .isEqualTo("−0.0004 to 0.0003");
    assertThat(german.interval(Measures.TRUST_ACROSS, row(0, -0.00001, 0.00002)))
        .isEqualTo("innerhalb von ±0,0001");
    assertThat(german.interval(Measures.ITEAM_HOURS, row(12.2, 12.2, 12.2)))
        .isEqualTo("rund 12,200");
    assertThat(english.interval(Measures.TRUST_ACROSS, row(0.2, Double.NaN, Double.NaN)))
        .isEqualTo(Numbers.UNKNOWN);
  }

  @Test
  void anIntervalWithoutZeroIsNotToldAsZero() {
    assertThat(english.interval(Measures.TRUST_ACROSS, row(0.05, 0.003, 0.097)))
        .isEqualTo("just above 0 to 0.10");
    assertThat(german.interval(Measures.TRUST_ACROSS, row(-0.05, -0.097, -0.003)))
        .isEqualTo("−0,10 bis knapp unter 0");
  }

  @Test
  void turnsTheIntervalOfALoss() {
    assertThat(english.distanceInterval(Measures.TRUST_ACROSS, row(-0.3, -0.4, -0.2)))
        .isEqualTo("0.20 to 0.40");
  }

  private static Estimate row(double difference, double lower, double upper) {
    return new Estimate(difference, lower, upper);
  }
}
