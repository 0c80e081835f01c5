package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Rows;
import korridor.model.Tally.Count;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * Actors of the four kinds, two civic and two of the market, with voice 0.5, 0.5, 0.4 and 0.4.
 * Voice grows by 0.0004 a week, for the market by a quarter of it; u is 0.002, û 0.3, ν 0.01.
 */
class DemandTest {

  private static final Parameters EVEN = Administrations.evenParameters();

  private final Administration a = Administrations.three();

  private static void step(Administration a) {
    new Demand(a).step(a);
  }

  @Test
  void voiceGrowsTowardsOneAndSlowerInTheMarket() {
    step(a);
    assertThat(a.actors.voice(0)).isCloseTo(0.5 + 0.0004 * 0.5, within(1e-12));
    assertThat(a.actors.voice(1)).isCloseTo(0.5 + 0.0004 * 0.5, within(1e-12));
    assertThat(a.actors.voice(2)).isCloseTo(0.4 + 0.0001 * 0.6, within(1e-12));
    assertThat(a.actors.voice(3)).isCloseTo(0.4 + 0.0001 * 0.6, within(1e-12));
  }

  /** −u (v [unmet] − û) at rest; what is met counts as nothing unmet. */
  @Test
  void trustMovesByHowMuchMoreThanUsualIsUnmet() {
    a.actors.setLastMet(1, 0);
    Administrations.pass(a, 25);
    step(a);
    double voice = 0.5 + 0.0004 * 0.5;
    double unmet = 0.5 - 0.002 * (voice - 0.3);
    double met = 0.5 + 0.002 * 0.3;
    assertThat(a.actors.trust(0)).isCloseTo(unmet + 0.01 * (0.5 - unmet), within(1e-12));
    assertThat(a.actors.trust(1)).isCloseTo(met + 0.01 * (0.5 - met), within(1e-12));
  }

  @Test
  void trustIsHeldRelativeToItsStartAndReturnsToIt() {
    Demand demand = new Demand(a);
    double gain = 0.8 + 0.002 * 0.3 * 0.2 / 0.4;
    assertThat(demand.trust(0.8, -0.3, 0.6)).isCloseTo(gain + 0.01 * (0.6 - gain), within(1e-12));
    double loss = 0.3 - 0.002 * 0.4 * 0.3 / 0.6;
    assertThat(demand.trust(0.3, 0.4, 0.6)).isCloseTo(loss + 0.01 * (0.6 - loss), within(1e-12));
    assertThat(demand.trust(0.6, 0, 0.6)).isEqualTo(0.6);
  }

  /** Met in week 0: within 26 weeks until week 25. */
  @Test
  void aVoiceIsMetForTheWindow() {
    a.actors.setLastMet(0, 0);
    Administrations.pass(a, 25);
    assertThat(Demand.isMet(a, 0, 26)).isTrue();
    assertThat(Demand.isMet(a, 1, 26)).as("never").isFalse();
    a.turnWeek();
    assertThat(Demand.isMet(a, 0, 26)).isFalse();
  }

  @Test
  void whatIsUnmetIsCountedForTheCalibration() {
    a.actors.setLastMet(1, 0);
    a.actors.setLastMet(3, 0);
    step(a);
    double all = 0.5 + 0.0004 * 0.5 + 0.4 + 0.0001 * 0.6;
    assertThat(a.calibration.tally.of(Count.UNMET_VOICE)).isCloseTo(all, within(1e-12));
  }

  @Test
  void whereNothingIsLearnedTrustStaysAndVoiceGrows() {
    a.arrangements.freeze(true);
    step(a);
    assertThat(Rows.doubles(4, a.actors::trust)).containsOnly(0.5);
    assertThat(a.actors.voice(0)).isGreaterThan(0.5);
    Administration frozen = Administrations.newThree(EVEN);
    frozen.beginArm(100);
    step(frozen);
    assertThat(Rows.doubles(4, frozen.actors::trust)).containsOnly(0.5);
    assertThat(frozen.calibration.tally.of(Count.UNMET_VOICE)).isPositive();
  }

  /** Nothing unmet beyond the usual: the silo stays where it is. */
  @Test
  void atTheUsualTrustRests() {
    Rows.each(4, actor -> a.actors.setVoice(actor, 0.3));
    Administration still = Administrations.three(EVEN.with("participation.voice-growth", 0));
    Rows.each(4, actor -> still.actors.setVoice(actor, 0.3));
    for (int week = 0; week < 100; week++) {
      step(still);
    }
    for (int actor = 0; actor < 4; actor++) {
      assertThat(still.actors.trust(actor)).isCloseTo(0.5, within(1e-12));
    }
  }
}
