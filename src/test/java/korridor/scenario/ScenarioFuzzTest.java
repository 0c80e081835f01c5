package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken files bring problems and nothing else; what is accepted is written, read back and hashed
 * the same. Fixed seeds, so the tests are deterministic. The property {@code korridor.fuzz}
 * multiplies the number of cases (profile fuzz).
 */
@Tag("slow")
class ScenarioFuzzTest {

  private static final String FULL =
      Yaml.SMALL
          + """
          name: full
          description: "Some words"
          staff: 35
          themes:
            - {name: t, owner: A, topics: [a1, b1]}
          actors: {citizens: 4}
          horizon: {warm-up: 12, weeks: 20}
          interventions:
            corridor: {start: 1, end: 9, strength: 0.5, ramp: 2}
            iteam: {end: never}
          parameters:
            learning: {trust-gain: 0.1}
          """;

  private static final int TIMES = Integer.getInteger("korridor.fuzz", 1);

  private static final List<String> PIECES =
      List.of(
          ":",
          "-",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "\n",
          "\t",
          "  ",
          "&a",
          "*a",
          "!!x",
          "---\n",
          "%YAML 9999999999999.1\n",
          "#",
          "|",
          ">",
          "? ",
          "~",
          "null",
          ".nan",
          "1e999",
          "-0",
          "999999999999999999999",
          "\u0000",
          "\uD83C\uDF33",
          "\uD800",
          "\u2028",
          "<<: ",
          "\\",
          "\"\\uD800\"",
          "staff: ",
          "count: 20000",
          "name: ",
          ",",
          "@",
          "`",
          "\uFEFF",
          "…");

  @TempDir Path folder;

  @Test
  void mutatedScenariosThrowNothingButProblems() {
    Random random = new Random(20_261);
    int refused = 0;
    for (int n = 0; n < 6_000 * TIMES; n++) {
      refused += refused(mutated(FULL, random));
    }
    assertThat(refused).isBetween(1, 6_000 * TIMES - 1);
  }

  @Test
  void mutatedCharactersOfBytesThrowNothingButProblems() throws IOException {
    Random random = new Random(4);
    Path file = folder.resolve("x.yaml");
    for (int n = 0; n < 300 * TIMES; n++) {
      byte[] bytes = FULL.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      for (int i = 0; i < 3; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(file, bytes);
      try {
        ScenarioReader.read(file);
      } catch (ScenarioException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    }
  }

  @Test
  void mutatedChartsThrowNothingButProblems() throws IOException {
    Random random = new Random(5);
    String chart = "department;division;staff;topic\n\"a;1\";A;20;x\nb;B;20;y\nc;B;3;\n";
    Files.writeString(folder.resolve("x.yaml"), "city: x\norganisation-chart: chart.csv\n");
    for (int n = 0; n < 1_000 * TIMES; n++) {
      Files.write(
          folder.resolve("chart.csv"),
          mutated(chart, random).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      try {
        ScenarioReader.read(folder.resolve("x.yaml"));
      } catch (ScenarioException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    }
  }

  /** Scenarios built from their structure, with the names, counts and values that are hardest. */
  @Test
  void builtScenariosAreRefusedOrReadBackAlike() {
    Random random = new Random(8);
    int cases = 800 * TIMES;
    int refused = 0;
    for (int n = 0; n < cases; n++) {
      refused += refused(new BuiltScenario(random).text());
    }
    assertThat(refused).isBetween(cases / 10, cases - cases / 10);
  }

  /** Time grows about linearly; the limit is generous, for machines differ. */
  @Test
  void largeFilesEndSoon() {
    String many =
        "  - {name: D%1$d, count: 1000, departments: [{name: a%1$d, staff: 1, count: 1000}]}%n";
    StringBuilder divisions = new StringBuilder("city: x\ndivisions:\n");
    for (int i = 0; i < 5_000; i++) {
      divisions.append(many.formatted(i));
    }
    String words = "a b c d ".repeat(5_000) + "\n  ";
    List<String> large =
        List.of(
            "city: " + "x".repeat(7_900_000) + "\n",
            "city: x\n#" + "#".repeat(7_900_000) + "\n",
            "city: " + words.repeat(190) + "\n",
            "city: [" + "a,\n".repeat(2_500_000) + "]\n",
            divisions.toString());
    for (String text : large) {
      assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(refused(text)).isOne());
    }
  }

  private static int refused(String text) {
    try {
      Scenario scenario = Yaml.read(text);
      Scenario again = Yaml.read(ScenarioWriter.write(scenario));
      assertThat(again).isEqualTo(scenario);
      assertThat(ScenarioHash.of(again)).isEqualTo(ScenarioHash.of(scenario));
      return 0;
    } catch (ScenarioException e) {
      for (Problem problem : e.problems()) {
        assertThat(problem.message(Locale.ENGLISH)).startsWith("x.yaml").doesNotContain("\n");
        assertThat(problem.message(Locale.GERMAN)).startsWith("x.yaml");
      }
      return 1;
    }
  }

  /** One to three times: insert a piece, delete, double or move a stretch. */
  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(mutated.length());
      int to = Math.min(mutated.length(), from + random.nextInt(12));
      String stretch = mutated.substring(from, to);
      switch (random.nextInt(4)) {
        case 0 -> mutated.insert(from, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> mutated.delete(from, to);
        case 2 -> mutated.insert(to, stretch);
        default -> mutated.insert(random.nextInt(mutated.length()), stretch).append(' ');
      }
    }
    return mutated.toString();
  }
}
