package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.Organisation;
import korridor.model.Organisation.Department;
import korridor.model.Organisation.Theme;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenario files of the project say what their sources say. */
class ScenarioFilesTest {

  static final Path FOLDER = Path.of("scenarios");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(Facts.FILE))
          .sorted()
          .toList();
    }
  }

  @Test
  void theFourScenariosAreThere() throws IOException {
    assertThat(files())
        .extracting(file -> file.getFileName().toString())
        .contains("karlsruhe.yaml", "mannheim.yaml", "small-town.yaml", "workshop.yaml");
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadableAndNamedLikeItsFile(Path file) throws IOException {
    Scenario scenario = ScenarioReader.read(file);

    assertThat(scenario.name() + ".yaml").isEqualTo(file.getFileName().toString());
    assertThat(Files.readString(file)).startsWith("# yaml-language-server: $schema=schema.json\n");
    assertThat(scenario.description(Locale.ENGLISH)).isNotEmpty();
    assertThat(scenario.description(Locale.GERMAN))
        .isNotEmpty()
        .isNotEqualTo(scenario.description(Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyThemeReachesAcrossDivisionsAndEveryTopicIsHeld(Path file) {
    Organisation organisation = ScenarioReader.read(file).organisation();

    for (Theme theme : organisation.themes()) {
      assertThat(
              organisation.departments().stream()
                  .filter(department -> theme.topics().contains(department.topic()))
                  .mapToInt(Department::division)
                  .distinct()
                  .count())
          .as(theme.name())
          .isGreaterThan(1);
    }
    assertThat(organisation.departments())
        .extracting(Department::topic)
        .contains(
            java.util.stream.IntStream.range(0, organisation.topics().size())
                .boxed()
                .toArray(Integer[]::new));
  }

  /** Sizes are stated in people, and are those that the declared shares give. */
  @ParameterizedTest
  @MethodSource("files")
  void corridorsAndITeamAreAsLargeAsTheDeclaredShares(Path file) {
    Scenario scenario = ScenarioReader.read(file);

    for (Intervention intervention : List.of(Interventions.CORRIDOR, Interventions.ITEAM)) {
      Rollout stated = scenario.rollout(intervention);
      Rollout byShare = new Rollout(stated.course(), stated.departments(), stated.themes(), 0);
      assertThat(stated.people())
          .as(intervention.key())
          .isPositive()
          .isEqualTo(
              intervention.size(scenario.organisation(), scenario.parameters(), byShare).people());
    }
  }

  @Test
  void karlsruheFollowsItsFacts() {
    Scenario scenario = ScenarioReader.read(FOLDER.resolve("karlsruhe.yaml"));
    Organisation organisation = scenario.organisation();

    assertThat(organisation.staff()).isEqualTo(5900);
    assertThat(organisation.departments()).hasSize(40);
    assertThat(organisation.divisions())
        .containsExactly(
            "Dezernat 1", "Dezernat 2", "Dezernat 3", "Dezernat 4", "Dezernat 5", "Dezernat 6");
    assertThat(organisation.themes())
        .extracting(Theme::name, Theme::owner)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("Zukunft Innenstadt", 0),
            org.assertj.core.api.Assertions.tuple("Moderne Verwaltung", 1),
            org.assertj.core.api.Assertions.tuple("Soziale Stadt", 2),
            org.assertj.core.api.Assertions.tuple("Wirtschafts- und Wissenschaftsstadt", 3),
            org.assertj.core.api.Assertions.tuple("Grüne Stadt", 4),
            org.assertj.core.api.Assertions.tuple("Mobilität", 5));
    assertThat(organisation.departments())
        .filteredOn(department -> department.name().equals("Ordnungs- und Bürgeramt"))
        .extracting(Department::staff)
        .containsExactly(404);
    assertThat(scenario.rollout(Interventions.CORRIDOR).course())
        .isEqualTo(Course.of(0, Course.NEVER, 1, 26));
    assertThat(scenario.horizon()).isEqualTo(new Scenario.Horizon(312, 520, 4));
  }

  @Test
  void theOthersHaveTheirStatedSize() {
    Organisation mannheim = ScenarioReader.read(FOLDER.resolve("mannheim.yaml")).organisation();
    assertThat(mannheim.divisions()).hasSize(5);
    assertThat(mannheim.departments()).hasSize(27);
    assertThat(ScenarioReader.read(FOLDER.resolve("small-town.yaml")).organisation().staff())
        .isEqualTo(150);
    assertThat(ScenarioReader.read(FOLDER.resolve("workshop.yaml")).organisation().staff())
        .isEqualTo(600);
  }
}
