package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import org.junit.jupiter.api.Test;

/** Actor 0 of the pair organisation is a citizens' group, actor 1 a business. */
class ParticipationTest {

  private final Administration a = Administrations.pairs();
  private final Participation participation = new Participation(a);

  @Test
  void voiceGrowsFasterForCitizensThanForBusiness() {
    a.actors.setVoice(0, 0.5);
    a.actors.setVoice(1, 0.4);
    participation.step(a);
    assertThat(a.actors.voice(0)).isCloseTo(0.5002, within(1e-12)); // 0.5 + 0.0004·0.5
    assertThat(a.actors.voice(1)).isCloseTo(0.40006, within(1e-12)); // 0.4 + 0.0001·0.6
  }

  @Test
  void unmetVoiceCostsTrustAndMetVoiceDoesNot() {
    Administrations.pass(a, 30);
    a.actors.setLastMet(1, 20);
    participation.step(a);
    // at the start trust, so no reversion: 0.5·(1 − 0.0005·0.5002), then 0.03 of the way back
    double unmet = 0.5 * (1 - 0.0005 * 0.5002);
    assertThat(a.actors.trust(0)).isCloseTo(unmet + 0.03 * (0.5 - unmet), within(1e-12));
    assertThat(a.actors.trust(1)).isEqualTo(0.5);
  }

  @Test
  void trustReturnsToItsStart() {
    a.actors.setLastMet(0, 0);
    a.actors.setTrust(0, 0.9);
    participation.step(a);
    assertThat(a.actors.trust(0)).isCloseTo(0.888, within(1e-12)); // 0.9 + 0.03·(0.5 − 0.9)
  }

  @Test
  void aMeetingCountsForTheWindowOf26Weeks() {
    a.actors.setLastMet(0, 0);
    assertThat(Participation.isMet(a, 0, 26)).isTrue();
    Administrations.pass(a, 25);
    assertThat(Participation.isMet(a, 0, 26)).isTrue();
    Administrations.pass(a, 1);
    assertThat(Participation.isMet(a, 0, 26)).isFalse();
    assertThat(Participation.isMet(a, 1, 260)).as("never met").isFalse();
  }
}
