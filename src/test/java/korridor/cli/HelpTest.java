package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import korridor.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HelpTest {

  /** Whatever the machine speaks or writes: the language asked for, in the stream's encoding. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "ISO-8859-1"})
  void isWrittenAsTheStreamWrites(String charset) {
    assertThat(Told.by(Charset.forName(charset), "compare", "--help", "--lang", "de"))
        .contains("Zufällen", "Pfad einer Szenariodatei", "--lang=de|en", "Vorgabe: 1, mit");
  }

  @Test
  void saysWhatTheTextsSay() {
    assertThat(Told.by(StandardCharsets.UTF_8, "patterns", "--help"))
        .contains("95% interval", "Default: 20.")
        .doesNotContain("{", "%%", "%n");
    assertThat(Told.by(StandardCharsets.UTF_8, "--help")).contains("\nCommands:\n");
  }

  @Test
  void aLanguageThatIsOneFileHasHelp() {
    assertThat(Told.by(StandardCharsets.UTF_8, "version", "--help", "--lang", "xx"))
        .contains("Xsays xwhich xbuild", "--lang=de|en");
  }

  @Test
  void anUnknownLanguageIsToldWithThoseThatAreKnown() {
    assertThat(Told.by(StandardCharsets.UTF_8, "version", "--lang", "fr"))
        .isEqualToIgnoringNewLines("--lang knows the languages de and en, not `fr`.");
  }

  /** The program's own help is told from less than all commands, and reads no differently. */
  @Test
  void theHelpOfTheProgramTellsOfEveryCommand() {
    StringWriter whole = new StringWriter();
    CommandLine commands =
        CommandLineInterface.commandLine(
            Told.writing(OutputStream.nullOutputStream(), StandardCharsets.UTF_8),
            Language.of("de"));
    commands.usage(new PrintWriter(whole, true));
    assertThat(Told.by(StandardCharsets.UTF_8, "--help", "--lang", "de"))
        .isEqualTo(whole.toString());
  }

  @Test
  void argumentsInAFileMayNameACommand(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("arguments"), "version --help");
    assertThat(Told.by(StandardCharsets.UTF_8, "--lang", "de", "@" + file))
        .isEqualTo(Told.by(StandardCharsets.UTF_8, "version", "--help", "--lang", "de"));
  }
}
