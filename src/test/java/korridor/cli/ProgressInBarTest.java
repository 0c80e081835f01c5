package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import korridor.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressInBarTest {

  /** A line that is wider than the terminal is broken, and every redraw adds one more. */
  @ParameterizedTest
  @CsvSource({"59,en", "59,de", "39,de", "79,de"})
  void isNeverWiderThanItsTerminal(int width, String language) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
    Work work = new Work(16_000, 0, System::nanoTime);
    try (ProgressInBar bar = new ProgressInBar(err, width, Language.of(language), work)) {
      for (int run = 0; run < 12_345; run++) {
        bar.ended(false);
      }
    }
    assertThat(written.toString(StandardCharsets.UTF_8).split("[\r\n]+"))
        .isNotEmpty()
        .anyMatch(line -> line.contains("77%"))
        .allMatch(line -> line.length() <= width);
  }
}
