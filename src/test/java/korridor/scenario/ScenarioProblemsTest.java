package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a scenario. Over 300 lines: one case for each problem, in one place. */
class ScenarioProblemsTest {

  @Test
  void allProblemsOfAFileComeAtOnceInTheirOrder() {
    assertThat(
            Yaml.problems(
                """
                citty: Testheim
                divisions:
                  - name: A
                    departments: [{name: a1, staff: 0}, {name: a2, staff: 2.5}]
                themes:
                  - {name: t, owner: B}
                parameters:
                  learning: {trustt: 0.1, trust-gain: 13}
                """))
        .containsExactly(
            "x.yaml:1:1: unknown key `citty`, allowed: name, city, description, description-de,"
                + " staff, divisions, organisation-chart, heads, staff-survey, themes, actors,"
                + " horizon, interventions, parameters, believed, facts. Maybe `city`?",
            "x.yaml:1:1: the key `city` is missing (`city`).",
            "x.yaml:4:37: `divisions[1].departments[1].staff` is `0`, allowed: a whole number from"
                + " 1 to 8000000.",
            "x.yaml:4:59: `divisions[1].departments[2].staff` is `2.5`, allowed: a whole number"
                + " from 1 to 8000000.",
            "x.yaml:6:22: `themes[1].owner` is `B`, which is no division, allowed: A.",
            "x.yaml:8:14: unknown key `trustt` in `parameters.learning`, allowed: trust-gain,"
                + " trust-asymmetry, generalisation, value-gain, innate-competence,"
                + " influence-range, influence-rate. Maybe `trust-gain`?",
            "x.yaml:8:39: `parameters.learning.trust-gain` is `13`, allowed: a number from 0 to"
                + " 0.5.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "parameters: {learning: {own-share: 0.5}} | Maybe `parameters.ties.own-share`?",
        "parameters: {learnign: {trust-gain: 0.1}} | Maybe `learning`?",
        "parameters: {learning.trust-gain: 0.1} | x.yaml:8:14: `learning.trust-gain` must be"
            + " nested: the group `learning:`, and below it `trust-gain:`.",
        "weeks: 100 | Maybe `horizon.weeks`?",
        "interventions: {coridor: {}} | Maybe `corridor`?",
        "interventions: {corridor: {strength: 1.5}} | `interventions.corridor.strength` is `1.5`,"
            + " allowed: a number from 0 to 1.",
        "interventions: {corridor: {strength: 50%}} | Maybe `0.5`?",
        "\"interventions: {corridor: {strength: '0,5'}}\" | Maybe `0.5`?",
        "interventions: {corridor: {start: -1}} | a whole number from 0 to 2600",
        "interventions: {corridor: {start: 520}} | x.yaml:8:35:"
            + " `interventions.corridor.start` is `520`, but the simulation ends after 520 weeks",
        "\"interventions: {corridor: {start: 60, end: 60}}\" |"
            + " `interventions.corridor.end` is `60`, but the start is 60",
        "interventions: {corridor: {end: 521}} | at most 520, or the word `never`. Maybe `never`?",
        "interventions: {corridor: {end: always}} | or the word `never`.",
        "\"interventions: {corridor: {end: 20, ramp: 30}}\" | but the intervention lasts 20 weeks",
        "horizon: {warm-up: 11} | x.yaml:8:20: `horizon.warm-up` is `11`, but in so few weeks the"
            + " state in which the silo rests cannot be found, allowed: a whole number from 12 to"
            + " 2600.",
        "horizon: {warm-up: 2601} | is `2601`, allowed: a whole number from 12 to 2600.",
        "horizon: {warm-up: 11.5} | is `11.5`, allowed: a whole number from 12 to 2600.",
        "horizon: {weeks: 0} | `horizon.weeks` is `0`, allowed: a whole number from 1 to 2600.",
        "horizon: {weeks: 1e2} | `horizon.weeks` is `1e2`, allowed: a whole number from 1 to 2600."
            + " Maybe `100`?",
        "horizon: {weeks: '100'} | is `\"100\"`, allowed: a whole number from 1 to 2600. Maybe"
            + " `100`?",
        "horizon: {weeks: 0x10} | `horizon.weeks` is `0x10`",
        "horizon: {weeks: 1.000} | Thousands or decimals? Write it without point and comma.",
        "horizon: {weeks: [1]} | `horizon.weeks` is `[…]`",
        "horizon: {weeks: } | `horizon.weeks` is empty",
        "horizon: 100 | `horizon` is `100`, allowed: a group with the keys warm-up, weeks,"
            + " observe-every.",
        "themes: {name: t} | `themes` is `{…}`, allowed: a list with at least one entry",
        "themes: [] | `themes` is `[]`, allowed: a list",
        "parameters: {learning: {trust-gain: .nan}} | is `.nan`, allowed: a number from 0 to 0.5.",
        "parameters: {learning: {trust-gain: NaN}} | is `NaN`, allowed: a number from 0 to 0.5.",
        "parameters: {learning: {trust-gain: -.inf}} | is `-.inf`, allowed",
        "parameters: {learning: {trust-gain: Infinity}} | is `Infinity`, allowed",
        "parameters: {learning: {trust-gain: 1e999}} | is `1e999`, allowed",
        "parameters: {learning: {trust-gain: yes}} | is `yes`, allowed",
        "parameters: {contacts: {ties: 12.5}} | a whole number from 2 to 64.",
        "\"parameters: {ties: {own-share: 0.8, division-share: 0.3}}\" | `ties.own-share` is `0.8`"
            + " and `ties.division-share` is 0.3, which is more than the"
            + " whole",
        "parameters: {ties: {division-share: 0.3}} | x.yaml:8:37: `ties.own-share` is `0.84`",
        "\"parameters: {issues: {fewest-topics: 3, most-topics: 2}}\" | `issues.fewest-topics` is"
            + " `3`, but `issues.most-topics` is 2",
        "parameters: {contacts: {ties: 40}} | x.yaml:3:3: `divisions` describes `35` staff, but"
            + " `contacts.ties` gives each of them 40 different colleagues, allowed: at least 41"
            + " staff.",
        "parameters: {issues: {fewest-topics: 4}} | describes `3` different topics",
        "staff: 34 | x.yaml:8:8: `staff` says `34`, but the departments add up to 35, which is 1"
            + " too many. Maybe `35`?",
        "staff: 40 | which is 5 too few. Maybe `35`?",
        "city: Again | x.yaml:8:1: the key `city` stands twice, first in line 1.",
        "\"themes: [{name: t, owner: A, topics: [a1, b2]}]\" | x.yaml:8:43: `themes[1].topics`"
            + " names `b2`, which is the topic of no department, allowed: a1, a2, b1.",
        "\"themes: [{name: t, owner: A, topics: [a1, a1]}]\" | names `a1` twice",
        "\"themes: [{name: t, owner: A, topics: [a1]}]\" | the theme has `1` topics",
        "\"themes: [{name: t, owner: A}, {name: t, owner: B}]\" | the name `t` (`themes[2].name`)"
            + " stands twice",
        "themes: [{owner: A}] | x.yaml:8:10: the key `name` is missing (`themes[1].name`).",
        "\"actors: {citizens: 0, civil-society: 0, business: 0, research: 0}\" | `actors` add up"
            + " to `0`",
        "\"actors: {citizens: 8000000, business: 1}\" | at most 8000000",
        "name: Karlsruhe Süd | allowed: lower-case letters a to z, digits and single hyphens, at"
            + " most 60. Maybe `karlsruhe-sued`?",
        "name: 12 | `name` is `12`",
        "description: true | `description` is `true`, allowed: a text",
        "description: 2024 | Maybe `\"2024\"`?",
        "\"description: \"\"a\\0b\"\"\" | `a[U+0000]b`: the character U+0000 cannot be seen",
        "\"description: \"\"\\ud800\"\"\" | the character U+D800 cannot be seen",
        "organisation-chart: chart.csv | both `divisions` and `organisation-chart`",
      })
  void eachKindOfProblemHasItsText(String line, String expected) {
    assertThat(Yaml.problems(Yaml.SMALL + line)).singleElement().asString().contains(expected);
  }

