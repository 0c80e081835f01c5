package korridor.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two scenarios that differ in who joins, when, or in a head are told apart by their words. */
class DeparturesTest {

  private static final String CITY =
      """
      city: x
      divisions:
        - {name: North, departments: [{name: a, staff: 70}, {name: b, staff: 20}]}
        - name: South
          head: {sponsorship: 0.1}
          departments: [{name: c, staff: 40}, {name: d, staff: 10}]
      interventions:
        corridor:
          only: [North, c]
          themes: [North]
          intervals: [{end: 208, ramp: 26}, {start: 260, strength: 0.5}]
        iteam: {people: 3, ramp: 13}
      """;

  @TempDir private Path folder;

  @Test
  void namesWhoJoinsWhenAndWhichHeadDiffers() throws IOException {
    assertThat(phrases(CITY, Locale.ENGLISH, "corridor", "headcount", "corridor+iteam"))
        .containsExactly(
            "Corridors: only in North and c, only the theme North, ending after four years,"
                + " starting after five years, strength 50%",
            "I-Team: 3 people", "South: sponsorship of the head at the start 0.1 instead of 0.45");
  }

  @Test
  void theSameInGerman() throws IOException {
    assertThat(phrases(CITY, Locale.GERMAN, "corridor", "iteam"))
        .containsExactly(
            "Korridore: nur in North und c, nur das Thema North, Ende nach vier Jahren, Beginn nach"
                + " fünf Jahren, Stärke 50\u00a0%",
            "I-Team: 3 Menschen", "South: Rückhalt der Leitung zu Beginn 0,1 statt 0,45");
  }

  @Test
  void namesOnlyWhatWasCompared() throws IOException {
    assertThat(phrases(CITY, Locale.ENGLISH, "iteam@52-104"))
        .containsExactly(
            "I-Team: 3 people", "South: sponsorship of the head at the start 0.1 instead of 0.45");
    assertThat(phrases(CITY, Locale.ENGLISH, "corridor@52"))
        .as("weeks of its own instead of the scenario's")
        .first()
        .isEqualTo("Corridors: only in North and c, only the theme North");
    assertThat(phrases(CITY, Locale.ENGLISH, "headcount"))
        .as("a null arm that takes over the size of what was not compared")
        .first()
        .asString()
        .endsWith(": 3 people");
  }

  @Test
  void thePlainCaseHasNone() throws IOException {
    String plain =
        CITY.replace("0.1", "0.45").replaceAll("(?s)interventions.*", "")
            + "interventions: {corridor: {ramp: 13, end: 520}}\n";
    assertThat(phrases(plain, Locale.ENGLISH, "corridor", "iteam")).isEmpty();
  }

  private List<String> phrases(String text, Locale locale, String... arms) throws IOException {
    Path file = Files.writeString(folder.resolve("x.yaml"), text);
    Scenario scenario = ScenarioReader.read(file);
    List<Arm> compared =
        Stream.of(arms).map(arm -> Arm.parse(arm, Interventions.STANDARD).orElseThrow()).toList();
    return new Departures(scenario, compared, Language.of(locale)).phrases();
  }
}
