package korridor.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.cli.Told;
import korridor.scenario.ScenarioException;
import korridor.scenario.ScenarioReader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away gives the same numbers; what is brought in is checked as files are. */
class TakeAwayTest {

  @TempDir private static Path folder;
  private static PageServer server;
  private static Visitor page;
  private static String city;

  /** The town lies in a file, so that commands can name it. */
  @BeforeAll
  static void start() throws IOException {
    Path town = folder.resolve("town.yaml");
    String text =
        Files.readString(Path.of("scenarios", "workshop.yaml"))
            .replaceFirst("warm-up: 312", "warm-up: 24")
            .replaceFirst("weeks: 312", "weeks: 60");
    Files.writeString(town, text);
    server =
        new PageServer(
            new PageOptions(
                ScenarioReader.read(town),
                town.toString(),
                korridor.language.Language.of("en"),
                0,
                null,
                1,
                2,
                200_000_000,
                null,
                Served.MISHAPS::add));
    page = Visitor.of(server, "take-away-test");
    city = page.city();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"replicate\":2",
        "\"levers\":{\"corridor\":[{\"from\":0}]}",
        "\"levers\":{\"corridor\":[{\"from\":8,\"to\":30},{\"from\":40}],\"iteam\":[{\"from\":4}]}",
        "\"levers\":{\"iteam\":[{\"from\":0}]},\"values\":{\"episode.trust\":2.5}",
        "\"levers\":{\"corridor\":[{\"from\":0,\"to\":20,\"strength\":0.5}]}",
        "\"levers\":{\"reputation\":[{\"from\":0}]},\"draw\":5,\"replicate\":1"
      })
  void theCommandGivesTheSameNumbers(String what) throws IOException {
    String spec = "{\"city\":\"" + city + "\"," + what + "}";
    FutureBody future = FutureBody.read(page.get(page.want(spec).get(0)).body());
    JsonNode command = Visitor.json(page.post("/api/commands", "{\"spec\":" + spec + "}"));
    List<String> words =
        new ArrayList<>(Arrays.asList(command.path("command").asText().split(" ")));
    assertThat(words.remove(0)).isEqualTo("korridor");
    String file = command.path("file").asText();
    if (!file.isEmpty()) {
      Path saved = Files.createTempDirectory(folder, "saved").resolve(file);
      Files.write(saved, page.post("/api/scenario", "{\"spec\":" + spec + "}").body());
      words.replaceAll(word -> word.equals(file) ? saved.toString() : word);
    }
    assertThat(command.path("file").asText().isEmpty())
        .isEqualTo(!what.contains("strength") && !what.contains("draw"));
    equal(future, Told.by(StandardCharsets.UTF_8, words.toArray(String[]::new)));
  }

  private static void equal(FutureBody future, String table) {
    List<String> lines = table.lines().toList();
    List<String> names = List.of(lines.get(0).replace("\"", "").split(","));
    assertThat(lines).as(table).hasSize(future.weeks().size() + 1);
    for (int row = 0; row < future.weeks().size(); row++) {
      String[] cells = lines.get(row + 1).split(",", -1);
      for (int n = 0; n < names.size(); n++) {
        if (future.has(names.get(n))) {
          float told = cells[n].isEmpty() ? Float.NaN : (float) Double.parseDouble(cells[n]);
          assertThat(Float.floatToIntBits(future.number(names.get(n), row)))
              .as(names.get(n))
              .isEqualTo(Float.floatToIntBits(told));
        }
      }
    }
    assertThat(names).contains("trust_across", "week");
  }

  @Test
  void problemsAreThoseOfFiles() throws IOException {
    String wrong = "city: X\nstaff: none\ndivisions: []\n";
    Path file = folder.resolve("wrong.yaml");
    Files.writeString(file, wrong);
    ScenarioException found =
        Assertions.catchThrowableOfType(ScenarioException.class, () -> ScenarioReader.read(file));
    for (String language : new String[] {"en", "de"}) {
      HttpResponse<byte[]> answer =
          page.post(
              "/api/cities",
              "{\"format\":\"yaml\",\"lang\":\""
                  + language
                  + "\",\"text\":\""
                  + wrong.replace("\n", "\\n")
                  + "\"}");
      assertThat(answer.statusCode()).isEqualTo(422);
      List<String> told = Visitor.json(answer).path("problems").findValuesAsText("text");
      List<String> wanted =
          found.problems().stream()
              .map(problem -> problem.message(java.util.Locale.forLanguageTag(language)))
              .map(text -> text.replaceFirst("^.*?: ", ""))
              .toList();
      assertThat(told).isEqualTo(wanted).isNotEmpty();
    }
  }

  @Test
  void aFormSaysWhereItIsWrong() {
    HttpResponse<byte[]> answer =
        page.post(
            "/api/cities",
            "{\"format\":\"form\",\"name\":\"X\",\"divisions\":[{\"name\":\"A\",\"departments\":"
                + "[{\"name\":\"B\",\"staff\":20},{\"name\":\"C\",\"staff\":-3}]}]}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Visitor.json(answer).path("problems").findValuesAsText("path"))
        .contains("divisions[0].departments[1].staff");
  }

  @Test
  void aTableBecomesACity() {
    String table =
        "Dezernat;Amt;Personal\\nA;Hauptamt;40\\nA;IT;20\\nB;Sozialamt;50\\nB;Jugendamt;60\\n"
            + "C;Tiefbauamt;30\\nC;Umweltamt;25\\n";
    HttpResponse<byte[]> answer =
        page.post(
            "/api/cities", "{\"format\":\"csv\",\"name\":\"Ulm\",\"text\":\"" + table + "\"}");
    assertThat(answer.statusCode()).as(Visitor.text(answer)).isEqualTo(201);
    JsonNode scene = Visitor.json(answer);
    assertThat(scene.path("staff").asInt()).isEqualTo(225);
    assertThat(scene.path("city").asText()).isEqualTo("Ulm");
    String hash = scene.path("hash").asText();
    assertThat(page.get("/api/cities/" + hash).statusCode()).isEqualTo(200);
    JsonNode command =
        Visitor.json(page.post("/api/commands", "{\"spec\":{\"city\":\"" + hash + "\"}}"));
    assertThat(command.path("file").asText()).endsWith(".yaml");
  }

  @Test
  void aScenarioThatIsTakenAwayComesInAgain() {
    String spec =
        "{\"city\":\"" + city + "\",\"levers\":{\"corridor\":[{\"from\":4,\"strength\":0.5}]}}";
    String yaml = Visitor.text(page.post("/api/scenario", "{\"spec\":" + spec + "}"));
    String body = Json.object().put("format", "yaml").put("text", yaml).toString();
    HttpResponse<byte[]> answer = page.post("/api/cities", body);
    assertThat(answer.statusCode()).as(Visitor.text(answer)).isEqualTo(201);
    JsonNode corridor = Visitor.json(answer).path("interventions").get(0);
    assertThat(corridor.path("from").asInt()).isEqualTo(4);
    assertThat(corridor.path("strength").asDouble()).isEqualTo(0.5);
  }
}