  /** A chart under the themes of another city: the lists of what exists are given once. */
  @Test
  void aListIsGivenOnce() {
    List<String> problems =
        Yaml.problems(
            Yaml.SMALL
                + """
                themes:
                  - {name: t, owner: Dezernat 1, topics: [Stadtplanung, Verkehr, a1]}
                  - {name: u, owner: Dezernat 2, topics: [Verkehr, Jugend, Soziales]}
                """);

    assertThat(problems)
        .containsExactly(
            "x.yaml:9:22: `themes[1].owner` is `Dezernat 1`, which is no division, allowed: A, B.",
            "x.yaml:9:43: `themes[1].topics` names topics of no department: Stadtplanung, Verkehr."
                + " Allowed: a1, a2, b1.",
            "x.yaml:10:22: `themes[2].owner` is `Dezernat 2`, which is no division either.",
            "x.yaml:10:43: `themes[2].topics` names topics of no department: Verkehr, Jugend,"
                + " Soziales.");
  }

  @Test
  void whatTheStateCannotHoldIsRefused() {
    String themes = "themes:\n" + "  - {name: t, owner: A}\n".repeat(128);
    assertThat(Yaml.problems(Yaml.SMALL + themes))
        .containsExactly("x.yaml:9:3: `themes` are `128`, allowed: at most 127.");
    assertThat(
            Yaml.problems(
                "city: x\ndivisions: [{name: D, count: 130, departments: [{name: a, staff: 2},"
                    + " {name: b, staff: 2}]}]"))
        .containsExactly(
            "x.yaml:1:1: without `themes` each of the `130` divisions has one, allowed: at most"
                + " 127. State `themes`.");
  }

