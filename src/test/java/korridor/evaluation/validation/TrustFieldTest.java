package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import korridor.evaluation.validation.TrustField.Point;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

class TrustFieldTest {

  private static final double PER_THEME = 30;

  /** Nothing but trust learns, and nobody leaves. */
  private static Parameters trustAlone() {
    return ParameterTable.build(
        Map.of(
            "learning.generalisation", 0.0,
            "learning.openness-gain", 0.0,
            "learning.competence-gain", 0.0,
            "learning.respect-gain", 0.0,
            "learning.respect-loss", 0.0,
            "learning.responsibility-gain", 0.0,
            "culture.routine-gain", 0.0,
            "staff.turnover", 0.0));
  }

  @Test
  void meetsTheFixedPointWorkedOutByHand() {
    // At rest c = 0.3, r = 0.6, o = 0.45, C = 0, σ = 0.25. Trust .5 with λ = 2 stands still at the
    // success
    // rate 2·.5/(.5 + 2·.5) = 2/3, logit ln 2, so that
    // b_x = −1.45 + 1.5·.3 + 2·.5 + 0.8·.6 + 2.25·.45 + 0.9·.25 + 0.67 − ln 2 = 2.3875 −
    // 0.693147.
    double strangeness = new TrustField(trustAlone(), PER_THEME).strangeness(0.5);

    assertThat(strangeness).isCloseTo(2.3875 - Math.log(2), within(1e-9));
  }

  @Test
  void foldsIfSuccessAnswersStronglyToTrust() {
    List<Point> weak = new TrustField(trustAlone(), PER_THEME).points();
    List<Point> strong = new TrustField(trustAlone().with("episode.trust", 6), PER_THEME).points();

    // With everything else at rest, b_x(τ) = const + b_τ τ − ln(2τ/(1 − τ)): it rises somewhere
    // only if b_τ exceeds the least value 4 of 1/(τ (1 − τ)).
    assertThat(TrustField.width(weak)).isZero();
    assertThat(TrustField.width(strong)).isPositive();
    assertThat(
            TrustField.width(
                new TrustField(trustAlone().with("episode.trust", 4), PER_THEME).points()))
        .isCloseTo(0, within(1e-6));
  }

  @Test
  void theTippingPointLiesWhereTheCurveIsFlattest() {
    Point tipping = TrustField.tipping(new TrustField(trustAlone(), PER_THEME).points());

    assertThat(tipping.trust()).isCloseTo(0.5, within(0.006));
  }
}
