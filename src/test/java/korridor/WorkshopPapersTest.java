package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.language.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the papers for workshop hosts to the survey, to arithmetic, and to each other. */
class WorkshopPapersTest {

  private static final Pattern STATEMENT = Pattern.compile("(?m)^\\| \\d+ \\| ([^|]+) \\| ☐");
  private static final Pattern MINUTES = Pattern.compile("(?m)^\\| (\\d+)–(\\d+) \\|");
  private static final Pattern CHANCE =
      Pattern.compile("(?m)^\\| (\\d+) \\| (\\d[.,]\\d) \\S+ \\| (\\d[.,]\\d) \\S+ \\|");

  @ParameterizedTest
  @CsvSource({"questionnaire.md", "fragebogen.md"})
  void theFiveStatementsAreThoseOfTheSurveyWordForWord(String sheet) {
    assertThat(statements("docs/workshop/" + sheet))
        .hasSize(5)
        .doesNotHaveDuplicates()
        .isSubsetOf(statements("docs/survey/" + sheet));
  }

  /** On paper and on the page it is the same questionnaire. */
  @ParameterizedTest
  @CsvSource({"questionnaire.md, en", "fragebogen.md, de"})
  void thePageAsksWhatThePaperAsks(String sheet, String language) {
    Language texts = Language.of(language);
    assertThat(
            Stream.of("trust-inside", "trust-across", "openness", "respect", "responsibility")
                .map(name -> texts.say(Message.of("workshop.questions." + name)))
                .toList())
        .isEqualTo(statements("docs/workshop/" + sheet));
  }

  /** Both languages ask the same five, in the same order. */
  @Test
  void bothLanguagesChooseTheSameStatements() {
    assertThat(places("questionnaire.md")).isEqualTo(places("fragebogen.md"));
  }

  /** 1.96 s / √n for a mean and 1.96 s √(2/n) for a difference, s one step of the scale. */
  @ParameterizedTest
  @CsvSource({"questionnaire.md", "fragebogen.md"})
  void whatChanceMovesIsThatOfTheFormula(String sheet) {
    List<MatchResult> rows = all(CHANCE, "docs/workshop/" + sheet);
    assertThat(rows).hasSize(4);
    for (MatchResult row : rows) {
      int answers = Integer.parseInt(row.group(1));
      assertThat(row.group(2).replace(',', '.')).isEqualTo(rounded(1.0 / answers));
      assertThat(row.group(3).replace(',', '.')).isEqualTo(rounded(2.0 / answers));
    }
  }

  private static String rounded(double variance) {
    return String.format(Locale.ROOT, "%.1f", 1.959964 * Math.sqrt(variance));
  }

  /** No minute is missing or given twice, and the sheets end when they say. */
  @ParameterizedTest
  @CsvSource({"run-sheets.md", "ablauf.md"})
  void theMinutesOfARunSheetFollowOneAnother(String sheet) {
    String[] parts = Markdown.read(Path.of("docs/workshop", sheet)).text().split("\n## ");
    assertThat(end(parts[1])).isEqualTo(45);
    assertThat(end(parts[2])).isEqualTo(90);
  }

  @Test
  void bothLanguagesKeepTheSameMinutes() {
    assertThat(minutes("ablauf.md")).isNotEmpty().isEqualTo(minutes("run-sheets.md"));
  }

  private static int end(String sheet) {
    int at = 0;
    for (MatchResult row : MINUTES.matcher(sheet).results().toList()) {
      assertThat(Integer.parseInt(row.group(1))).as(row.group()).isEqualTo(at);
      at = Integer.parseInt(row.group(2));
      assertThat(at).as(row.group()).isGreaterThan(Integer.parseInt(row.group(1)));
    }
    return at;
  }

  private static List<String> minutes(String sheet) {
    return all(MINUTES, "docs/workshop/" + sheet).stream().map(MatchResult::group).toList();
  }

  private static List<String> statements(String file) {
    return all(STATEMENT, file).stream().map(row -> row.group(1)).toList();
  }

  private static List<Integer> places(String sheet) {
    List<String> survey = statements("docs/survey/" + sheet);
    return statements("docs/workshop/" + sheet).stream().map(survey::indexOf).toList();
  }

  private static List<MatchResult> all(Pattern pattern, String file) {
    return pattern.matcher(Markdown.read(Path.of(file)).text()).results().toList();
  }
}
