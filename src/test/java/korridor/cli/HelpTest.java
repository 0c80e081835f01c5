package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  /** Whatever the machine speaks or writes: the language asked for, in the stream's encoding. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "ISO-8859-1"})
  void isWrittenAsTheStreamWrites(String charset) {
    assertThat(Told.by(Charset.forName(charset), "compare", "--help", "--lang", "de"))
        .contains("Zufällen", "Pfad einer Szenariodatei", "--lang=de|en", "Vorgabe: 20.");
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
}
