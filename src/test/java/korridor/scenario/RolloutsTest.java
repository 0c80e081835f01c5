package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import korridor.model.Course;
import korridor.model.Course.Interval;
import korridor.model.Course.Span;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.intervention.Interventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses, limits and sizes of interventions, and heads who differ, in scenario files. */
class RolloutsTest {

  private static final String CITY =
      """
      city: C
      divisions:
        - name: North
          head: {sponsorship: 0.1}
          departments: [{name: a, staff: 30, topic: x}, {name: b, staff: 20, topic: y}]
        - name: South
          departments: [{name: c, staff: 40, topic: z}, {name: d, staff: 10, topic: v}]
      themes:
        - {name: T, owner: North, topics: [x, z]}
        - {name: U, owner: South, topics: [y, z]}
      """;

  private static Scenario with(String interventions) {
    return Yaml.read(CITY + "interventions: {" + interventions + "}\n");
  }

  @Test
  void aListOfIntervalsIsACourse() {
    Scenario scenario =
        with(
            "corridor: {intervals: [{start: 4, end: 104, ramp: 13}, "
                + "{start: 208, strength: 0.5, ramp-down: 3}], people: 12}");
    assertThat(scenario.rollout(Interventions.CORRIDOR).course())
        .isEqualTo(
            new Course(
                List.of(
                    new Interval(new Span(4, 104), 1, 13, 0),
                    new Interval(new Span(208, Course.NEVER), 0.5, 0, 3))));
    assertThat(scenario.rollout(Interventions.RANDOM_REWIRING))
        .as("the null intervention takes it over")
        .isEqualTo(scenario.rollout(Interventions.CORRIDOR));
  }

  @Test
  void interventionsAreLimitedToDivisionsDepartmentsAndThemes() {
    Scenario scenario =
        with("corridor: {only: [North, c], themes: [U]}, iteam: {only: [d], people: 3}");
    assertThat(scenario.rollout(Interventions.CORRIDOR).departments()).isEqualTo(Set.of(0, 1, 2));
    assertThat(scenario.rollout(Interventions.CORRIDOR).themes()).isEqualTo(Set.of(1));
    assertThat(scenario.rollout(Interventions.ITEAM).departments()).isEqualTo(Set.of(3));
    assertThat(scenario.size(Interventions.ITEAM).people()).isEqualTo(3);
    // 13 % of the 60 people of b and c, whose topics belong to U: 7.8
    assertThat(scenario.size(Interventions.CORRIDOR).people()).isEqualTo(8);
    assertThat(scenario.size(Interventions.REPUTATION).people()).isZero();
  }

  /** What is set on the command line never does nothing without a word. */
  @Test
  void aShareIsNotSetWhereTheScenarioStatesANumberOfPeople() {
    String stated = CITY + "interventions: {iteam: {people: 3}}\n";
    Overrides overrides =
        Overrides.parse(List.of("interventions.iteam-staff=0.2", "interventions.corridor-staff=1"));

    assertThatThrownBy(() -> ScenarioReader.parse(Yaml.FILE, stated, overrides))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(
            "--set: `interventions.iteam-staff` is `0.2`, but the scenario states that 3 people take"
                + " part (`interventions.iteam.people`), which counts more. Maybe change the number"
                + " there?");
    assertThat(ScenarioReader.parse(Yaml.FILE, CITY, overrides).size(Interventions.ITEAM).people())
        .isEqualTo(20);
  }

  @Test
  void aHeadCanStartAgainstIt() {
    Scenario scenario = Yaml.read(CITY);
    assertThat(scenario.organisation().sponsorship()).containsExactly(0.1, Double.NaN);
    var heads = Initialization.found(scenario.organisation(), scenario.parameters(), 1, 0).heads;
    assertThat(heads.sponsorship(0, Issues.NONE)).isEqualTo(0.1);
    assertThat(heads.sponsorship(1, Issues.NONE))
        .isEqualTo(scenario.parameters().survey().sponsorship());
    assertThat(Yaml.read(CITY + "heads: [{division: South, sponsorship: 0.9}]\n").organisation())
        .extracting(o -> o.sponsorship())
        .isEqualTo(List.of(0.1, 0.9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corridor: {intervals: [{start: 4, end: 104, ramp: 13}, {start: 208, ramp-down: 3}]}",
        "corridor: {only: [North, d, c], themes: [U], people: 7}",
        "corridor: {only: [b]}, iteam: {ramp-down: 4, end: 100}, reputation: {only: [South]}",
        "headcount: {people: 2}"
      })
  void whatIsWrittenReadsBackEqualWithTheSameHashWhichIsAnother(String interventions) {
    Scenario scenario = with(interventions);
    Scenario again = Yaml.read(ScenarioWriter.write(scenario));
    assertThat(again).isEqualTo(scenario);
    assertThat(ScenarioHash.of(again)).isEqualTo(ScenarioHash.of(scenario));
    assertThat(ScenarioHash.of(scenario)).isNotEqualTo(ScenarioHash.of(Yaml.read(CITY)));
  }

  @Test
  void theHashSeesTheHeads() {
    assertThat(ScenarioHash.of(Yaml.read(CITY.replace("0.1", "0.2"))))
        .isNotEqualTo(ScenarioHash.of(Yaml.read(CITY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "corridor: {only: [Nort]}|`interventions.corridor.only` is `Nort`, which is neither a"
            + " division nor a department, allowed: names of departments, or North, South. Maybe"
            + " `North`?",
        "corridor: {themes: [V]}|`interventions.corridor.themes` is `V`, which is no corridor"
            + " theme, allowed: T, U.",
        "corridor: {people: 91}|`interventions.corridor.people` is `91`, but only 90 people may"
            + " take part, allowed: at most 90. Maybe `90`?",
        "iteam: {people: 51, only: [North]}|`interventions.iteam.people` is `51`, but only 50"
            + " people may take part, allowed: at most 50. Maybe `50`?",
        "corridor: {only: [d]}|`interventions.corridor.only` leaves nobody who may take part",
        "corridor: {intervals: [{end: 50}, {start:"
            + " 49}]}|`interventions.corridor.intervals[2].start` is `49`, but the interval before"
            + " ends only in week 50",
        "corridor: {start: 3, intervals: [{end: 50}]}|`interventions.corridor.start` stands beside"
            + " `intervals`",
        "corridor: {end: 9, ramp-down: 10}|`interventions.corridor.ramp-down` is `10`, but the"
            + " intervention lasts 9 weeks",
      })
  void whatIsWrongIsToldInBothLanguages(String interventions, String expected) {
    String text = CITY + "interventions: {" + interventions + "}\n";
    assertThat(Yaml.problems(text)).hasSize(1).first().asString().contains(expected);
    assertThat(Yaml.problems(text, Locale.GERMAN))
        .hasSize(1)
        .first()
        .asString()
        .contains("erlaubt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "heads: [{division: Sout, sponsorship: 0.9}]|`heads[1].division` is `Sout`, which is no"
            + " division, allowed: North, South. Maybe `South`?",
        "heads: [{division: North, sponsorship: 0.9}]|`heads[1].division` is `North`, whose head is"
            + " described already",
      })
  void aHeadWhoIsNotThereOrTwiceIsAProblem(String line, String expected) {
    assertThat(Yaml.problems(CITY + line)).hasSize(1).first().asString().contains(expected);
  }
}
