package korridor.workshop.web;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.intervention.Interventions;
import korridor.observe.Measures;
import korridor.run.ReplicateRun;
import korridor.run.RunKey;
import korridor.run.RunWatch;
import korridor.run.Simulation;
import korridor.run.Snapshot;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page's server answers what the model gives, to the bit. */
class PageServerTest {

  private static final Scenario TOWN = Served.town();

  private static PageServer server;
  private static Visitor page;
  private static String city;

  @BeforeAll
  static void start() {
    server = Served.start();
    page = Visitor.of(server, "page-server-test");
    city = page.city();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String spec(String more) {
    return "{\"city\":\"" + city + "\"" + more + "}";
  }

  private static FutureBody fetch(String address) {
    HttpResponse<byte[]> answer = page.get(address);
    assertThat(answer.statusCode()).as(Visitor.text(answer)).isEqualTo(200);
    return FutureBody.read(answer.body());
  }

  private static double[][] run(Scenario scenario, String arm, int replicate) {
    return new ReplicateRun(scenario, ScenarioHash.of(scenario), 1, replicate)
        .results(List.of(Interventions.arm(arm).orElseThrow()), RunWatch.NONE)
        .get(0)
        .observation()
        .values();
  }

  private static void equal(FutureBody future, double[][] values) {
    assertThat(future.weeks()).hasSize(values.length);
    for (int m = 0; m < Measures.all().size(); m++) {
      String name = Measures.all().get(m).name();
      for (int row = 0; row < values.length; row++) {
        assertThat(Float.floatToIntBits(future.number(name, row)))
            .as("%s in row %d", name, row)
            .isEqualTo(Float.floatToIntBits((float) values[row][m]));
      }
    }
  }

  @Test
  void aFutureIsWhatTheCommandLineRunsToTheBit() {
    List<String> addresses =
        page.want(
            spec(",\"levers\":{\"corridor\":[{\"from\":0}]},\"replicate\":3"),
            spec(",\"levers\":{\"corridor\":[{\"from\":8,\"to\":30}],\"iteam\":[{\"from\":4}]}"),
            spec(",\"people\":false"));
    equal(fetch(addresses.get(0)), run(TOWN, "corridor", 3));
    equal(fetch(addresses.get(1)), run(TOWN, "corridor@8-30+iteam@4", 0));
    equal(fetch(addresses.get(2)), run(TOWN, "silo", 0));
    assertThat(fetch(addresses.get(2)).has("openness")).isFalse();
  }

  @Test
  void thePictureIsThatOfTheModel() {
    FutureBody future = fetch(page.want(spec(",\"levers\":{\"corridor\":[{\"from\":0}]}")).get(0));
    Simulation simulation =
        Simulation.of(TOWN, new RunKey("", Arm.SILO, 0, 1))
            .runTo(0)
            .switchTo(Map.of(Interventions.CORRIDOR, Course.of(0, Course.NEVER, 1, 26)))
            .runTo(60);
    Snapshot last = simulation.snapshot();
    int row = future.weeks().indexOf(60);
    int staff = last.people().size();
    for (int post = 0; post < staff; post++) {
      Snapshot.Person person = last.people().get(post);
      assertThat(future.octet("openness", row * staff + post))
          .isEqualTo((int) Math.round(255.0 * person.openness()));
      assertThat(future.octet("corridor", row * staff + post)).isEqualTo(person.theme() + 1);
      assertThat(future.octet("iteam", row * staff + post)).isZero();
    }
    int departments = TOWN.organisation().departments().size();
    for (Snapshot.Across tie : last.ties()) {
      int at = (row * departments + tie.from()) * departments + tie.to();
      assertThat(future.pair("ties", at)).isEqualTo(tie.count());
      assertThat(future.octet("pairs", at)).isEqualTo((int) Math.round(250 * tie.meanTrust()));
    }
    assertThat(future.size("actors")).isEqualTo(future.weeks().size() * last.actors().size());
  }

  @Test
  void weeksBeforeAChangeAreShared() {
    List<String> both =
        page.want(
            spec(",\"levers\":{\"corridor\":[{\"from\":0}]}"),
            spec(",\"levers\":{\"corridor\":[{\"from\":0,\"to\":32}]}"));
    FutureBody one = fetch(both.get(0));
    FutureBody other = fetch(both.get(1));
    int fork = one.weeks().indexOf(32);
    for (int row = 0; row <= fork; row++) {
      assertThat(one.number("trust_across", row)).isEqualTo(other.number("trust_across", row));
    }
    int last = one.weeks().size() - 1;
    assertThat(one.number("trust_across", last)).isNotEqualTo(other.number("trust_across", last));
  }

  @Test
  void thePrefixIsTheBeginningOfTheWhole() {
    String address = page.want(spec(",\"levers\":{\"iteam\":[{\"from\":0}]}")).get(0);
    FutureBody first = fetch(address + "?until=25");
    FutureBody whole = fetch(address);
    assertThat(first.weeks()).containsExactly(0, 4, 8, 12, 16, 20, 24);
    assertThat(whole.weeks()).startsWith(0, 4, 8, 12, 16, 20, 24).endsWith(60);
    for (int row = 0; row < first.weeks().size(); row++) {
      assertThat(first.number("openness_mean", row)).isEqualTo(whole.number("openness_mean", row));
    }
  }

  @Test
  void aFutureIsKeptForEverUnderItsKey() {
    String address = page.want(spec("")).get(0);
    HttpResponse<byte[]> once = page.get(address);
    assertThat(once.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(page.want(spec(",\"levers\":{},\"replicate\":0,\"values\":{}")))
        .containsExactly(address);
    assertThat(page.get(address).body()).isEqualTo(once.body());
  }

  @Test
  void aNewerWishCancelsWhatItDoesNotName() throws Exception {
    Scenario slow = TOWN.with(new Scenario.Horizon(24, 2600, 4));
    try (PageServer other = Served.start(slow, null)) {
      Visitor tab = Visitor.of(other, "newer-wish");
      String spec = "{\"city\":\"" + tab.city() + "\",\"replicate\":";
      String old = tab.want(spec + "1}").get(0);
      HttpClient client = HttpClient.newHttpClient();
      CompletableFuture<HttpResponse<byte[]>> waiting =
          client.sendAsync(tab.request(old).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
      // The request must be there before it is given up; how long that takes changes no result.
      MILLISECONDS.sleep(200);
      tab.want(spec + "2}");
      HttpResponse<byte[]> answer = waiting.get();
      assertThat(answer.statusCode()).isIn(409, 404);
      assertThat(Visitor.json(answer).path("name").asText()).isIn("cancelled", "future");
    }
  }

  @Test
  void whatNobodyAskedForIsNotComputed() {
    HttpResponse<byte[]> answer = page.get("/api/futures/" + "0".repeat(32));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Visitor.json(answer).path("detail").asText()).startsWith("Nobody has asked");
  }

  @Test
  void everyModuleThatThePolicyNamesIsThere() {
    String policy =
        page.get("/webjars/uplot/1.6.30/dist/uPlot.min.css")
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow();
    assertThat(policy).startsWith("default-src 'none'").contains(ImportMap.hash());
    ImportMap.addresses().values().stream()
        .filter(address -> !address.endsWith("/"))
        .forEach(address -> assertThat(page.get(address).statusCode()).as(address).isEqualTo(200));
    assertThat(page.get("/webjars/lit/3.3.2/directives/repeat.js").statusCode()).isEqualTo(200);
  }

  @Test
  void textsAreThereInBothLanguages() {
    JsonNode english = Visitor.json(page.get("/api/texts/en"));
    JsonNode german = Visitor.json(page.get("/api/texts/de"));
    assertThat(german.size()).isEqualTo(english.size()).isGreaterThan(100);
    assertThat(german.path("solution.corridor").asText()).isEqualTo("Korridore");
    assertThat(page.get("/api/texts/qq").statusCode()).isEqualTo(404);
  }

  @Test
  void theSceneTellsWhatLeversAndCurvesNeed() {
    JsonNode scene = Visitor.json(page.get("/api/cities/start?lang=de"));
    assertThat(scene.path("hash").asText()).isEqualTo(ScenarioHash.of(TOWN));
    assertThat(scene.path("measures")).hasSize(Measures.all().size());
    assertThat(scene.path("interventions").findValuesAsText("key"))
        .containsExactly("corridor", "reputation", "iteam");
    assertThat(scene.path("layout").path("people")).hasSize(2 * 600);
    assertThat(scene.path("assumptions").findValuesAsText("source"))
        .anyMatch(source -> source.contains("Behörden antworten"));
    assertThat(scene.path("observed").get(scene.path("observed").size() - 1).asInt()).isEqualTo(60);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThat(wanted(",\"levers\":{\"corridors\":[{\"from\":0}]}")).isEqualTo(422);
    assertThat(wanted(",\"levers\":{\"corridor\":[{\"from\":4,\"to\":2}]}")).isEqualTo(400);
    assertThat(wanted(",\"levers\":{\"corridor\":[{\"from\":0,\"strength\":2}]}")).isEqualTo(400);
    assertThat(wanted(",\"values\":{\"episode.nothing\":1}")).isEqualTo(422);
    assertThat(wanted(",\"values\":{\"episode.trust\":-1}")).isEqualTo(422);
    assertThat(wanted(",\"draw\":0")).isEqualTo(400);
    assertThat(wanted(",\"replicate\":0.5")).isEqualTo(400);
  }

  private static int wanted(String more) {
    return page.post("/api/futures", "{\"specs\":[" + spec(more) + "]}").statusCode();
  }
}
