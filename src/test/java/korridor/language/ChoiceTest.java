package korridor.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chooses as ICU's own formatter does. */
class ChoiceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{n, plural, one {one arm} other {{n} arms}}",
        "{n, plural, =0 {none} one {one} other {many}} of {who}",
        "{n, plural, one {one} =1 {exactly one} other {many}}",
        "{n, plural, other {always}}, {who}",
        "{n, plural, one {# arm of {who}} other {# arms of {who}}}, #",
        "{who, select, Ada {hers} Ben {his} other {theirs}}",
        "{who, select, Ada {{n, plural, one {# of hers} other {# of hers, all}}} other {{n}}}",
        "{n, plural, =2 {{who, select, Ben {his two} other {two}}} other {not two}}.",
        "It''s {n, plural, one {Ada''s '{'one'}'} other {Ada''s '#'}}",
      })
  void choosesAsIcuDoes(String pattern) {
    for (Locale locale :
        new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("pl")}) {
      for (String who : new String[] {"Ada", "Ben", "Cem"}) {
        for (int n : new int[] {0, 1, 2, 5, 22, 999}) {
          String expected = new MessageFormat(pattern, locale).format(Map.of("n", n, "who", who));
          assertThat(text(pattern, locale, n, who)).as(locale + " " + n).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void aValueIsMissedEvenWhereItIsNotChosen() {
    assertThatThrownBy(() -> text("{n, plural, one {{else}} other {}}", Locale.ENGLISH, 2, "Ada"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{else}");
  }

  private static String text(String pattern, Locale locale, int n, String who) {
    Sentence sentence =
        new Sentence(Language.of("en"), Message.of("number.percent", "n", n, "who", who));
    return new Choice(sentence, locale, pattern).text();
  }
}
