package korridor.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * A command that was run within the tests' own process.
 *
 * @param code how it ended
 * @param out its results
 * @param err its messages, the lines joined
 */
record CommandOutput(int code, String out, String err) {

  static CommandOutput of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment around =
        new Environment(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            out,
            StandardCharsets.UTF_8,
            false,
            Path.of("").toAbsolutePath(),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            Locale.ENGLISH);
    int code = CommandLineInterface.execute(around, args);
    return new CommandOutput(
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "));
  }
}
