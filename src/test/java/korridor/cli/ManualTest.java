package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManualTest {

  private static final List<String> COMMANDS =
      List.of(
          "compare",
          "run",
          "check",
          "scenarios",
          "parameters",
          "report",
          "diff",
          "verify",
          "patterns",
          "ingredients");

  @TempDir private Path share;

  @BeforeEach
  void write() throws IOException {
    Manual.main(new String[] {share.toString()});
  }

  @Test
  void everyCommandHasAPageInBothLanguages() {
    for (String man : List.of("man/man1", "man/de/man1")) {
      assertThat(share.resolve(man + "/korridor.1")).content().contains(COMMANDS);
      for (String command : COMMANDS) {
        assertThat(share.resolve(man + "/korridor-" + command + ".1"))
            .content()
            .contains("\\fB\\-\\-lang\\fR", "\\fB\\-h, \\-\\-help\\fR", ".BR korridor (1)");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"man/man1,NAME,OPTIONS,Master seed", "man/de/man1,BEZEICHNUNG,OPTIONEN,Startwert"})
  void aPageSpeaksItsLanguage(String man, String name, String options, String seed) {
    assertThat(share.resolve(man + "/korridor-compare.1"))
        .content()
        .startsWith(".TH \"korridor\\-compare\" 1")
        .contains(".SH \"" + name + "\"", ".SH \"" + options + "\"", seed)
        .contains("\\fB\\-\\-replicates\\fR=\\fIN\\fR\n");
  }

  @Test
  void noPageHoldsWhatWasMeantForAProgram() throws IOException {
    try (Stream<Path> files = Files.walk(share.resolve("man"))) {
      for (Path page : files.filter(Files::isRegularFile).toList()) {
        assertThat(page).content().doesNotContain("${", "%n", "%%", "bundle:", "null\n");
        assertThat(Files.readAllLines(page))
            .noneMatch(line -> line.matches("[.'](?!TH|SH|TP|B).*"));
      }
    }
  }

  @Test
  void theShellCompletesCommandsAndOptions() {
    assertThat(share.resolve("bash-completion/completions/korridor"))
        .content()
        .contains(COMMANDS)
        .contains("--replicates", "complete -F _complete_korridor");
  }
}
