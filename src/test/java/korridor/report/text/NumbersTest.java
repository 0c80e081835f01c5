package korridor.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.report.evidence.ComparisonRow;
import korridor.statistics.PairedComparison;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private final Numbers german = Texts.of(Locale.GERMAN).numbers();
  private final Numbers english = Texts.of(Locale.ENGLISH).numbers();

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
    assertThat(german.value(measure("resolution_rate"), 0.304)).isEqualTo("30,4\u00a0%");
    assertThat(english.value(measure("resolution_rate"), 0.304)).isEqualTo("30.4%");
    assertThat(english.value(measure("trust_across"), 0.304)).isEqualTo("0.30");
    assertThat(german.valueWithUnit(measure("lead_time"), 35.24)).isEqualTo("35,2\u00a0Wochen");
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
  void differenceAndIntervalHaveTheSameDecimals() {
    ComparisonRow narrow = row(0.312, 0.31, 0.314);
    assertThat(english.distance(narrow)).isEqualTo("0.312");
    assertThat(english.interval(narrow)).isEqualTo("0.310 to 0.314");
    ComparisonRow wide = row(0.312, 0.25, 0.374);
    assertThat(english.distance(wide)).isEqualTo("0.31");
    assertThat(english.interval(wide)).isEqualTo("0.25 to 0.37");
  }

  @Test
  void anIntervalWithoutZeroIsNotToldAsZero() {
    assertThat(english.interval(row(0.05, 0.003, 0.097))).startsWith("0.003");
  }

  @Test
  void turnsTheIntervalOfALoss() {
    assertThat(english.distanceInterval(row(-0.3, -0.4, -0.2))).isEqualTo("0.20 to 0.40");
  }

  private static ComparisonRow row(double difference, double lower, double upper) {
    PairedComparison paired =
        new PairedComparison(
            9, 0.5, 0.1, 0.5 - difference, difference, lower, upper, 0.01, 1, 0.5, 0.5);
    return new ComparisonRow(
        Interventions.STANDARD_ARMS.get(1), measure("trust_across"), 520, paired);
  }

  private static Measure measure(String name) {
    return Measures.all().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }
}
