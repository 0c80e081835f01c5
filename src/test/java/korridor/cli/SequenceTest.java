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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What first? Sequences are arms of one comparison. */
class SequenceTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int compare(String arms, String... more) {
    Environment around =
        new Environment(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            out,
            StandardCharsets.UTF_8,
            false,
            Path.of("").toAbsolutePath(),
            Clock.systemUTC(),
            Locale.GERMAN);
    String[] args = {
      "compare",
      TINY,
      "--arms",
      arms,
      "--draws",
      "0",
      "--replicates",
      "4",
      "--out",
      folder.resolve("r").toString()
    };
    return CommandLineInterface.execute(around, args);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
  }

  @Test
  void reportTablesAndChartsNameThemInPlainWords() throws IOException {
    assertThat(compare("corridor@0+iteam@20,iteam@0-30+corridor@20")).isEqualTo(0);
    String report = Files.readString(folder.resolve("r").resolve("report.html"));
    assertThat(report.replaceAll("<[^>]*>", ""))
        .contains("Korridore sofort, I-Team nach 20 Wochen")
        .contains("Korridore nach 20 Wochen, I-Team sofort für 30 Wochen")
        .doesNotContain("Korridore@", "I-Team@");
    assertThat(Files.readString(folder.resolve("r").resolve("comparison.csv")))
        .contains("corridor@0+iteam@20,", "corridor@20+iteam@0-30,");
  }

  /** A comma where a plus sign was meant gives two arms, each of them allowed. */
  @Test
  void aCommaIsToldFromAPlusSign() {
    assertThat(compare("corridor@0,iteam@20")).isEqualTo(0);
    assertThat(said())
        .contains("Jede dieser Varianten wird für sich verglichen: Korridore sofort und I-Team")
        .contains("corridor@0+iteam@20");
  }

  @Test
  void weeksThatAreNoneAreExplained() {
    assertThat(compare("corridor@30-10")).isEqualTo(2);
    assertThat(compare("coridor@0+iteam@10")).isEqualTo(2);
    assertThat(said())
        .contains(
            "hat Wochen, die es so nicht geben kann",
            "Vielleicht `corridor@10-30`?",
            "Vielleicht `corridor@0+iteam@10`?");
  }
}
