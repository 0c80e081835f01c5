package korridor.report.claim;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.language.Language;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.observe.Measures;
import korridor.report.claim.Claim.Plausible;
import korridor.report.evidence.Lean;
import korridor.report.evidence.Share;
import org.junit.jupiter.api.Test;

class PlausibleSentencesTest {

  private static Plausible open(double low, double high) {
    Share more = new Share(16, 28, 0.39, 0.74);
    Share less = new Share(1, 28, 0, 0.15);
    Share same = new Share(11, 28, 0.23, 0.58);
    return new Plausible(
        Arm.of(Interventions.ITEAM),
        Measures.OFFICES_SHORT,
        520,
        Lean.OPEN,
        more,
        less,
        same,
        0.1,
        low,
        high,
        0.05);
  }

  private static String said(String language, double low, double high) {
    return new PlausibleSentences(Language.of(language)).plausible(open(low, high)).text();
  }

  /**
   * Where no typical number comes before it, a span says itself of what it is and to which side.
   */
  @Test
  void aSpanOnOneSideSaysUnitAndSide() {
    assertThat(said("en", 0, 0.517)).endsWith(" 0.0 to 51.7\u00a0percentage points more.");
    assertThat(said("en", -0.25, -0.125)).endsWith(" 12.5 to 25.0\u00a0percentage points less.");
    assertThat(said("de", 0, 0.517)).endsWith(" 0,0 bis 51,7\u00a0Prozentpunkte mehr.");
    assertThat(said("en", -0.25, 0.125)).endsWith(" less to 12.5 more.");
  }
}
