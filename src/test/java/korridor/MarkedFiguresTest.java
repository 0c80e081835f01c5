package korridor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No document shows a figure without saying how, with which version and when it was measured. */
class MarkedFiguresTest {

  @Test
  void everyFigureSaysWhereItComesFrom() throws IOException {
    for (Markdown document : Markdown.all()) {
      assertThat(MarkedFigures.unmarked(document.text()))
          .as("figures without a mark in %s", document.file())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trust is 0.25 after a year.",
        "Vertrauen: 0,25",
        "| corridor | 0.036 |",
        "It took 58 s.",
        "4 % were solved",
        "<!-- measured: by hand -->\n0.25\n<!-- end of measured -->",
        "<!-- measured: korridor compare; 0.1.0 (abcdef0); 2026-11-25 -->\n0.25",
      })
  void findsAFigureWithoutASoundMark(String text) {
    assertThat(MarkedFigures.unmarked(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- measured: korridor compare; 0.1.0 (abcdef0); 2026-11-25 -->\n"
            + "0.25\n"
            + "<!-- end of measured -->",
        "<!-- given: published -->\n0.25\n<!-- end of given -->",
        "<!-- generated: measures -->\n0.25\n<!-- end of generated part -->",
        "Set `episode.base=0.5`.",
        "### 7.4 Issues\n\nas in 7.4",
        "5,900 staff, 4.050 Beschäftigte, Maven 3.8, with 95 % intervals",
      })
  void passesWhatIsMarkedOrNoFigure(String text) {
    assertThat(MarkedFigures.unmarked(text)).isEmpty();
  }
}
