package korridor.workshop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other pages, other machines and broken requests may not do. */
class AttackTest {

  private static PageServer server;
  private static Visitor page;

  @BeforeAll
  static void start() {
    server = Served.start();
    page = Visitor.of(server, "attack-test");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** A request as bytes, for clients do not let headers such as Host be forged. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String forHost(String host, String path) throws IOException {
    return raw(
        "GET "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nConnection: close\r\nX-Korridor-Token: "
            + server.token()
            + "\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:PORT",
        "127.0.0.1.evil.example:PORT",
        "localhost.evil.example:PORT",
        "10.0.0.1:PORT",
        "127.0.0.1:1",
        "127.0.0.1",
        "0x7f000001:PORT",
        "2130706433:PORT",
        "evil.example"
      })
  void aForeignHostIsNotAnswered(String host) throws IOException {
    String named = host.replace("PORT", Integer.toString(server.port()));
    String answer = forHost(named, "/api/cities/start");
    assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("departments");
    assertThat(forHost(named, "/")).startsWith("HTTP/1.1 421");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "[::1]:PORT"})
  void thisMachineIsAnsweredUnderItsOwnNames(String host) throws IOException {
    String named = host.replace("PORT", Integer.toString(server.port()));
    assertThat(forHost(named, "/api/texts/en")).startsWith("HTTP/1.1 200");
  }

  @Test
  void withoutTheTokenNothingIsTold() {
    for (String token : new String[] {null, "", "x", server.token() + "x"}) {
      Visitor stranger = page.with("X-Korridor-Token", token);
      for (String address :
          new String[] {"/api/cities/start", "/api/texts/de", "/api/answers", "/api/join"}) {
        assertThat(stranger.get(address).statusCode()).isEqualTo(401);
      }
      assertThat(stranger.post("/api/futures", "{\"specs\":[]}").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void theTokenIsNeverServed() {
    assertThat(Visitor.text(page.get("/api/cities/start"))).doesNotContain(server.token());
    assertThat(Visitor.text(page.get("/"))).doesNotContain(server.token());
  }

  @Test
  void anotherPageChangesNothing() {
    for (String origin :
        new String[] {null, "null", "http://evil.example", "http://127.0.0.1:1", "file://"}) {
      HttpResponse<byte[]> answer =
          page.with("Origin", origin).post("/api/futures", "{\"specs\":[]}");
      assertThat(answer.statusCode()).as(origin).isEqualTo(403);
    }
    for (String site : new String[] {"cross-site", "same-site", "none"}) {
      HttpResponse<byte[]> answer =
          page.with("Sec-Fetch-Site", site).post("/api/futures", "{\"specs\":[]}");
      assertThat(answer.statusCode()).as(site).isEqualTo(403);
    }
    assertThat(
            page.with("Sec-Fetch-Site", "same-origin")
                .post("/api/futures", "{\"specs\":[]}")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aFormOfAnotherPageIsNoRequest() {
    HttpResponse<byte[]> answer =
        page.with("Content-Type", "text/plain").post("/api/futures", "{\"specs\":[]}");
    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void whatIsTooLargeIsNotTakenIn() {
    String large = "{\"specs\":[" + " ".repeat(Json.USUAL) + "]}";
    assertThat(page.post("/api/futures", large).statusCode()).isEqualTo(413);
    HttpRequest unannounced =
        page.request("/api/futures")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
            .build();
    assertThat(Visitor.send(unannounced).statusCode()).isEqualTo(413);
    String huge = "{\"format\":\"yaml\",\"text\":\"" + "x".repeat(Json.LARGE) + "\"}";
    assertThat(page.post("/api/cities", huge).statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "nonsense", "[]", "\"text\"", "", "{\"specs\":{}}", "{\"a\":1e999999}"})
  void brokenRequestsAreProblemsWithoutTraces(String body) {
    problem(page.post("/api/futures", body), 400);
    problem(page.post("/api/futures", "{\"specs\":" + "[".repeat(5000)), 400);
  }

  private static void problem(HttpResponse<byte[]> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(Visitor.json(answer).path("status").asInt()).isEqualTo(status);
    assertThat(Visitor.text(answer)).doesNotContain("korridor.", "java.", "Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/../web/index.html",
        "/web/%2e%2e/en.properties",
        "/web/..%2f..%2fversion.properties",
        "/web/....//x.js",
        "/web//etc/passwd",
        "/webjars/../../../korridor/version.properties",
        "/webjars/lit/%2e%2e/%2e%2e/x.js",
        "/webjars/lit/3.3.2/../../../../korridor/workshop/index.html",
        "/web/x.js%00.css",
        "/web/main.class"
      })
  void noNameLeadsOutOfTheFolders(String path) throws IOException {
    String answer = forHost("127.0.0.1:" + server.port(), path);
    assertThat(answer).containsPattern("^HTTP/1.1 (400|404)").doesNotContain("root:", "version=");
  }

  @Test
  void aScriptInANameStaysAName() {
    String script = "<script>alert(1)</script>";
    HttpResponse<byte[]> answer =
        page.post(
            "/api/cities",
            "{\"format\":\"csv\",\"name\":\""
                + script
                + "\",\"text\":\"Dezernat;Amt;Personal\\n"
                + "A;"
                + script
                + ";40\\nB;C;50\\nD;E;30\\nF;G;20\\nH;I;10\"}");
    // Whether the name is allowed or refused, it is told as JSON, which no browser takes for a
    // page.
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(new PhonePage(korridor.language.Language.of("en")).join(script))
        .doesNotContain(script)
        .contains("&lt;script&gt;");
  }

  @Test
  void anEnteredCityReadsNoFileOfThisMachine() {
    for (String file : new String[] {"/etc/passwd", "../../etc/passwd", "scenarios/facts.yaml"}) {
      HttpResponse<byte[]> answer =
          page.post(
              "/api/cities",
              "{\"format\":\"yaml\",\"text\":\"city: X\\norganisation-chart: " + file + "\\n\"}");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(Visitor.text(answer)).doesNotContain("root:", "/tmp/");
    }
  }

  @Test
  void headersAreThereOnEveryAnswer() {
    for (String address : new String[] {"/", "/nothing", "/api/cities/start", "/web/none.js"}) {
      var headers = page.with("X-Korridor-Token", null).get(address).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
      assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
      assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Set-Cookie")).isEmpty();
      assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void aNinthWindowIsOneTooMany() {
    try (PageServer other = Served.start()) {
      for (int n = 1; n <= Sessions.MOST; n++) {
        Visitor.of(other, "window-number-" + n).want();
      }
      HttpResponse<byte[]> ninth =
          Visitor.of(other, "window-number-9").post("/api/futures", "{\"specs\":[]}");
      assertThat(ninth.statusCode()).isEqualTo(503);
      assertThat(Visitor.of(other, "window-number-1").want()).isEmpty();
    }
  }

  @Test
  void aPeerThatAsksTooOftenWaits() {
    long[] now = {0};
    Rates rates = new Rates(2, 3, () -> now[0]);
    assertThat(rates.allow("a") && rates.allow("a") && rates.allow("a")).isTrue();
    assertThat(rates.allow("a")).isFalse();
    assertThat(rates.allow("b")).isTrue();
    now[0] += 500_000_000;
    assertThat(rates.allow("a")).isTrue();
    assertThat(rates.allow("a")).isFalse();
  }
}
