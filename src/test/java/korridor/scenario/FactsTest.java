package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.scenario.Fact.Confidence;
import korridor.scenario.Fact.Kind;
import korridor.scenario.Fact.Meaning;
import korridor.scenario.Fact.Range;
import korridor.scenario.Fact.Target;
import korridor.scenario.Fact.Use;
import korridor.scenario.Fact.Years;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

  private static final Map<String, String> MEASURES =
      Measures.all().stream().collect(Collectors.toMap(Measure::name, Measure::unit));

  /** Ends in line 7; further keys may follow. */
  private static final String FACT =
      """
      facts:
        - name: turnover
          statement: One in twenty leaves.
          place: Ulm
          year: 2014
          source: a report
          confidence: high
      """;

  private static List<Fact> read(String text) {
    return Facts.parse(Yaml.FILE, text, MEASURES);
  }

  private static List<String> problems(String text, Locale locale) {
    ScenarioException e = catchThrowableOfType(ScenarioException.class, () -> read(text));
    return e == null ? List.of() : e.problems().stream().map(p -> p.message(locale)).toList();
  }

  @Test
  void aFactIsReadWhole() {
    assertThat(
            read(
                FACT
                    + """
                          first-year: 2010
                          parameter: staff.turnover
                          low: 0.04
                          high: 0.06
                          unit: share per year
                          caveat: A small town.
                    """
                        .indent(-2)))
        .containsExactly(
            new Fact(
                "turnover",
                new Description("One in twenty leaves.", "One in twenty leaves."),
                new Meaning(Kind.PARAMETER, "staff.turnover"),
                Optional.of(new Range(0.04, 0.06)),
                "share per year",
                "Ulm",
                Optional.of(new Years(2010, 2014)),
                "a report",
                Confidence.HIGH,
                "A small town.",
                Optional.empty()));
  }

  @Test
  void aTargetSaysWhatASiloMayBe() {
    Fact fact =
        read(FACT
                + """
                      statement-de: Eines von zwanzig.
                      measure: done_in_two_years
                      value: 0.5
                      unit: "1"
                      use: rule-out
                      tolerance: 0.15
                  """)
            .get(0);

    assertThat(fact.target()).contains(new Target(0.15, Use.RULE_OUT));
    assertThat(fact.tolerated().contains(0.35)).isTrue();
    assertThat(fact.tolerated().contains(0.65)).isTrue();
    assertThat(fact.tolerated().contains(0.34)).isFalse();
    assertThat(fact.tolerated().contains(0.66)).isFalse();
    assertThat(fact.statement(Locale.GERMAN)).isEqualTo("Eines von zwanzig.");
    assertThat(fact.statement(Locale.ENGLISH)).isEqualTo("One in twenty leaves.");
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    List<Fact> facts = Facts.read(Path.of("scenarios", Facts.FILE), MEASURES);

    assertThat(read(FactsWriter.write(facts))).isEqualTo(facts);
  }

  @Test
  void oneNumberIsARangeOfItself() {
    Fact fact = read(FACT + "    measure: trust_inside\n    value: 0.6\n    unit: \"1\"\n").get(0);

    assertThat(fact.meaning()).isEqualTo(new Meaning(Kind.MEASURE, "trust_inside"));
    assertThat(fact.range()).contains(new Range(0.6, 0.6));
    assertThat(fact.range().get().contains(0.6)).isTrue();
    assertThat(fact.range().get().contains(0.61)).isFalse();
  }

  @Test
  void aFactMayBeNoneOfNumbersAndStandForNothing() {
    Fact fact = read(FACT.replace("    year: 2014\n", "")).get(0);

    assertThat(fact.range()).isEmpty();
    assertThat(fact.years()).isEmpty();
    assertThat(fact.meaning()).isEqualTo(new Meaning(Kind.NONE, ""));
    assertThat(fact.unit()).isEmpty();
    assertThat(fact.caveat()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "parameter: staff.turnove|x.yaml:8:16: unknown parameter `staff.turnove`, allowed: the"
            + " names that `korridor parameters` lists. Maybe `staff.turnover`?",
        "measure: trust_insid|x.yaml:8:14: `facts[1].measure` is `trust_insid`, which is no"
            + " measure, allowed: ",
        "measure: trust_insid| Maybe `trust_inside`?",
        "measure: trust_inside, parameter: staff.turnover|`facts[1].parameter` is"
            + " `staff.turnover`, but the fact stands for a measure already",
        "value: 5, unit: people, low: 4, high: 6|x.yaml:8:12: `facts[1].value` is `5`, but `low`"
            + " or `high` is there, too",
        "low: 4, unit: people|`facts[1].low` is `4`, but the other end of the range is missing",
        "high: 4, unit: people|`facts[1].high` is `4`, but the other end of the range is missing",
        "low: 4, high: 3, unit: people|`facts[1].low` is `4`, but `high` is 3, allowed: low not"
            + " above high.",
        "value: 4|x.yaml:2:5: the key `unit` is missing (`facts[1].unit`).",
        "parameter: staff.turnover, value: 0.05, unit: percent|`facts[1].unit` is `percent`, but"
            + " what the fact stands for is counted otherwise, allowed: share per year. Maybe"
            + " `share per year`?",
        "measure: lead_time, value: 5, unit: months|allowed: weeks. Maybe `weeks`?",
        "parameter: staff.turnover, value: 5, unit: share per year|`facts[1].value` is `5`, which"
            + " the parameter `staff.turnover` cannot be, allowed: from 0 to 0.9",
        "parameter: staff.turnover, low: 0.5, high: 5, unit: share per year|`facts[1].high` is `5`",
        "parameter: staff.turnover, low: -1, high: 0, unit: share per year|`facts[1].low` is `-1`",
        "parameter: participation.phase, value: 8.5, unit: weeks|`facts[1].value` is `8.5`",
        "first-year: 2015|`facts[1].first-year` is `2015`, allowed: a year not after `year`",
        "value: many, unit: people|`facts[1].value` is `many`, allowed: a number from -1000000000"
            + " to 1000000000.",
        "place: Bonn|x.yaml:8:5: the key `facts[1].place` stands twice, first in line 4.",
        "sourcs: a report|x.yaml:8:5: unknown key `sourcs` in `facts[1]`, allowed: name, statement,"
            + " statement-de, measure, parameter, value, low, high, unit, place, year, first-year, source,"
            + " confidence, caveat, use, tolerance. Maybe `source`?",
        "use: rule-out, tolerance: 0.1|x.yaml:8:10: `facts[1].use` is `rule-out`, but runs can be"
            + " held against the number of a measure only",
        "parameter: staff.turnover, value: 0.05, unit: share per year, use: hold-out, tolerance: 0|"
            + "`facts[1].use` is `hold-out`, but runs can",
        "measure: trust_inside, use: rule-out, tolerance: 0.1|`facts[1].use` is `rule-out`, but",
        "measure: trust_inside, value: 0.5, unit: '1', use: rule-out|the key `tolerance` is missing"
            + " (`facts[1].tolerance`)",
        "measure: trust_inside, value: 0.5, unit: '1', tolerance: 0.1|`facts[1].tolerance` is"
            + " `0.1`, but nothing is said about what it is for",
        "measure: trust_inside, value: 0.5, unit: '1', use: ruleout, tolerance: 0.1|`facts[1].use`"
            + " is `ruleout`, allowed: rule-out, hold-out. Maybe `rule-out`?",
        "measure: trust_inside, value: 0.5, unit: '1', use: rule-out, tolerance: -1|"
            + "`facts[1].tolerance` is `-1`",
        "weeks: 3|x.yaml:8:5: unknown key `weeks` in `facts[1]`",
      })
  void whatIsWrongIsToldInBothLanguages(String keys, String expected) {
    String text = FACT;
    for (String key : keys.split(", (?=[a-z-]+: )")) {
      text += "    " + key + "\n";
    }

    assertThat(problems(text, Locale.ENGLISH)).singleElement().asString().contains(expected);
    assertThat(problems(text, Locale.GERMAN))
        .singleElement()
        .asString()
        .containsAnyOf("erlaubt", "fehlt", "steht doppelt", "zweimal");
  }

  /** The keys of a scenario file are no advice for a file of facts. */
  @Test
  void nothingOfAScenarioIsProposed() {
    assertThat(problems(FACT + "    weeks: 3\n", Locale.ENGLISH))
        .singleElement()
        .asString()
        .doesNotContain("Maybe");
  }

  @Test
  void theConfidenceIsOneOfThree() {
    assertThat(problems(FACT.replace("high", "hihg"), Locale.ENGLISH))
        .containsExactly(
            "x.yaml:7:17: `facts[1].confidence` is `hihg`, allowed: high, medium, low. Maybe"
                + " `high`?");
  }

  @Test
  void aNameStandsOnce() {
    String again = FACT + FACT.substring(FACT.indexOf("  - name"));

    assertThat(problems(again, Locale.ENGLISH))
        .containsExactly(
            "x.yaml:8:11: the name `turnover` (`facts[2].name`) stands twice, first in line 2.");
  }

  @Test
  void allProblemsComeAtOnce() {
    assertThat(problems("facts:\n  - name: A b\n    value: 1\nfact: 1\n", Locale.ENGLISH))
        .hasSizeGreaterThan(5);
    assertThat(problems("- 1\n", Locale.ENGLISH))
        .singleElement()
        .asString()
        .contains("allowed: a group with the keys facts");
    assertThat(problems("facts: []\n", Locale.ENGLISH)).singleElement().asString().contains("list");
  }

  /** Every fact that comes with Korridor names a measure or parameter that there is, or none. */
  @Test
  void theFactsOfKorridorStandForWhatThereIs() {
    List<Fact> facts = Facts.read(Path.of("scenarios", Facts.FILE), MEASURES);

    assertThat(facts).hasSizeGreaterThan(30);
    for (Fact fact : facts) {
      switch (fact.meaning().kind()) {
        case MEASURE -> assertThat(MEASURES).as(fact.name()).containsKey(fact.meaning().name());
        case PARAMETER ->
            assertThat(ParameterTable.rows()).as(fact.name()).containsKey(fact.meaning().name());
        case NONE -> assertThat(fact.meaning().name()).isEmpty();
      }
    }
    assertThat(facts).extracting(fact -> fact.meaning().kind()).contains(Kind.values());
  }

  /** "As leitbild-done" has to lead somewhere. */
  @Test
  void whatAFactRefersToIsThere() {
    List<Fact> facts = Facts.read(Path.of("scenarios", Facts.FILE), MEASURES);
    List<String> names = facts.stream().map(Fact::name).toList();

    assertThat(facts.stream().map(Fact::source).filter(source -> source.startsWith("as ")))
        .filteredOn(source -> !source.startsWith("as noted"))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(names).contains(source.substring(3)));
  }

  /** 32, 33, 13 and 5 of 72 measures, which add up to 83. */
  @Test
  void theSharesOfTheLeitbildAreThoseOfItsCounts() {
    Map<String, Integer> counts =
        Map.of(
            "leitbild-done",
            32,
            "leitbild-partly",
            33,
            "leitbild-not",
            13,
            "leitbild-permanent",
            5);
    List<Fact> facts =
        Facts.read(Path.of("scenarios", Facts.FILE), MEASURES).stream()
            .filter(fact -> counts.containsKey(fact.name()))
            .toList();

    assertThat(facts).hasSize(4);
    assertThat(facts)
        .allSatisfy(
            fact -> {
              int count = counts.get(fact.name());
              assertThat(fact.range().get().low()).isCloseTo(count / 83.0, within());
              assertThat(fact.range().get().high()).isCloseTo(count / 72.0, within());
            });
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.0005);
  }
}
