package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Surveys on scales of their own: declared, never guessed. */
class AnswerScaleTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TABLE =
      "Amt;Offenheit;Vertrauen in andere Ämter\r\na1;%s;\r\nb1;2;2,9\r\n";

  @TempDir Path folder;

  @Test
  void aDeclaredScaleIsMappedInAStraightLine() throws IOException {
    assertThat(openness("1,9", "{file: s.csv, scale: 1-5}")).isEqualTo(0.225);
    assertThat(openness("1", "{file: s.csv, scale: 1-5}")).isZero();
    assertThat(openness("45", "{file: s.csv, scale: 0-100}")).isEqualTo(0.45);
    assertThat(openness("2,5", "{file: s.csv, scale: 1-6, best: 1}")).isEqualTo(0.7);
    assertThat(openness("2,5", "{file: s.csv, scale: 1-6, best: 6}")).isEqualTo(0.3);
    assertThat(openness("3,333", "{file: s.csv, scale: 1-5}")).isEqualTo(0.58325);
  }

  @Test
  void withoutAScaleTheMessageSaysHowToDeclareIt() throws IOException {
    assertThat(problems("0,4", "s.csv"))
        .containsExactly(
            "s.csv:3:4: `Offenheit` is `2`, allowed: a number from 0 to 1. If the answers have"
                + " another scale, declare it in the scenario, below `staff-survey:` with the lines"
                + " `file: s.csv` and `scale: 1-5` (such as 1-5, 0-100).",
            "s.csv:3:6: `Vertrauen in andere Ämter` is `2,9`, allowed: a number from 0 to 1. If the"
                + " answers have another scale, declare it in the scenario, below `staff-survey:`"
                + " with the lines `file: s.csv` and `scale: 1-5` (such as 1-5, 0-100).");
  }

  /** A 1 would be the best share, but is the worst answer from 1 to 5. */
  @Test
  void answersOfNothingButOnesAreAskedAbout() throws IOException {
    write("department;openness\na1;1\nb1;1\n", "s.csv");
    assertThat(problems())
        .containsExactly(
            "s.csv:2:1: all answers are 0 or 1, which can be shares or answers on a scale. Declare"
                + " which in the scenario, below `staff-survey:` with the lines `file: s.csv` and"
                + " `scale: 0-1` (or `scale: 1-5`).");
    write("department;openness\na1;1\nb1;1\n", "{file: s.csv, scale: 0-1}");
    assertThat(read().organisation().surveys().get(0).openness()).isEqualTo(1);
    write("department;openness\na1;1\nb1;1\n", "{file: s.csv, scale: 1-5}");
    assertThat(read().organisation().surveys().get(0).openness()).isZero();
  }

  @Test
  void whatContradictsTheScaleIsTold() throws IOException {
    assertThat(problems("6", "{file: s.csv, scale: 1-5}"))
        .containsExactly(
            "s.csv:2:4: `Offenheit` is `6`, allowed: a number from 1 to 5, as the declared scale"
                + " says.");
    assertThat(problems("2", "{file: s.csv, scale: 1-6}"))
        .containsExactly(
            "x.yaml:8:36: `staff-survey.best` is missing: on a scale of 1-6 either end can be the"
                + " best. Write `best: 1` for school marks, `best: 6` if more is better.");
    assertThat(problems("2", "{file: s.csv, scale: 1-5, best: 3}"))
        .singleElement()
        .asString()
        .contains("`staff-survey.best` is `3`, allowed: one of the ends of the scale, 1 or 5.");
    assertThat(problems("2", "{file: s.csv, scale: 1 bis 5}"))
        .singleElement()
        .asString()
        .endsWith("such as 1-5 or 0-100. Maybe `1-5`?");
    assertThat(problems("2", "{file: s.csv, skale: 1-5}"))
        .anyMatch(problem -> problem.endsWith("allowed: file, scale, best. Maybe `scale`?"));
  }

  @Test
  void smallGroupsAreProtected() throws IOException {
    write("Amt;Offenheit;Antworten\na1;2,5;4\nb1;2,5;5\n", "{file: s.csv, scale: 1-5}");

    assertThat(problems())
        .containsExactly(
            "s.csv:2:8: `Antworten` is `4`, allowed: at least 5 answers, for else single people"
                + " could be recognised. Leave out the row; the parameters hold there.");
  }

  private double openness(String value, String survey) throws IOException {
    write(TABLE.formatted(value), survey);
    return read().organisation().surveys().get(0).openness();
  }

  private List<String> problems(String value, String survey) throws IOException {
    write(TABLE.formatted(value), survey);
    return problems();
  }

  private void write(String table, String survey) throws IOException {
    Files.write(folder.resolve("s.csv"), table.getBytes(WINDOWS));
    Files.writeString(folder.resolve("x.yaml"), Yaml.SMALL + "staff-survey: " + survey + "\n");
  }

  private Scenario read() {
    return ScenarioReader.read(folder.resolve("x.yaml"));
  }

  private List<String> problems() {
    ScenarioException e = catchThrowableOfType(ScenarioException.class, this::read);
    String prefix = folder + java.io.File.separator;
    return e.problems().stream().map(p -> p.message(Locale.ENGLISH).replace(prefix, "")).toList();
  }
}