  /** Such a theme was accepted when it was a default, and refused when it was written out. */
  @Test
  void defaultThemesAreAsWideAsStatedOnes() {
    assertThat(
            Yaml.problems(
                """
                city: X
                divisions:
                - {name: D, departments: [{name: a, staff: 20, topic: A}, {name: b, staff: 20, topic: B}]}
                - {name: E, departments: [{name: c, staff: 20, topic: A}]}
                """))
        .singleElement()
        .asString()
        .startsWith(
            "x.yaml:1:1: without `themes` each division has one, but that of `E` would have");
  }

  @Test
  void aCommaBetweenBracesIsNoDecimalComma() {
    assertThat(Yaml.problems(Yaml.SMALL + "interventions: {corridor: {strength: 0,6}}"))
        .containsExactly(
            "x.yaml:8:38: `interventions.corridor.strength` is `0,6`: a comma separates entries"
                + " here, decimals stand behind a point. Maybe `0.6`?");
  }

  @Test
  void whatCannotBeSeenIsNoPartOfAName() {
    for (String hidden : List.of("\u200B", "\u202E", "\uFFFE", "\u0085", "\u00AD", "\uFFFD")) {
      String escaped = String.format("\\u%04X", (int) hidden.charAt(0));
      assertThat(Yaml.problems("city: \"Te" + escaped + "st\"\n" + Yaml.SMALL.substring(15)))
          .as(escaped)
          .singleElement()
          .asString()
          .contains("the character U+")
          .doesNotContain(hidden);
    }
  }

  @Test
  void divisionsAreNeeded() {
    assertThat(Yaml.problems("city: x"))
        .containsExactly(
            "x.yaml:1:1: the administration is missing, allowed: `divisions` or"
                + " `organisation-chart`.");
    assertThat(Yaml.problems("city: x\ndivisions:"))
        .singleElement()
        .asString()
        .startsWith("x.yaml:1:1: the administration is missing");
  }

