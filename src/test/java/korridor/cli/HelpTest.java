package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  /** Whatever the machine speaks or writes: the language asked for, in the stream's encoding. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "ISO-8859-1"})
  void isWrittenAsTheStreamWrites(String charset) {
    assertThat(told(Charset.forName(charset), "compare", "--help", "--lang", "de"))
        .contains("Zufällen", "Pfad einer Szenariodatei", "--lang=de|en", "Vorgabe: 20.");
  }

  @Test
  void saysWhatTheTextsSay() {
    assertThat(told(StandardCharsets.UTF_8, "patterns", "--help"))
        .contains("95% interval", "Default: 20.")
        .doesNotContain("{", "%%", "%n");
    assertThat(told(StandardCharsets.UTF_8, "--help")).contains("\nCommands:\n");
  }

  @Test
  void aLanguageThatIsOneFileHasHelp() {
    assertThat(told(StandardCharsets.UTF_8, "version", "--help", "--lang", "xx"))
        .contains("Xsays xwhich xbuild", "--lang=de|en");
  }

  @Test
  void anUnknownLanguageIsToldWithThoseThatAreKnown() {
    assertThat(told(StandardCharsets.UTF_8, "version", "--lang", "fr"))
        .isEqualToIgnoringNewLines("--lang knows the languages de and en, not `fr`.");
  }

  @Test
  void parametersHaveTheirLabelsAndUnitsInTheLanguage() {
    assertThat(told(StandardCharsets.UTF_8, "parameters", "--lang", "de"))
        .contains("Vertrauensgewinn durch einen Erfolg", "1 je Episode", "Wochen", "Annahme")
        .doesNotContain("per episode", "weeks", " share", "probability", "Trust gained");
  }

  private static String told(Charset charset, String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, charset);
    CommandLineInterface.execute(
        new Environment(
            stream, stream, said, charset, false, Path.of(""), Clock.systemUTC(), Locale.ENGLISH),
        args);
    return said.toString(charset);
  }
}
