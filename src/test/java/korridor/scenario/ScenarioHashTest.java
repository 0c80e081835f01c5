package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioHashTest {

  private static final String GOLDEN =
      "9a379927b8d531501f47d3975514012f4152df51b7fd1b070425e0327c44fad3";
  private static final String SMALL = ScenarioHash.of(Yaml.read(Yaml.SMALL));

  @Test
  void isSixtyFourHexadecimalDigits() {
    assertThat(SMALL).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a comment",
        "name: other",
        "description: Some words.",
        "description-de: Einige Worte.",
        "staff: 35",
        "horizon: {weeks: 520}",
        "interventions: {corridor: {end: never}}",
        "parameters: {learning: {trust-gain: 0.050}}",
        "actors: {citizens: 4}",
      })
  void doesNotSeeWhatChangesNoRun(String line) {
    assertThat(ScenarioHash.of(Yaml.read(Yaml.SMALL + line))).isEqualTo(SMALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "horizon: {weeks: 519}",
        "horizon: {warm-up: 311}",
        "horizon: {observe-every: 5}",
        "interventions: {corridor: {start: 1}}",
        "interventions: {corridor: {end: 519}}",
        "interventions: {corridor: {strength: 0.9999999}}",
        "interventions: {corridor-ties: {ramp: 1}}",
        "parameters: {learning: {trust-gain: 0.050000000001}}",
        "actors: {citizens: 5}",
        "themes: [{name: A, owner: A}]",
        "themes: [{name: A, owner: A}, {name: B, owner: A}]",
      })
  void seesWhatChangesARun(String line) {
    assertThat(ScenarioHash.of(Yaml.read(Yaml.SMALL + line))).isNotEqualTo(SMALL);
  }

  @Test
  void seesNamesSizesAndTopics() {
    for (String changed :
        new String[] {"a1, staff: 21", "a9, staff: 20", "a1, topic: z, staff: 20"}) {
      String text = Yaml.SMALL.replace("a1, staff: 20", changed);
      assertThat(ScenarioHash.of(Yaml.read(text))).isNotEqualTo(SMALL);
    }
  }

  /** A parameter, an intervention or a kind of actor that is added leaves this as it is. */
  @Test
  void isTheSameInEveryVersionWithTheseDefaults() {
    assertThat(SMALL)
        .as("if a default has changed, raise ScenarioHash.SCHEMA and list the defaults anew")
        .isEqualTo(GOLDEN);
  }

  @Test
  void aDefaultThatChangesHasASchemaOfItsOwn() throws IOException {
    Path list =
        Path.of("src/test/resources/korridor/scenario/defaults-" + ScenarioHash.SCHEMA + ".csv");
    Map<String, Double> now = ParameterTable.values(Parameters.defaults());
    for (String line : Files.readAllLines(list)) {
      String[] cells = line.split(",");
      assertThat(now).containsEntry(cells[0], Double.valueOf(cells[1]));
    }
    assertThat(Scenario.Horizon.DEFAULT).isEqualTo(new Scenario.Horizon(312, 520, 4));
  }

  @Test
  void survivesWritingAndReading() {
    Scenario again = Yaml.read(ScenarioWriter.write(Yaml.read(Yaml.SMALL)));

    assertThat(ScenarioHash.of(again)).isEqualTo(SMALL);
  }
}
