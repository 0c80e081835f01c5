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

/** The command that a report prints makes the same results again. */
class ReproduceTest {

  private static final Pattern COMMAND =
      Pattern.compile("<code>\\./korridor (.*?)</code>", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theCommandOfTheReportGivesTheSameRuns() throws IOException {
    Path first = folder.resolve("first");
    run(
        List.of(
            "compare",
            TINY,
            "--arms",
            "iteam",
            "--replicates",
            "2",
            "--seed",
            "7",
            "--out",
            first.toString()));
    Matcher command = COMMAND.matcher(Files.readString(first.resolve("report.html")));
    assertThat(command.find()).isTrue();
    run(
        Arrays.stream(command.group(1).replace("\\\n", " ").split("\\s+"))
            .collect(Collectors.toList()));
    Path again = folder.resolve("first-again");
    assertThat(again.resolve("runs.csv")).hasSameTextualContentAs(first.resolve("runs.csv"));
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
