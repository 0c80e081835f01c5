package korridor.workshop.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import korridor.language.Language;
import korridor.model.Course;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import korridor.workshop.city.Cities;
import korridor.workshop.city.City;
import korridor.workshop.future.Lever;
import korridor.workshop.future.Silos;
import korridor.workshop.future.Spec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A future is told in plain words, and the same issue in its twin. */
class StoriesTest {

  private static final City TOWN =
      City.of(
          ScenarioReader.read(Path.of("scenarios", "workshop.yaml"))
              .with(new Scenario.Horizon(24, 104, 4)),
          "workshop");
  private static final Spec SILO = spec(Map.of());
  private static final Spec CORRIDORS =
      spec(Map.of("corridor", List.of(new Lever(0, Course.NEVER, 1))));

  private final Stories stories = new Stories(new Silos(new Cities(TOWN), 1, 100_000_000));

  private static Spec spec(Map<String, List<Lever>> levers) {
    return new Spec(TOWN.hash(), levers, Map.of(), 0, Spec.OWN, true);
  }

  @AfterEach
  void close() {
    stories.close();
  }

  private List<JsonNode> issues(Spec spec, String language)
      throws ExecutionException, InterruptedException {
    JsonNode log = stories.log(spec, Language.of(language)).get();
    List<JsonNode> issues = new java.util.ArrayList<>();
    log.path("events").forEach(event -> issues.add(event));
    issues.removeIf(event -> !event.has("issue"));
    return issues;
  }

  @Test
  void theLogTellsWhatBeginsAndWhatEveryYearBrought() throws Exception {
    JsonNode log = stories.log(CORRIDORS, Language.of("de")).get();
    List<String> kinds = log.path("events").findValuesAsText("kind");
    assertThat(kinds).contains("begins", "corridor", "year", "issue");
    assertThat(log.path("events").findValuesAsText("text"))
        .anyMatch(text -> text.matches("Korridor .* beginnt – \\d+ Personen .* verlegt"));
    assertThat(log.path("kinds").findValuesAsText("kind")).containsAll(List.copyOf(kinds));
    int last = 0;
    for (JsonNode event : log.path("events")) {
      assertThat(event.path("week").asInt()).isGreaterThanOrEqualTo(last);
      last = event.path("week").asInt();
    }
  }

  @Test
  void theSameIssueArisesInTheTwin() throws Exception {
    List<JsonNode> issues = issues(CORRIDORS, "en");
    assertThat(issues).hasSizeGreaterThan(5);
    assertThat(issues(SILO, "en").stream().map(i -> i.path("issue").asText()).toList())
        .isEqualTo(issues.stream().map(i -> i.path("issue").asText()).toList());
    for (JsonNode issue : issues) {
      long key = Long.parseUnsignedLong(issue.path("issue").asText(), 16);
      JsonNode here = stories.issue(CORRIDORS, key, Language.of("en")).get();
      JsonNode twin = stories.issue(SILO, key, Language.of("en")).get();
      assertThat(twin.path("title")).isEqualTo(here.path("title"));
      assertThat(twin.path("events").get(0).path("week"))
          .isEqualTo(here.path("events").get(0).path("week"));
    }
  }

  @Test
  void everyWordIsThereInBothLanguages() throws Exception {
    for (String language : new String[] {"en", "de"}) {
      for (JsonNode issue : issues(CORRIDORS, language)) {
        long key = Long.parseUnsignedLong(issue.path("issue").asText(), 16);
        JsonNode life = stories.issue(CORRIDORS, key, Language.of(language)).get();
        assertThat(life.path("events").findValuesAsText("text"))
            .allMatch(text -> !text.isBlank() && !text.contains("{"));
      }
    }
  }
}
