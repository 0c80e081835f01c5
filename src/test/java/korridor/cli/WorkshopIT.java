package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program serves the page, and loads a web server for nothing else. */
class WorkshopIT {

  private static final Pattern ADDRESS =
      Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/#token=([\\w-]+)&lang=en");

  @TempDir private Path folder;

  @Test
  void otherCommandsLoadNoWebServer() throws Exception {
    Path loaded = folder.resolve("loaded.txt");
    Path java = Path.of(System.getProperty("java.home"));
    List<String> options = List.of("-Xlog:class+load:file=" + loaded);
    KorridorProcess program = KorridorProcess.with(java, folder, options, "compare", "--help");
    Process process = program.start(folder.resolve("out").toFile(), folder.resolve("err").toFile());
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(loaded))
        .contains("korridor.cli.CompareCommand")
        .doesNotContain("io.javalin.", "org.eclipse.jetty.", "kotlin.", "korridor.workshop.");
  }

  @Test
  void servesItsFilesAndEndsWhenTold() throws Exception {
    Path out = folder.resolve("out");
    Process process =
        KorridorProcess.of(folder, "workshop", "--port", "0", "--no-open")
            .start(out.toFile(), folder.resolve("err").toFile());
    try {
      Matcher address = address(out, process);
      assertThat(get(address.group(1) + "/", address.group(2))).contains("importmap", "<html");
      assertThat(get(address.group(1) + "/webjars/lit/3.3.2/index.js", "")).contains("lit-html");
      assertThat(get(address.group(1) + "/api/cities/start", address.group(2))).contains("layout");
    } finally {
      process.destroy();
    }
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("err")).isEmptyFile();
  }

  private static Matcher address(Path out, Process process) throws Exception {
    for (int tenths = 0; tenths < 600 && process.isAlive(); tenths++) {
      try (BufferedReader read = Files.newBufferedReader(out, StandardCharsets.UTF_8)) {
        String line = read.readLine();
        Matcher address = ADDRESS.matcher(line == null ? "" : line);
        if (address.find()) {
          return address;
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("no address: " + Files.readString(out));
  }

  private static String get(String address, String token) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                (token.isEmpty() ? request : request.header("X-Korridor-Token", token)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return answer.body();
  }
}
