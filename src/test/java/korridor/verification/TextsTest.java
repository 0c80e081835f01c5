package korridor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import korridor.Bundles;
import korridor.scenario.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static final Pattern VALUE = Pattern.compile("\\{\\d+}");

  @ParameterizedTest
  @ValueSource(strings = {"/korridor/verification/texts", "/korridor/verification/known/texts"})
  void bothLanguagesHaveTheSameKeysAndValues(String bundle) throws IOException {
    Properties english = Bundles.read(bundle + ".properties");
    Properties german = Bundles.read(bundle + "_de.properties");

    assertThat(german.stringPropertyNames()).isNotEmpty().isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(values(german.getProperty(key)))
          .as(key)
          .isEqualTo(values(english.getProperty(key)));
    }
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    assertThat(Texts.ROOM.say("tolerance.absolute", 0.5)).isEqualTo(new Wording("± 0.5", "± 0,5"));
    assertThat(Texts.ROOM.say("tolerance.absolute", 3)).isEqualTo(new Wording("± 3", "± 3"));
    assertThat(Texts.ROOM.say("tolerance.absolute", new Wording("a", "b")))
        .isEqualTo(new Wording("± a", "± b"));
  }

  private static TreeSet<String> values(String text) {
    return VALUE
        .matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
