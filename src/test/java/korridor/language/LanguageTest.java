package korridor.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class LanguageTest {

  private final Language english = Language.of("en");
  private final Language german = Language.of("de");

  @Test
  void otherLanguagesGetEnglish() {
    assertThat(Language.of(Locale.FRENCH)).isEqualTo(english);
    assertThat(Language.of(Locale.forLanguageTag("de-CH"))).isEqualTo(german);
    assertThat(Language.find("fr")).isEmpty();
    assertThat(Language.find("../en")).isEmpty();
    assertThatThrownBy(() -> Language.of("fr")).hasMessageContaining("fr");
  }

  @Test
  void theLanguageOfTheMachineDoesNotShine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      ResourceBundle.clearCache();
      assertThat(Language.of("en").say("side.above")).isEqualTo("above");
      assertThat(Language.of(Locale.FRENCH).say("side.above")).isEqualTo("above");
      Locale.setDefault(Locale.ROOT);
      assertThat(Language.of("de").say("side.above")).isEqualTo("über");
      assertThat(Language.of("de").numbers().decimal(1234.5, 1)).isEqualTo("1.234,5");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void valuesAreNoPatterns() {
    assertThat(english.say("arm.quoted", "arm", "{arm} <b> $1")).isEqualTo("“{arm} <b> $1”");
  }

  @Test
  void numbersAndMessagesAmongTheValuesAreSaidInTheLanguage() {
    Message inner = Message.of("number.interval", "lower", 0.5, "upper", 12345);
    Message outer = Message.of("list.and", "first", inner, "last", Message.literal("x"));
    assertThat(english.say(outer)).isEqualTo("0.5 to 12,345 and x");
    assertThat(german.say(outer)).isEqualTo("0,5 bis 12.345 und x");
  }

  @Test
  void aForgottenValueIsAnError() {
    assertThatThrownBy(() -> english.say("arm.quoted", "town", "Ulm"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{arm}")
        .hasMessageContaining("arm.quoted");
    assertThatThrownBy(() -> Language.of("xx").say("test.runs", "m", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{n}");
    assertThatThrownBy(() -> english.say("arm.quoted", "arm"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> english.say("no.such.text"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void namesArmsAsTheyAreWritten() {
    assertThat(german.say(Message.arm("silo"))).isEqualTo("Silo");
    assertThat(german.say(Message.arm("corridor+iteam"))).isEqualTo("Korridore + I-Team");
    assertThat(english.say(Message.arm("corridor+reputation+iteam")))
        .isEqualTo("All three together");
  }

  /** One choice for what depends on a number; its digits are ours, not ICU's. */
  @Test
  void choosesPlurals() {
    Language made = Language.of("xx");
    assertThat(made.say("test.runs", "n", 1)).isEqualTo("1 xrun o'clock");
    assertThat(made.say("test.runs", "n", 12345)).isEqualTo("12_345 xruns by 12_345");
    assertThat(made.say("test.quoted", "n", 1)).isEqualTo("{braces} and it's 1");
  }
}
