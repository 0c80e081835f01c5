package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Properties;
import korridor.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/korridor/cli/messages",
        "/korridor/store/messages",
        "/korridor/verification/pattern/texts"
      })
  void bothLanguagesHaveTheSameTexts(String bundle) throws IOException {
    Properties english = Bundles.read(bundle + ".properties");
    Properties german = Bundles.read(bundle + "_de.properties");

    assertThat(german.stringPropertyNames()).isNotEmpty().isEqualTo(english.stringPropertyNames());
  }

  @Test
  void everyMessageTakesTheSameValues() throws IOException {
    Properties english = Bundles.read("/korridor/cli/messages.properties");
    Properties german = Bundles.read("/korridor/cli/messages_de.properties");

    for (String key : english.stringPropertyNames()) {
      if (!help(key)) {
        assertThat(values(german.getProperty(key)))
            .as(key)
            .isEqualTo(values(english.getProperty(key)));
      }
    }
  }

  /** The texts of the usage help are no message formats. */
  private static boolean help(String key) {
    return key.contains("usage.") || key.startsWith("option.") || key.startsWith("parameter.");
  }

  private static int values(String message) {
    return new MessageFormat(message).getFormatsByArgumentIndex().length;
  }
}
