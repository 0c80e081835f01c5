package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutOfMemoryTest {

  /** Memory ends with the first byte that a command writes. */
  private static final OutputStream FULL =
      new OutputStream() {
        @Override
        public void write(int b) {
          throw new OutOfMemoryError("for the test");
        }
      };

  @Test
  void missingMemoryIsAMessageWithAWayOutAndNoTrace() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Environment around =
        new Environment(
            new PrintStream(FULL, true, StandardCharsets.UTF_8),
            new PrintStream(said, true, StandardCharsets.UTF_8),
            FULL,
            StandardCharsets.UTF_8,
            false,
            Path.of(""),
            Clock.systemUTC(),
            Locale.ENGLISH);

    assertThat(CommandLineInterface.execute(around, "version")).isEqualTo(1);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("run out of memory", "Maybe", "-Xmx2g")
        .doesNotContain("OutOfMemoryError", "at korridor");
  }
}
