package korridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

  @Test
  void breaksBetweenWordsAndIndentsTheRest() {
    assertThat(Wrapped.at(11, "one two three four\nfive"))
        .isEqualTo("one two\n  three\n  four\nfive");
  }

  @Test
  void leavesLongWordsWhole() {
    assertThat(Wrapped.at(5, "Querschnittsvorhaben und")).isEqualTo("Querschnittsvorhaben\n  und");
  }
}
