package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

class LoopGainTest {

  private static final double EPISODES = 0.4;
  private static final double STEP = 1e-4;

  /** A founded administration whose staff had so many episodes across per head in a week. */
  private static Administration administration(Parameters parameters) {
    Administration a = Initialization.found(Organisations.town(), parameters, 1, 0);
    a.ledger.add(Flow.CROSS_EPISODES, EPISODES / 2 * a.staff.size());
    a.ledger.add(Flow.DONE, 5);
    a.ledger.add(Flow.PARTLY, 4);
    a.ledger.add(Flow.NOT, 1);
    return a;
  }

  private static LoopGain gain(String name, double value) {
    return LoopGain.of(administration(Parameters.defaults().with(name, value)));
  }

  @Test
  void withoutWeightsNothingIsFedBack() {
    LoopGain none = gain("episode.weight", 0);

    assertThat(none.gain()).isZero();
    assertThat(none.multiplier()).isEqualTo(1);
  }

  @Test
  void theGainIsTheSumOfItsPartsAndInProportionToTheCommonWeight() {
    LoopGain one = gain("episode.weight", 1);
    LoopGain two = gain("episode.weight", 2);

    assertThat(one.gain())
        .isCloseTo(
            one.trust()
                + one.competence()
                + one.expertise()
                + one.values()
                + one.routines()
                + one.sponsorship()
                + one.goal(),
            within(1e-15));
    assertThat(two.gain()).isCloseTo(2 * one.gain(), within(1e-12));
    assertThat(one.multiplier()).isEqualTo(1 / (1 - one.gain()));
  }

  @Test
  void aGainOfOneHasNoEnd() {
    assertThat(new LoopGain(1, 0, 0, 0, 0, 0, 0).multiplier()).isInfinite().isPositive();
  }

  @Test
  void withoutEpisodesNobodyLearns() {
    Administration a = Initialization.found(Organisations.town(), Parameters.defaults(), 1, 0);

    LoopGain idle = LoopGain.of(a);

    assertThat(idle.trust()).isZero();
    assertThat(idle.values()).isZero();
  }

  @Test
  void tiesAcrossCostDepthInside() {
    assertThat(gain("episode.weight", 1).expertise()).isNegative();
  }

  @Test
  void nobodyHoldsAGoalAtTheFounding() {
    assertThat(gain("episode.weight", 1).goal()).isZero();
  }

  @Test
  void trustFollowsItsBalance() {
    Administration a = administration(Parameters.defaults());
    var learning = a.parameters.learning();
    double gain = learning.generalisation() * learning.trustGain();
    double rest = a.rest.mean().outGroupTrust();
    DoubleBinaryOperator drift =
        (q, t) ->
            EPISODES
                    * (q * (Scale.up(t, gain) - t)
                        + (1 - q) * (Scale.up(t, -gain * learning.trustAsymmetry()) - t))
                + turnover(a) * (rest - t);

    double slope = slope(drift, a.rest.successAcross());

    assertThat(new SiloResponse(a).trust()).isCloseTo(slope, within(1e-3));
  }

  @Test
  void opennessFollowsItsBalance() {
    Administration a = administration(Parameters.defaults());
    double rest = a.rest.mean().openness();
    double usual = a.rest.successAcross();
    double gain = a.parameters.learning().valueGain();
    double back = a.parameters.culture().forgetting() + turnover(a);
    DoubleBinaryOperator drift =
        (q, o) ->
            EPISODES
                    * (q * (Scale.upFromRest(o, gain * (1 - usual), rest) - o)
                        + (1 - q) * (Scale.upFromRest(o, -gain * usual, rest) - o))
                + back * (rest - o);

    double slope = slope(drift, usual);

    assertThat(new SiloResponse(a).openness()).isCloseTo(slope, within(1e-3));
  }

  @Test
  void routinesFollowTheSuccessesPerHead() {
    // Without contacts and issues that are still undone, more success brings no more of it.
    Parameters parameters = Parameters.defaults().with("issues.rate", 0.05);
    Administration a = administration(parameters);
    a.ledger.add(Flow.DONE, 1e9);

    assertThat(new SiloResponse(a).contactShare()).isZero();
    assertThat(new SiloResponse(a).routines()).isZero();
  }

  private static double turnover(Administration a) {
    return 1 - StrictMath.pow(1 - a.parameters.staff().turnover(), 1.0 / 52);
  }

  /** By how much the level at which nothing drifts moves with q. */
  private static double slope(DoubleBinaryOperator drift, double q) {
    double above = root(level -> drift.applyAsDouble(q + STEP, level));
    double below = root(level -> drift.applyAsDouble(q - STEP, level));
    return (above - below) / (2 * STEP);
  }

  /** Where a falling function is 0. */
  private static double root(DoubleUnaryOperator falling) {
    double low = 0;
    double high = 1;
    for (int n = 0; n < 60; n++) {
      double middle = (low + high) / 2;
      if (falling.applyAsDouble(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
