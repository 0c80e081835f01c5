package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import korridor.model.Organisation.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveysTest {

  private static final double NO = Double.NaN;
  private static final Survey OF_A2 = new Survey(0.5, NO, NO, 0.25, NO, 1);

  @TempDir Path folder;

  @Test
  void withoutASurveyThereIsNone() {
    assertThat(Yaml.read(Yaml.SMALL).organisation().surveys()).isEmpty();
    assertThat(Yaml.read(stated("{}")).organisation().surveys()).isEmpty();
  }

  @Test
  void isStatedWithItsDepartment() {
    Scenario scenario = Yaml.read(stated("{openness: 0.5, competence: 0.25, inside-trust: 1}"));

    assertThat(scenario.organisation().surveys())
        .containsExactly(Surveys.NONE, OF_A2, Surveys.NONE);
    assertThat(Yaml.read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
  }

  @Test
  void orStandsInATable() throws IOException {
    Files.writeString(
        folder.resolve("survey.csv"),
        "department;openness;inside-trust;competence\na2;0.5;1;0.25\nb1;;;\n");

    assertThat(read().organisation())
        .isEqualTo(
            Yaml.read(stated("{openness: 0.5, competence: 0.25, inside-trust: 1}")).organisation());
  }

  @Test
  void theHashSeesIt() {
    String without = ScenarioHash.of(Yaml.read(Yaml.SMALL));
    String one = ScenarioHash.of(Yaml.read(stated("{openness: 0.5}")));

    assertThat(one).isNotEqualTo(without);
    assertThat(ScenarioHash.of(Yaml.read(stated("{respect: 0.5}")))).isNotEqualTo(one);
    assertThat(ScenarioHash.of(Yaml.read(stated("{openness: 0.6}")))).isNotEqualTo(one);
  }

  @Test
  void everyProblemOfATableComesAtOnce() throws IOException {
    Files.writeString(
        folder.resolve("survey.csv"),
        "department,openness\na1,1.5\nKulturant,0.3\nb1,0.2\nb1,0.3\n,0.1\n");
    Files.writeString(
        folder.resolve("x.yaml"),
        Yaml.SMALL.replace("a2", "Kulturamt") + "staff-survey: survey.csv\n");

    assertThatThrownBy(() -> ScenarioReader.read(folder.resolve("x.yaml")))
        .isInstanceOf(ScenarioException.class)
        .extracting(e -> e.getMessage().replace(folder + java.io.File.separator, ""))
        .isEqualTo(
            """
            survey.csv:2:4: `openness` is `1.5`, allowed: a number from 0 to 1. If the answers \
            have another scale, declare it in the scenario, below `staff-survey:` with the lines \
            `file: survey.csv` and `scale: 1-5` (such as 1-5, 0-100).
            survey.csv:3:1: the department `Kulturant` does not exist in this scenario. Maybe \
            `Kulturamt`?
            survey.csv:5:1: the department `b1` has more than one survey.
            survey.csv:6:2: `department` is empty, which must not be.\
            """);
  }

  @Test
  void aDepartmentIsNotSurveyedInBothPlaces() throws IOException {
    Files.writeString(folder.resolve("survey.csv"), "department,openness\na2,0.5\n");
    Files.writeString(
        folder.resolve("x.yaml"), stated("{openness: 0.5}") + "staff-survey: survey.csv\n");

    assertThatThrownBy(() -> ScenarioReader.read(folder.resolve("x.yaml")))
        .isInstanceOf(ScenarioException.class)
        .hasMessageEndingWith("survey.csv:2:1: the department `a2` has more than one survey.");
  }

  private Scenario read() throws IOException {
    Path file = folder.resolve("x.yaml");
    Files.writeString(file, Yaml.SMALL + "staff-survey: survey.csv\n");
    return ScenarioReader.read(file);
  }

  private static String stated(String survey) {
    return Yaml.SMALL.replace("staff: 10", "staff: 10, survey: " + survey);
  }
}
