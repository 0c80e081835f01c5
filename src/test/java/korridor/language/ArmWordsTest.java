package korridor.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "silo | Silo | Silo",
        "corridor-goal | Corridors without a common goal | Korridore ohne gemeinsames Ziel",
        "iteam+freeze | I-Team + Learning off | I-Team + Lernen abgeschaltet",
        "corridor+iteam | Corridors + I-Team | Korridore + I-Team",
        "corridor@0+iteam@104 | Corridors at once, I-Team after two years"
            + " | Korridore sofort, I-Team nach zwei Jahren",
        "corridor@0-208 | Corridors at once for four years | Korridore sofort für vier Jahre",
        "reputation+iteam@26 | Reputation, I-Team after 26 weeks"
            + " | Reputation, I-Team nach 26 Wochen",
        "corridor@0-52@104 | Corridors at once for one year and after two years"
            + " | Korridore sofort für ein Jahr und nach zwei Jahren"
      })
  void anArmIsCalledInPlainWords(String name, String english, String german) {
    assertThat(Language.of("en").say(Message.arm(name))).isEqualTo(english);
    assertThat(Language.of("de").say(Message.arm(name))).isEqualTo(german);
  }
}
