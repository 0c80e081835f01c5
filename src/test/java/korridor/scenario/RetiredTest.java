package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import korridor.model.parameter.ParameterTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenarios of the first model are refused, and told what has become of its parameters. */
class RetiredTest {

  /** The parameters of the first model that are none any more, by its list of defaults. */
  static Set<String> gone() throws IOException {
    Path list = Path.of("src/test/resources/korridor/scenario/defaults-1.csv");
    Set<String> names =
        Files.readAllLines(list).stream()
            .map(line -> line.split(",")[0])
            .collect(Collectors.toCollection(TreeSet::new));
    names.removeAll(ParameterTable.rows().keySet());
    return names;
  }

  @Test
  void everyParameterThatIsGoneIsKnownAndNoOther() throws IOException {
    assertThat(Retired.names()).containsExactlyInAnyOrderElementsOf(gone());
  }

  @ParameterizedTest
  @MethodSource("gone")
  void isToldWithPlaceValueAndWhatTookItsPlace(String name) {
    String successor = Retired.successor(name);
    String nested = "parameters: {" + name.replace(".", ": {") + ": 0.25}}";
    String expected =
        "`parameters."
            + name
            + "` is `0.25`, but this parameter belonged to the first model, which this version has"
            + " replaced";

    assertThat(Yaml.problems(Yaml.SMALL + nested))
        .singleElement()
        .asString()
        .startsWith("x.yaml:8:")
        .contains(expected)
        .endsWith(successor.isEmpty() ? "Maybe leave it out?" : "Maybe `" + successor + "`?");
    if (!successor.isEmpty()) {
      assertThat(ParameterTable.rows()).containsKey(successor);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "parameters: {episode.common-goal: 0}|x.yaml:8:14: `parameters.episode.common-goal` is `0`",
        "parameters: {episode: {common-goal: [1]}}|`parameters.episode.common-goal` is `[…]`",
        "interventions: {symmetric-trust: {ramp: 1}}|x.yaml:8:17: `interventions.symmetric-trust`"
            + " belonged to the first model",
        "parameters: {co-creation: {fit-alon: 1}}|x.yaml:8:14: unknown key `co-creation` in"
            + " `parameters`",
      })
  void howeverItIsWritten(String line, String expected) {
    assertThat(Yaml.problems(Yaml.SMALL + line)).singleElement().asString().contains(expected);
  }

  @Test
  void aGroupThatIsGoneIsToldParameterByParameter() {
    String line = "parameters: {co-creation: {fit-alone: 0.3, trust-gain: 0.1}}";

    assertThat(Yaml.problems(Yaml.SMALL + line))
        .containsExactly(
            "x.yaml:8:28: `parameters.co-creation.fit-alone` is `0.3`, but this parameter belonged"
                + " to the first model, which this version has replaced, and none has taken its"
                + " place. Maybe leave it out?",
            "x.yaml:8:44: `parameters.co-creation.trust-gain` is `0.1`, but this parameter belonged"
                + " to the first model, which this version has replaced. Another has taken its"
                + " place, with a meaning and a scale of its own. Maybe"
                + " `participation.trust-gain`?");
    assertThat(Yaml.problems(Yaml.SMALL + line, Locale.GERMAN))
        .allSatisfy(problem -> assertThat(problem).contains("gehörte zum ersten Modell"))
        .hasSize(2);
  }

  @Test
  void theCommandLineIsToldTheSame() {
    assertThatThrownBy(() -> Overrides.parse(List.of("episode.common-goal=0", "episode.base=-1")))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("--set: `episode.common-goal` is `0`, but this parameter belonged")
        .hasMessageContaining("Maybe `episode.goal`?\n--set: `episode.base` is `-1`, but")
        .hasMessageEndingWith("Maybe leave it out?");
    assertThatThrownBy(() -> ArmNames.parse("silo,corridor+symmetric-trust", "--arms"))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(
            "--arms: `symmetric-trust` belonged to the first model, which this version has"
                + " replaced; how much more a failure weighs than a success is the parameter"
                + " `learning.trust-asymmetry` now. Maybe set it to 1 instead?");
  }
}
