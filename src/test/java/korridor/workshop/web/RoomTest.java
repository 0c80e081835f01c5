package korridor.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions and answers of the people in the room, by hand and by phone. */
class RoomTest {

  private PageServer server;
  private Visitor host;
  private Visitor phones;

  @BeforeEach
  void start() {
    server = Served.start(Served.town(), "127.0.0.1");
    host = Visitor.of(server, "the-host-of-it");
    int port = URI.create(server.joinAddress()).getPort();
    phones =
        new Visitor(
            port,
            new TreeMap<>(
                Map.of(
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Origin",
                    "http://127.0.0.1:" + port)));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private JsonNode ask() {
    return Visitor.json(
        host.post(
            "/api/rounds", "{\"question\":\"trust-ten\",\"options\":[\"silo\",\"corridor\"]}"));
  }

  private String join() {
    String code = Visitor.json(host.get("/api/join")).path("code").asText();
    HttpResponse<byte[]> answer = phones.post("/join", "code=" + code);
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*phone=", "");
  }

  @Test
  void votesStayHiddenUntilTheyAreRevealed() {
    assertThat(ask().path("counts").isNull()).isTrue();
    host.post("/api/rounds/1/votes", "{\"counts\":{\"silo\":3}}");
    JsonNode hidden =
        Visitor.json(host.post("/api/rounds/1/votes", "{\"counts\":{\"corridor\":4}}"));
    assertThat(hidden.path("counts").isNull()).isTrue();
    assertThat(hidden.path("answers").asInt()).isEqualTo(7);
    JsonNode revealed = Visitor.json(host.post("/api/rounds/1/reveal", "{}"));
    assertThat(revealed.path("counts").path("corridor").asInt()).isEqualTo(4);
    assertThat(host.post("/api/rounds/1/votes", "{\"counts\":{\"silo\":1}}").statusCode())
        .isEqualTo(409);
    assertThat(host.get("/api/rounds/2").statusCode()).isEqualTo(404);
  }

  @Test
  void aPhoneVotesOnceAndIsNotToldTheCounts() {
    ask();
    String phone = join();
    assertThat(Visitor.text(phones.get("/round?phone=" + phone)))
        .contains("Where is trust between offices highest", ">Corridors</button>");
    String vote = "phone=" + phone + "&round=1&option=corridor";
    assertThat(phones.post("/vote", vote).statusCode()).isEqualTo(303);
    assertThat(phones.post("/vote", vote).statusCode()).isEqualTo(409);
    assertThat(Visitor.text(phones.get("/round?phone=" + phone)))
        .contains("Nothing is asked")
        .doesNotContain("Corridors</button>");
    assertThat(Visitor.json(host.get("/api/rounds/1")).path("answers").asInt()).isEqualTo(1);
  }

  @Test
  void aPhoneWithoutTheCodeIsNobody() {
    ask();
    assertThat(phones.post("/join", "code=none").statusCode()).isEqualTo(403);
    assertThat(phones.get("/round?phone=x").statusCode()).isEqualTo(403);
    assertThat(phones.post("/vote", "phone=x&round=1&option=silo").statusCode()).isEqualTo(403);
    assertThat(phones.with("Origin", "http://evil.example").post("/join", "code=1").statusCode())
        .isEqualTo(403);
  }

  @Test
  void phonesGetNothingButTheirOwnPages() {
    for (String address :
        new String[] {"/api/cities/start", "/api/texts/en", "/api/futures/x", "/web/main.js"}) {
      HttpResponse<byte[]> answer = phones.with("X-Korridor-Token", server.token()).get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(404);
    }
    String page = Visitor.text(phones.get("/"));
    assertThat(page).doesNotContain("<script", server.token());
    Matcher style = Pattern.compile("<style>(.*?)</style>").matcher(page);
    assertThat(style.find()).isTrue();
    assertThat(phones.get("/").headers().firstValue("Content-Security-Policy").orElse(""))
        .contains(ImportMap.hash(style.group(1)));
  }

  @Test
  void answersOfPhonesAreCountedForTheGroupThatIsOpen() {
    String phone = join();
    String marks =
        "&trust-inside=4&trust-across=2&openness=3&respect=3&responsibility=5&phone=" + phone;
    assertThat(phones.post("/answers", "group=before" + marks).statusCode()).isEqualTo(409);
    host.post("/api/answers/open", "{\"group\":\"before\"}");
    assertThat(Visitor.text(phones.get("/round?phone=" + phone))).contains("name=\"openness\"");
    assertThat(phones.post("/answers", "group=before").statusCode()).isEqualTo(403);
    assertThat(phones.post("/answers", "group=before&phone=" + phone).statusCode()).isEqualTo(422);
    assertThat(phones.post("/answers", "group=before" + marks).statusCode()).isEqualTo(303);
    assertThat(phones.post("/answers", "group=before" + marks).statusCode()).isEqualTo(409);
    JsonNode group = Visitor.json(host.get("/api/answers")).path("groups").get(0);
    assertThat(group.path("n").asInt()).isEqualTo(1);
    assertThat(group.path("counts").isNull()).isTrue();
  }

  @Test
  void fiveAnswersMakeACity() {
    for (int n = 0; n < 4; n++) {
      host.post("/api/answers", "{\"group\":\"before\",\"answers\":[4,2,3,3,5]}");
    }
    assertThat(host.post("/api/answers/apply", "{\"group\":\"before\"}").statusCode())
        .isEqualTo(422);
    host.post("/api/answers", "{\"group\":\"before\",\"answers\":[3,1,2,2,4]}");
    HttpResponse<byte[]> scene = host.post("/api/answers/apply", "{\"group\":\"before\"}");
    assertThat(scene.statusCode()).isEqualTo(201);
    assertThat(Visitor.json(scene).path("hash").asText()).isNotEqualTo(host.city());
  }

  @Test
  void theSquareIsAPictureOfTheAddress() {
    JsonNode join = Visitor.json(host.get("/api/join"));
    assertThat(join.path("address").asText()).isEqualTo(server.joinAddress());
    assertThat(join.path("square").asText()).startsWith("<svg ").doesNotContain("<script");
    assertThat(join.path("code").asText()).matches("\\d{6}");
  }
}
