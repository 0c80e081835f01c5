package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import korridor.language.Language;
import korridor.scenario.Overrides;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlookTest {

  private static final String CITY =
      """
      city: x
      divisions:
        - {name: A, departments: [{name: a, staff: 700}, {name: b, staff: 200, survey: {respect: 0.5}}]}
        - {name: B, departments: [{name: c, staff: 100}]}
      """;

  @TempDir Path folder;

  @Test
  void tellsWhoTakesPartWhenAndWhatIsAssumed() throws IOException {
    List<String> lines =
        lines(
            CITY
                + """
                interventions:
                  corridor: {start: 52, end: 312, strength: 0.5, ramp: 26}
                parameters: {learning: {trust-gain: 0.06}, costs: {hours-per-year: 1550, cost-per-hour: 70}}
                """,
            Locale.ENGLISH);

    assertThat(lines)
        .startsWith(
            "Corridors: 65 people (203 hours a week in all) from week 52 (after one year), at full"
                + " strength after 26 weeks, until week 312 (after six years).")
        .contains(
            "I-Team: 7 people (273 hours a week in all) from the first week, without end.",
            "Corridors, cost a year where they are strongest: 8,060 hours, 5.2 posts, 564,200"
                + " euros, of working time that is moved, not added.",
            "Reputation: no working time of its own.",
            "I-Team, cost a year where it is strongest: 10,850 hours, 7.0 posts, 759,500 euros, of"
                + " people released from line work.",
            "Costs are those of 1,550 hours a year of a post (costs.hours-per-year) and 70 euros an"
                + " hour (costs.cost-per-hour).",
            "Staff survey: used for 1 department of 3; the others start from declared values.")
        .last()
        .asString()
        .startsWith(
            "Assumed, for nobody has stated it: one theme for each division, the number of external"
                + " actors, how long to simulate and the defaults of ");
  }

  @Test
  void theSameInGerman() throws IOException {
    assertThat(lines(CITY, Locale.GERMAN))
        .contains(
            "I-Team: 7 Personen (zusammen 273 Stunden in der Woche) ab der ersten Woche, ohne"
                + " Ende.",
            "Korridore, Kosten im Jahr bei größter Stärke: 16.640 Stunden, 10,4 Stellen, 1.081.600"
                + " Euro, an Arbeitszeit, die verlagert wird, nicht hinzukommt.",
            "I-Team, Kosten im Jahr bei größter Stärke: 11.200 Stunden, 7,0 Stellen, 728.000 Euro,"
                + " für Menschen, die von der Linienarbeit freigestellt sind.",
            "Kosten gelten bei 1.600 Stunden einer Stelle im Jahr (costs.hours-per-year) und 65"
                + " Euro je Stunde (costs.cost-per-hour).",
            "Befragung: gilt für 1 Amt von 3; die übrigen beginnen mit den vorgegebenen Werten.");
  }

  private List<String> lines(String text, Locale locale) throws IOException {
    Path file = Files.writeString(folder.resolve("x.yaml"), text);
    return new Outlook(ScenarioReader.examine(file, Overrides.NONE, false), Language.of(locale))
        .lines();
  }
}
