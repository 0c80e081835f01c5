package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands share: help, version, how much is said, whether a page is written and shown. */
class SharedOptionsTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<URI> shown = new ArrayList<>();

  private int execute(boolean browser, String... args) {
    Environment around =
        new Environment(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            out,
            StandardCharsets.UTF_8,
            false,
            Path.of("").toAbsolutePath(),
            Clock.systemUTC(),
            Locale.ENGLISH,
            Environment.WIDEST,
            browser ? shown::add : Browser.NONE,
            Loudness.NORMAL);
    return CommandLineInterface.execute(around, args);
  }

  private int compare(boolean browser, String... more) {
    return execute(
        browser,
        Stream.concat(
                Stream.of(
                    "compare",
                    TINY,
                    "--arms",
                    "iteam",
                    "--draws",
                    "0",
                    "--replicates",
                    "2",
                    "--out"),
                Stream.concat(Stream.of(results().toString()), Stream.of(more)))
            .toArray(String[]::new));
  }

  private Path results() {
    return folder.resolve("results");
  }

  private String told() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "version"})
  void tellsItsVersion(String asked) {
    assertThat(execute(false, asked)).isEqualTo(0);
    assertThat(told()).startsWith("Korridor ").contains("Java ");
  }

  @ParameterizedTest
  @CsvSource({"help,Commands:", "help compare,--replicates=N", "help --lang=de,Befehle:"})
  void explainsItself(String asked, String expected) {
    assertThat(execute(false, asked.split(" "))).isEqualTo(0);
    assertThat(told()).contains(expected);
  }

  @Test
  void correctsTheNameOfACommand() {
    assertThat(execute(false, "help", "comprae")).isEqualTo(2);
    assertThat(said()).contains("There is no command `comprae`. Maybe `compare`?");
  }

  @Test
  void quietSaysResultsOnly() {
    assertThat(compare(false, "--quiet")).isEqualTo(0);
    assertThat(said()).isEmpty();
    assertThat(told()).contains("4 of 4 runs finished.", "Report: ");
  }

  @Test
  void quietDoesNotHideErrors() {
    assertThat(execute(false, "check", "no-such-city", "-q")).isEqualTo(2);
    assertThat(said()).contains("There is no scenario `no-such-city`.");
  }

  @Test
  void verboseSaysWhatItRestsOn() {
    assertThat(compare(false, "-v", "--threads", "1", "--set", "episode.goal=0")).isEqualTo(0);
    assertThat(said())
        .contains("Seed 1; 1 thread; ", "Korridor ", "episode.goal=0", "Runs made after");
  }

  @ParameterizedTest
  @CsvSource({"--quiet,--verbose", "--no-report,--open"})
  void contradictionsAreRefused(String one, String other) {
    assertThat(compare(true, one, other)).isEqualTo(2);
    assertThat(said()).contains(one + " and " + other + " contradict one another. Maybe ");
    assertThat(results()).doesNotExist();
  }

  @Test
  void withoutAReportTheTablesAreWholeAndTheReportCanFollow() {
    assertThat(compare(false, "--no-report")).isEqualTo(0);
    assertThat(results().resolve("report.html")).doesNotExist();
    assertThat(results().resolve("runs.csv")).isNotEmptyFile();
    assertThat(told()).contains("korridor report makes a report of them.");

    assertThat(execute(true, "report", results().toString(), "--open")).isEqualTo(0);
    assertThat(shown).containsExactly(results().resolve("report.html").toUri());
  }

  @Test
  void whereThereIsNoBrowserThePageIsNamed() {
    assertThat(compare(false, "--open")).isEqualTo(0);
    assertThat(said()).contains("no browser", results().resolve("report.html").toString());
  }

  @Test
  void theBrowserOfTheMachineIsAskedFor() {
    Path page = Path.of("page.html");
    assertThat(Browser.of("Linux", Map.of("BROWSER", "true")).open(page)).isTrue();
    assertThat(Browser.of("Linux", Map.of("BROWSER", "no-such-browser")).open(page)).isFalse();
    assertThat(Browser.of("Linux", Map.of()).open(page)).isFalse();
  }
}
