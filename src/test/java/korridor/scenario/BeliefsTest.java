package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.model.parameter.Believed;
import korridor.model.parameter.Spread;
import korridor.scenario.Beliefs.Known;
import korridor.scenario.Beliefs.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeliefsTest {

  private static Scenario read(String lines) {
    return Yaml.read(Yaml.SMALL + lines);
  }

  private static Believed range(Scenario scenario, String parameter) {
    return scenario.believed().get(parameter);
  }

  @Test
  void withoutAWordTheDeclaredRangesHold() {
    Scenario scenario = read("");

    assertThat(scenario.beliefs()).isEqualTo(Beliefs.DECLARED);
    assertThat(range(scenario, "episode.weight").low()).isEqualTo(0.75);
    assertThat(range(scenario, "episode.weight").high()).isEqualTo(1.75);
    assertThat(scenario.believed()).doesNotContainKey("interventions.corridor-staff");
  }

  @Test
  void aRangeCanBeNarrowedAtOneEndAndWidenedAtTheOther() {
    Scenario scenario = read("believed: {episode.weight: {low: 1, high: 2, source: own survey}}");

    assertThat(scenario.beliefs().stated())
        .isEqualTo(Map.of("episode.weight", new Range(1, 2, Spread.UNIFORM, "own survey")));
    assertThat(range(scenario, "episode.weight").reason()).isEqualTo("own survey");
    Scenario lower = read("believed: {learning.trust-gain: {low: 0.04}}");
    assertThat(range(lower, "learning.trust-gain").low()).isEqualTo(0.04);
    assertThat(range(lower, "learning.trust-gain").high()).isEqualTo(0.1);
    assertThat(range(lower, "learning.trust-gain").spread()).isEqualTo(Spread.LOG_UNIFORM);
  }

  @Test
  void theSpreadCanBeAnother() {
    Scenario scenario = read("believed: {learning.trust-gain: {spread: uniform}}");

    assertThat(range(scenario, "learning.trust-gain").value(0.5)).isCloseTo(0.0625, within(1e-12));
  }

  @Test
  void whatIsKnownIsInNoDoubt() {
    Scenario scenario =
        read("parameters: {staff: {turnover: 0.11}}\nbelieved: {staff.turnover: {known: HR 2024}}");

    assertThat(scenario.believed()).doesNotContainKey("staff.turnover").isNotEmpty();
    assertThat(scenario.beliefs().known("staff.turnover")).isEqualTo(Optional.of("HR 2024"));
    assertThat(scenario.parameters().staff().turnover()).isEqualTo(0.11);
  }

  /** A value of the scenario's own, inside or outside of the declared range, takes it along. */
  @Test
  void theRangeFollowsTheValueOfTheScenario() {
    Scenario scenario = read("parameters: {staff: {turnover: 0.2}, episode: {weight: 1}}");

    assertThat(range(scenario, "staff.turnover").low()).isCloseTo(0.16, within(1e-12));
    assertThat(range(scenario, "staff.turnover").high()).isCloseTo(0.4, within(1e-12));
    assertThat(range(scenario, "episode.weight").low()).isCloseTo(0.6, within(1e-12));
    Overrides set = Overrides.parse(List.of("episode.weight=2"));
    Scenario overridden = ScenarioReader.parse(Path.of("x.yaml"), Yaml.SMALL, set);
    assertThat(range(overridden, "episode.weight").high()).isCloseTo(2.8, within(1e-12));
    Scenario off = read("parameters: {learning: {influence-rate: 0}}");
    assertThat(off.believed()).doesNotContainKey("learning.influence-rate");
  }

  @Test
  void aStatedRangeDoesNotFollow() {
    Scenario scenario = read("believed: {episode.weight: {low: 1, high: 2}}");

    assertThat(
            range(
                    scenario.with(scenario.parameters().with("episode.weight", 1.5)),
                    "episode.weight")
                .high())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "episode.wieght: {low: 1} | unknown parameter `episode.wieght`, allowed: the names that"
            + " `korridor parameters` lists. Maybe `episode.weight`?",
        "episode: {weight: {low: 1}} | `episode` is a group of parameters, allowed here: single"
            + " parameters by their whole name, such as `episode.weight`.",
        "interventions.iteam-week: {low: 0.5} | about which nothing is in doubt",
        "episode.base: {low: 1} | belonged to the first model",
        "\"episode.weight: {low: 1.5, high: 1}\" | x.yaml:8:34: `believed.episode.weight.low` is"
            + " `1.5`, but the highest value is 1, allowed: a low below the high",
        "\"episode.weight: {low: 1.5, high: 2}\" | `believed.episode.weight.low` is `1.5`, but in"
            + " this scenario `episode.weight` is 1.25, allowed: a range that holds this value.",
        "episode.weight: {high: 1} | `believed.episode.weight.high` is `1`, but in",
        "episode.weight: {high: 5} | is `5`, allowed: a number from 0 to 4.",
        "contacts.ties: {high: 19.5} | a whole number from 2 to 64.",
        "\"learning.trust-gain: {low: 0}\" | is `0`, but the spread is log-uniform",
        "episode.weight: {spread: log} | allowed: uniform, log-uniform.",
        "episode.weight: {source: me} | `believed.episode.weight` says nothing, allowed: `low`",
        "\"episode.weight: {known: me, low: 1}\" | `believed.episode.weight.low` stands beside"
            + " `known`",
        "episode.weight: 1 | `believed.episode.weight` is `1`, allowed: a group with the keys low,"
            + " high, spread, source, known.",
      })
  void saysWhatIsWrong(String line, String expected) {
    assertThat(Yaml.problems(Yaml.SMALL + "believed: {" + line + "}"))
        .singleElement()
        .asString()
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "episode.weight: {low: 1, high: 2, source: own survey}",
        "staff.turnover: {known: HR 2024}, learning.trust-gain: {spread: uniform}",
        "contacts.ties: {low: 9}",
      })
  void survivesWritingAndReading(String line) {
    Scenario scenario = read("believed: {" + line + "}");
    Scenario again = Yaml.read(ScenarioWriter.write(scenario));

    assertThat(again.beliefs()).isEqualTo(scenario.beliefs());
    assertThat(ScenarioHash.of(again))
        .isEqualTo(ScenarioHash.of(scenario))
        .isNotEqualTo(ScenarioHash.of(read("")));
  }

  @Test
  void isPartOfWhatDiffers() {
    Scenario own = read("believed: {episode.weight: {low: 1, high: 2}}");
    Scenario other = read("believed: {episode.weight: {low: 1, high: 1.9}}");

    assertThat(ScenarioDifference.between(own, other))
        .containsExactly(
            new ScenarioDifference(
                List.of("believed", "episode.weight", "high"), Optional.of(2.0), Optional.of(1.9)));
    assertThat(ScenarioHash.of(own)).isNotEqualTo(ScenarioHash.of(other));
    Scenario sourced = read("believed: {episode.weight: {low: 1, high: 2, source: x}}");
    assertThat(ScenarioHash.of(own)).isEqualTo(ScenarioHash.of(sourced));
  }

  @Test
  void knowsNoOtherParameters() {
    assertThatThrownBy(() -> new Beliefs(Map.of("episode.wieght", new Known("x"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
