package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {

  private static final String FACT =
      """
      facts:
        - name: trust-in-the-office
          statement: Trust inside is .55.
          measure: trust_inside
          value: 0.55
          unit: "1"
          place: Kleinstadt
          source: a survey
          confidence: medium
      """;

  @TempDir private Path folder;

  private String told(String... more) {
    List<String> words = new ArrayList<>(List.of("calibrate", TINY));
    words.addAll(List.of(more));
    words.addAll(List.of("--out", out().toString()));
    return Told.by(StandardCharsets.UTF_8, words.toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String facts(String more) throws IOException {
    return file("facts.yaml", FACT + more);
  }

  @Test
  void aFactNarrowsWhatIsBelievedAndAScenarioFollows() throws IOException {
    String told =
        told(
            "--facts",
            facts("    use: rule-out\n    tolerance: 0.05\n"),
            "--parameters",
            "survey.trust-inside,learning.value-gain",
            "--particles",
            "30",
            "--runs",
            "300");

    assertThat(told)
        .contains("Kleinstadt: 2 parameters to 1 fact, at most 300 runs into")
        .contains("All administrations that are left agree with all facts that were used.")
        .contains("Trust inside is .55.", "100%", "independent ones");
    assertThat(Files.readAllLines(out().resolve("particles.csv")))
        .hasSize(31)
        .first()
        .isEqualTo(
            "particle,weight,distance,survey.trust-inside,learning.value-gain,trust-in-the-office");
    assertThat(out().resolve("calibration.md"))
        .content()
        .startsWith("# Calibration to facts: Kleinstadt\n");
    assertThat(out().resolve("charts/survey-trust-inside.svg")).exists();
    var range =
        ScenarioReader.read(out().resolve("calibrated.yaml")).believed().get("survey.trust-inside");
    assertThat(range.reason()).isEqualTo("calibrated to trust-in-the-office");
    assertThat(range.low()).isGreaterThan(0.4);
    assertThat(range.high()).isLessThan(0.7);
  }

  @Test
  void aSurveyIsAFactOfItsOwn() throws IOException {
    String survey =
        file(
            "survey.csv",
            "Amt;Vertrauen im Amt;Respekt\nHauptamt;3;4\nOrdnungsamt;3;3\nBauamt;4;\n");

    String told =
        told(
            "--survey",
            survey,
            "--scale",
            "1-5",
            "--parameters",
            "survey.trust-inside,survey.respect",
            "--particles",
            "20",
            "--runs",
            "200",
            "--lang",
            "de");

    // (20 · .5 + 30 · .5 + 40 · .75) / 90 and (20 · .75 + 30 · .5) / 50.
    assertThat(told).contains("Befragung der Beschäftigten: ").contains("0,61").contains("0,6");
  }

  @Test
  void badInputIsTold() throws IOException {
    String used = facts("    use: rule-out\n    tolerance: 0.05\n");
    assertThat(told("--facts", used)).contains("--parameters");
    assertThat(told("--parameters", "issues.work"))
        .contains("There is no fact to calibrate to. Maybe `--facts FILE`");
    assertThat(told("--parameters", "issues.wrk", "--facts", used))
        .contains("Maybe `issues.work`?");
    assertThat(told("--parameters", "issues.work", "--facts", used, "--particles", "9"))
        .contains("--particles");
    assertThat(told("--parameters", "issues.work", "--facts", used, "--runs", "100"))
        .contains("--runs");
    assertThat(told("--parameters", "issues.work", "--scale", "1-5", "--facts", used))
        .contains("--scale belongs to a survey. Maybe `--survey FILE`?");
    assertThat(told("--parameters", "issues.work", "--facts", folder + "/facts.yml"))
        .contains("Maybe", "facts.yaml");
    assertThat(out()).doesNotExist();
  }

  @Test
  void factsThatAreNotMeantForItAreTold() throws IOException {
    assertThat(told("--parameters", "issues.work", "--facts", facts("")))
        .contains("no fact is meant to be held against runs");
    String told = facts("    use: hold-out\n    tolerance: 0.05\n");
    assertThat(told("--parameters", "issues.work", "--facts", told))
        .contains("There is no fact to calibrate to.");
    String exact = facts("    use: rule-out\n    tolerance: 0\n");
    assertThat(told("--parameters", "issues.work", "--facts", exact))
        .contains("The fact `trust-in-the-office` tolerates nothing");
    String survey = file("survey.csv", "Amt;Respekt\nHauptamt;3\n");
    assertThat(told("--parameters", "issues.work", "--survey", survey, "--scale", "5"))
        .contains("--scale", "the two ends of the scale");
    assertThat(told("--parameters", "issues.work", "--survey", survey)).contains("from 0 to 1");
  }
}
