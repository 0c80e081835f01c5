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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that a report prints makes the same results again. */
class ReproduceTest {

  private static final Pattern COMMAND =
      Pattern.compile("<code>\\./korridor (.*?)</code>", Pattern.DOTALL);

  private static final Pattern LAST =
      Pattern.compile("id=\"reproduce\".*" + COMMAND.pattern(), Pattern.DOTALL);

  @TempDir private Path folder;

  /** All commands of a report give the runs of their arms again, to the byte. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "3"})
  void theCommandsOfTheReportGiveTheSameRuns(String draws) throws IOException {
    Path first = folder.resolve("first");
    run(
        List.of(
            "compare",
            TINY,
            "--arms",
            "iteam",
            "--draws",
            draws,
            "--replicates",
            "2",
            "--seed",
            "7",
            "--out",
            first.toString()));
    String report = Files.readString(first.resolve("report.html"));
    List<String> runs = Files.readAllLines(first.resolve("runs.csv"));
    Matcher last = LAST.matcher(report);
    assertThat(last.find()).isTrue();
    run(words(last.group(1)));
    assertThat(folder.resolve("first-again/runs.csv"))
        .hasSameTextualContentAs(first.resolve("runs.csv"));
    Matcher sentences = COMMAND.matcher(report);
    for (int n = 1; sentences.find() && sentences.end() < last.end(); n++) {
      run(words(sentences.group(1)));
      assertThat(runs).containsAll(Files.readAllLines(folder.resolve("first-" + n + "/runs.csv")));
    }
  }

  /** {@code compare} draws all that is in doubt; a study file can ask for less. */
  @Test
  void aStudyIsNotToldAsAComparison() throws IOException {
    Path file = folder.resolve("study.yaml");
    Files.writeString(
        file,
        "scenario: "
            + Path.of(TINY).toAbsolutePath()
            + "\narms: [iteam]\ndesign: {sobol: {points: 3, parameters: [credit.dilution]}}\n");
    run(List.of("study", file.toString(), "--out", folder.resolve("study").toString()));
    String report = Files.readString(folder.resolve("study/report.html"));
    assertThat(report).doesNotContain("./korridor compare");
    Matcher replay =
        Pattern.compile("./korridor (replay \\S+ --run draw-1/iteam/0)<").matcher(report);
    assertThat(replay.find()).isTrue();
    run(words(replay.group(1)));
  }

  private static List<String> words(String command) {
    return Arrays.stream(command.replace("\\\n", " ").split("\\s+")).collect(Collectors.toList());
  }

  private void run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    Environment around =
        new Environment(
            printed,
            printed,
            out,
            StandardCharsets.UTF_8,
            false,
            Path.of("").toAbsolutePath(),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            Locale.ENGLISH);
    assertThat(CommandLineInterface.execute(around, arguments.toArray(String[]::new)))
        .as(out.toString(StandardCharsets.UTF_8))
        .isZero();
  }
}
