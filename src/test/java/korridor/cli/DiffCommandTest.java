package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two results side by side: what was put in, what came out, and what cannot be compared. */
class DiffCommandTest {

  @TempDir private static Path results;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @BeforeAll
  static void compute() throws IOException {
    Path scenario = Path.of(TINY);
    compare(scenario, "plain", "--arms", "corridor,iteam");
    compare(scenario, "no-gain", "--arms", "iteam,reputation", "--set", "learning.trust-gain=0");
    compare(scenario, "other-seed", "--arms", "iteam", "--seed", "2");
    String shorter =
        Files.readString(scenario).replaceAll("weeks: \\d+", "weeks: 40").replace("tiny", "short");
    compare(Files.writeString(results.resolve("short.yaml"), shorter), "short", "--arms", "iteam");
  }

  private static void compare(Path scenario, String name, String... more) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String[] fixed = {
      "compare",
      scenario.toString(),
      "--draws",
      "0",
      "--replicates",
      "6",
      "--out",
      results.resolve(name).toString()
    };
    assertThat(execute(said, said, Stream.of(fixed, more).flatMap(Stream::of)))
        .as(() -> said.toString(StandardCharsets.UTF_8))
        .isEqualTo(0);
  }

  private static int execute(
      ByteArrayOutputStream out, ByteArrayOutputStream err, Stream<String> args) {
    Environment around =
        new Environment(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            out,
            StandardCharsets.UTF_8,
            false,
            Path.of("").toAbsolutePath(),
            Clock.systemUTC(),
            Locale.ENGLISH);
    return CommandLineInterface.execute(around, args.toArray(String[]::new));
  }

  private int diff(String first, String second, String... more) {
    String[] fixed = {
      "diff", results.resolve(first).toString(), results.resolve(second).toString()
    };
    return execute(out, err, Stream.of(fixed, more).flatMap(Stream::of));
  }

  private String told() {
    return out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
  }

  private String refused() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String page(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void saysWhatDiffersInTheScenarioBeforeTheResults() throws IOException {
    assertThat(diff("plain", "no-gain", "--out", page("d.html"))).isEqualTo(0);
    assertThat(told())
        .contains("plain and no-gain side by side")
        .contains("2 things differ in the scenario:", "(learning.trust-gain): 0", " → 0 ")
        .contains("Arms that only one of the two has: Corridors → Reputation")
        .contains("Both have the same people and the same seed");
    assertThat(told().indexOf("learning.trust-gain")).isLessThan(told().indexOf("In the results"));
    assertThat(Files.readString(folder.resolve("d.html")))
        .contains("learning.trust-gain", "<title>plain and no-gain side by side</title>")
        .containsSubsequence("What differs in the scenario", "What differs in the results");
  }

  @Test
  void speaksGerman() throws IOException {
    assertThat(diff("plain", "no-gain", "--lang", "de", "--out", page("d.html"))).isEqualTo(0);
    assertThat(told())
        .contains("plain und no-gain nebeneinander", "Im Szenario unterscheiden sich");
    assertThat(Files.readString(folder.resolve("d.html")))
        .contains("lang=\"de\"", "Was sich im Szenario unterscheidet");
  }

  @Test
  void resultsOfOtherLuckAreNotPaired() {
    assertThat(diff("plain", "other-seed", "--out", page("d.html"))).isEqualTo(0);
    assertThat(told()).contains("Seed: 1 → 2", "independent samples");
  }

  /** The same work twice: nothing is found where there is nothing. */
  @Test
  void equalResultsDoNotDiffer() {
    compare(Path.of(TINY), "again", "--arms", "corridor,iteam");
    assertThat(diff("plain", "again", "--out", page("d.html"))).isEqualTo(0);
    assertThat(told())
        .contains("The scenarios are the same", "None of the 3 arms that both have differs");
  }

  @Test
  void thePageIsWrittenBesideAndNothingIsReplaced() {
    assertThat(diff("other-seed", "plain")).isEqualTo(0);
    assertThat(diff("other-seed", "plain")).isEqualTo(0);
    assertThat(results.resolve("diff-other-seed-plain.html")).isNotEmptyFile();
    assertThat(results.resolve("diff-other-seed-plain-2.html")).isNotEmptyFile();

    Path taken = results.resolve("diff-other-seed-plain.html");
    assertThat(diff("other-seed", "plain", "--out", taken.toString())).isEqualTo(2);
    assertThat(refused()).contains("exists already");
  }

  @Test
  void whatCannotBeComparedIsRefused() throws IOException {
    assertThat(diff("plain", "plain")).isEqualTo(2);
    assertThat(diff("plain", "short")).isEqualTo(2);
    assertThat(diff("plain", "none")).isEqualTo(2);
    assertThat(diff("plain", "short.yaml")).isEqualTo(2);
    assertThat(refused())
        .contains("was given twice. Maybe")
        .contains("no week was reported in both. Maybe give both scenarios the same horizon")
        .contains("holds no results of Korridor");
  }

  @Test
  void changedTablesAreRefused() throws IOException {
    compare(Path.of(TINY), "changed", "--arms", "iteam");
    Files.writeString(results.resolve("changed").resolve("runs.csv"), "arm\n");
    assertThat(diff("plain", "changed")).isEqualTo(2);
    assertThat(refused()).contains("runs.csv", "korridor report --accept-changes");
  }
}
