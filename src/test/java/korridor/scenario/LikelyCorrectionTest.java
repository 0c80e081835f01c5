package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A "Maybe" is itself accepted at its place, and is what was meant; without a reason none. */
class LikelyCorrectionTest {

  private static final List<Shape> SHAPES =
      List.of(
          new Shape.Decimal(0, 1),
          new Shape.Decimal(0, 0.5),
          new Shape.Decimal(-10, 20),
          Shape.Whole.whole(1, 8_000_000),
          Shape.Whole.whole(0, 64),
          Shape.Whole.orWord(1, 2_600, "never"));

  /** What was written, and what it can only mean. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("0,5", "0.5"),
          Map.entry("0,6", "0.6"),
          Map.entry("2,9 %", "0.029"),
          Map.entry("3.4%", "0.034"),
          Map.entry("50%", "0.5"),
          Map.entry("5_900", "5900"),
          Map.entry("5 900", "5900"),
          Map.entry("5'900", "5900"),
          Map.entry("1,234,567", "1234567"),
          Map.entry("1.234.567", "1234567"),
          Map.entry("1e2", "100"),
          Map.entry("12.0", "12"));

  @Test
  void whatIsMeantIsFound() {
    MEANT.forEach(
        (text, meant) ->
            assertThat(SHAPES.stream().map(shape -> maybe(text, true, shape)).toList())
                .as(text)
                .contains(meant));
  }

  /** Fixed seed; the check is exact, so there is no false alarm. */
  @Test
  void everyCorrectionIsAcceptedAndIsTheSameNumber() {
    Random random = new Random(12);
    int corrected = 0;
    for (int n = 0; n < 20_000; n++) {
      String text = written(random);
      Shape shape = SHAPES.get(random.nextInt(SHAPES.size()));
      String maybe = maybe(text, random.nextBoolean(), shape);
      if (!maybe.isEmpty()) {
        corrected++;
        assertThat(problems(maybe, true, shape)).as(text).isEmpty();
        assertThat(new BigDecimal(maybe)).as(text).isEqualByComparingTo(meaning(text));
      }
    }
    assertThat(corrected).isGreaterThan(500);
  }

  @Test
  void aNumberOfTwoReadingsOrOutOfRangeIsNotCorrected() {
    for (Shape shape : SHAPES) {
      for (String text : List.of("142,600", "1.000", "3.4", "95", "1.5", "-3", "9999999999")) {
        String maybe = maybe(text, true, shape);
        assertThat(maybe.isEmpty() || shape instanceof Shape.Decimal).as(text).isTrue();
        assertThat(maybe).isNotEqualTo(text);
      }
    }
    assertThat(maybe("3.4", true, SHAPES.get(0))).isEmpty();
    assertThat(maybe("95", true, SHAPES.get(0))).isEmpty();
  }

  @Test
  void namesWithOtherNumbersAreNoCorrection() {
    List<String> divisions = List.of("Dezernat I", "Dezernat II", "Dezernat III", "Dezernat 12");

    assertThat(Suggestions.nearest("Dezernat 2", divisions)).isEqualTo("Dezernat II");
    assertThat(Suggestions.nearest("Dezernat 4", divisions)).isEmpty();
    assertThat(Suggestions.nearest("Dezernat IV", divisions)).isEmpty();
    assertThat(Suggestions.nearest("Dezernta III", divisions)).isEqualTo("Dezernat III");
    assertThat(Suggestions.nearest("Dezernat XII", divisions)).isEqualTo("Dezernat 12");
    assertThat(Suggestions.nearest("I-Team", List.of("i-team"))).isEqualTo("i-team");
  }

  private static String written(Random random) {
    String digits = Integer.toString(random.nextInt(random.nextBoolean() ? 100 : 2_000_000));
    List<String> forms = new ArrayList<>();
    forms.add(digits + "," + random.nextInt(10_000));
    forms.add("0," + random.nextInt(1_000));
    forms.add(random.nextInt(1_000) + "." + (100 + random.nextInt(900)));
    forms.add(digits + "%");
    forms.add(random.nextInt(100) + "," + random.nextInt(100) + " %");
    forms.add(String.format(Locale.ROOT, "%,d", random.nextInt(5_000_000)).replace(',', ' '));
    forms.add(digits);
    forms.add(digits + ".0");
    return forms.get(random.nextInt(forms.size()));
  }

  /** Read by other means: a comma is decimal unless it is the only mark before three digits. */
  private static BigDecimal meaning(String text) {
    boolean percent = text.contains("%");
    String plain = text.replace("%", "").replace(" ", "").replace(',', '.');
    BigDecimal number = new BigDecimal(plain);
    return percent ? number.movePointLeft(2) : number;
  }

  private static String maybe(String text, boolean plain, Shape shape) {
    List<Problem> problems = problems(text, plain, shape);
    return problems.isEmpty() ? "" : problems.get(0).maybe();
  }

  private static List<Problem> problems(String text, boolean plain, Shape shape) {
    Problems problems = new Problems();
    new Values(problems).check(new Node.Scalar(text, plain, Place.of("x")), shape, "x");
    try {
      problems.throwIfAny();
      return List.of();
    } catch (ScenarioException e) {
      return e.problems();
    }
  }
}
