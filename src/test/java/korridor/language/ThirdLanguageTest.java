package korridor.language;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.observe.Measures;
import org.junit.jupiter.api.Test;

/** A third language is one file: {@code xx.properties}, which only the tests have. */
class ThirdLanguageTest {

  private final Language made = Language.of("xx");

  @Test
  void speaksIt() {
    assertThat(made.say(Measures.TRUST_ACROSS.label())).isEqualTo("Xtrust xacross");
    assertThat(made.numbers().decimal(-1234.5, 1)).isEqualTo("−1_234;5");
    assertThat(made.numbers().valueWithUnit(Measures.LEAD_TIME, 35.24))
        .isEqualTo("35;2\u00a0xweeks");
    assertThat(made.numbers().after(52)).isEqualTo("xafter one xyear");
  }

  @Test
  void saysInEnglishWhatTheFileLacks() {
    assertThat(made.say(Measures.TRUST_INSIDE.label())).isEqualTo("Trust inside departments");
    assertThat(made.numbers().percent(0.5, 1)).isEqualTo("50;0%");
  }

  @Test
  void isNotAmongThoseThatComeWithKorridor() {
    assertThat(Language.codes()).containsExactly("de", "en");
  }
}