  @Test
  void namesStandOnce() {
    assertThat(
            Yaml.problems(
                """
                city: x
                divisions:
                  - {name: A, departments: [{name: a, staff: 20}]}
                  - {name: A, departments: [{name: a, staff: 20}, {name: b 1, staff: 1}]}
                  - {name: C, departments: [{name: b, count: 2, staff: 3}]}
                """))
        .containsExactly(
            "x.yaml:4:12: the name `A` (`divisions[2].name`) stands twice, first in line 3.",
            "x.yaml:4:36: the name `a` (`divisions[2].departments[1].name`) stands twice, first in"
                + " line 3.",
            "x.yaml:5:36: the name `b 1` (`divisions[3].departments[1].name`) stands twice, first"
                + " in line 4.");
  }

  @Test
  void sizesHaveLimits() {
    String text = "city: x\ndivisions: [{name: A, departments: [{name: a, staff: %s, count: %s}]}]";

    assertThat(Yaml.problems(text.formatted("4000001", "2")))
        .containsExactly(
            "x.yaml:2:12: `divisions` describes `8000002` staff, allowed: at most 8000000.",
            "x.yaml:2:12: `divisions` describes `1` different topics, but `issues.fewest-topics`"
                + " is 2, allowed: at least 2 topics.");
    assertThat(
            Yaml.problems(
                "city: x\ndivisions:\n"
                    + ("  - {name: A, departments: [{name: a,"
                            + " staff: 8000000, count: 20000}]}\n")
                        .repeat(3)))
        .contains("x.yaml:3:3: `divisions` describes `60000` departments, allowed: at most 20000.")
        .contains(
            "x.yaml:3:3: `divisions` describes `480000000000` staff, allowed: at most 8000000.");
  }

  @Test
  void aBrokenDepartmentBringsNoFollowingProblems() {
    assertThat(Yaml.problems(Yaml.SMALL.replace("staff: 20", "staff: many") + "staff: 35\n"))
        .containsExactly(
            "x.yaml:4:37: `divisions[1].departments[1].staff` is `many`, allowed: a whole number"
                + " from 1 to 8000000.");
  }

  @Test
  void problemsOfOverridesAndFileComeTogether() {
    Overrides overrides = Overrides.parse(List.of("ties.division-share=0.5"));

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> ScenarioReader.parse(Yaml.FILE, Yaml.SMALL + "staff: 1", overrides)))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(
            "--set: `ties.own-share` is `0.84` and `ties.division-share`"
                + " is 0.5, which is more than the whole, allowed: a sum of at most 1.\n"
                + "x.yaml:8:8: `staff` says `1`, but the departments add up to 35, which is 34 too"
                + " many. Maybe `35`?");
  }

  @Test
  void aMultitudeOfProblemsIsCutShort() {
    StringBuilder text = new StringBuilder(Yaml.SMALL);
    for (int i = 0; i < 300; i++) {
      text.append("wrong").append(i).append(": 1\n");
    }

    List<String> problems = Yaml.problems(text.toString());
    assertThat(problems).hasSize(5);
    assertThat(problems.get(3))
        .startsWith("x.yaml:11:1: and 197 more of this kind, in line 11, 12, 13,")
        .endsWith(", 40, ….");
    assertThat(problems.get(4)).isEqualTo("x.yaml: and 100 more problems.");
  }

  @Test
  void aProblemStaysOneLine() {
    String text = Yaml.SMALL + "\"bad\\nkey\\e[31m" + "x".repeat(100) + "\": 1";

    assertThat(Yaml.problems(text))
        .singleElement()
        .asString()
        .startsWith("x.yaml:8:1: unknown key `bad key[U+001B][31mxxx")
        .contains("x…`, allowed: name")
        .doesNotContain("\n", "\u001b");
  }
}
