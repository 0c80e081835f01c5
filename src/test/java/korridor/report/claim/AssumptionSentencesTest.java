package korridor.report.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.observe.Measures;
import korridor.report.claim.Claim.Turns;
import korridor.report.evidence.Turn.Departure;
import korridor.report.evidence.Turn.Nearest;
import org.junit.jupiter.api.Test;

class AssumptionSentencesTest {

  private static final Turns TURNS =
      new Turns(
          Measures.TRUST_ACROSS,
          520,
          Arm.of(Interventions.CORRIDOR),
          64,
          5,
          1,
          0.02,
          List.of(
              new Nearest(
                  "draw-17",
                  Arm.of(Interventions.ITEAM),
                  0.03,
                  List.of(new Departure("episode.weight", 0.8, 1.25)))));

  /** Points of a study file may be named like draws, and {@code compare} does not know them. */
  @Test
  void onlyDrawsOfAComparisonCanBeLookedAtByPoint() {
    Language english = Language.of("en");
    assertThat(new AssumptionSentences(english, true).turns(TURNS).text())
        .contains("draw-17 is nearest", "--point draw-17");
    assertThat(new AssumptionSentences(english, false).turns(TURNS).text())
        .contains("draw-17 is nearest")
        .doesNotContain("--point");
  }
}
