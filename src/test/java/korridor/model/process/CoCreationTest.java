package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Actors;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Rollout;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * Channels to affected actors. Shares over 8,000 weeks of a fresh issue; tolerances of 4.5 standard
 * deviations, false alarm 7e-6 each.
 */
class CoCreationTest {

  private static final int WEEKS = 8000;

  /** Chances large enough to be counted: base 0.1, coordinator 0.4, corridor 0.15, I-Team 0.2. */
  private static final Parameters P =
      Administrations.evenParameters()
          .with("co-creation.channel-base", 0.1)
          .with("co-creation.channel-coordinator", 0.4)
          .with("co-creation.channel-corridor", 0.15)
          .with("co-creation.channel-iteam", 0.2)
          .with("co-creation.trust-reversion", 0)
          .with("participation.unmet-voice", 0)
          .with("participation.voice-growth", 0)
          .with("participation.voice-growth-market", 0);

  private int brokered;
  private int matchesUsed;

  /** Opens issues for WEEKS weeks; how many got a channel to actor 0 in their first week. */
  private int opened(Administration a, boolean iteam) {
    a.staff.setOpenness(0, 0.5);
    a.staff.setCompetence(0, 0.6f);
    a.actors.setOpenness(0, 0.8);
    a.actors.setVoice(0, 0.5);
    a.actors.setTrust(0, 0.6);
    return channels(a, iteam);
  }

  private int channels(Administration a, boolean iteam) {
    CoCreation step = new CoCreation(a);
    int opened = 0;
    brokered = 0;
    matchesUsed = 0;
    for (int week = 0; week < WEEKS; week++) {
      a.turnWeek();
      a.ledger.turn();
      a.arrangements.provide(iteam ? 1 : 0, 0, Rollout.FULL);
      int row = Administrations.issue(a, 0);
      a.issues.setAffected(row, 0, 0);
      step.step(a);
      int channels = a.issues.channelCount(row);
      assertThat(a.issues.coCreated(row)).isEqualTo(channels == 1);
      assertThat(a.ledger.thisWeek(Flow.CHANNELS)).isEqualTo(channels);
      opened += channels;
      brokered += (int) a.ledger.thisWeek(Flow.BROKERED_CHANNELS);
      matchesUsed += iteam && !a.arrangements.canBroker(0) ? 1 : 0;
      a.issues.removeIf(r -> true);
    }
    return opened;
  }

  /** Readiness 0.8·(0.5 + 0.5·0.6) = 0.64; the person's part 0.1 + 0.4·0.5·0.6 = 0.22. */
  @Test
  void aPersonOpensAChannelInProportionToOpennessAndCompetence() {
    ContactsTest.assertShare(opened(Administrations.three(P), false), WEEKS, 0.22 * 0.64);
    assertThat(brokered).isZero();
  }

  @Test
  void aCorridorAddsItsPartWhichCountsAsBrokered() {
    Administration a = Administrations.three(P);
    a.staff.setCorridor(0, 2);
    ContactsTest.assertShare(opened(a, false), WEEKS, (0.22 + 0.15) * 0.64);
    ContactsTest.assertShare(brokered, WEEKS, 0.15 * 0.64);
  }

  @Test
  void theITeamAddsItsPartAndSpendsAMatchOnIt() {
    ContactsTest.assertShare(opened(Administrations.three(P), true), WEEKS, (0.22 + 0.2) * 0.64);
    ContactsTest.assertShare(brokered, WEEKS, 0.2 * 0.64);
    assertThat(matchesUsed).isEqualTo(brokered);
  }

  @Test
  void allPartsAddUp() {
    Administration a = Administrations.three(P);
    a.staff.setCorridor(0, 1);
    ContactsTest.assertShare(opened(a, true), WEEKS, (0.22 + 0.15 + 0.2) * 0.64);
    ContactsTest.assertShare(brokered, WEEKS, 0.35 * 0.64);
    ContactsTest.assertShare(matchesUsed, WEEKS, 0.2 * 0.64);
  }

  @Test
  void anOpenChannelStaysOpenTakesTimeEachWeekAndMeetsVoiceOnce() {
    Parameters certain = P.with("co-creation.channel-base", 1).with("co-creation.voice-offset", 1);
    Administration a = Administrations.three(certain);
    a.actors.setOpenness(0, 1);
    a.actors.setOpenness(1, 1);
    Administrations.pass(a, 1);
    int row = Administrations.issue(a, 0);
    a.issues.setAffected(row, 0, 0);
    a.issues.setAffected(row, 2, 1);
    CoCreation step = new CoCreation(a);
    step.step(a);
    assertThat(a.issues.channels(row)).isEqualTo(0b101);
    assertThat((double) a.staff.crossTime(0)).isCloseTo(2 * 0.03, within(1e-6));
    assertThat(a.actors.lastMet(0)).isEqualTo(1);
    assertThat(a.actors.lastMet(2)).isEqualTo(Actors.NEVER);

    Administrations.pass(a, 1);
    step.step(a);
    assertThat((double) a.staff.crossTime(0)).isCloseTo(4 * 0.03, within(1e-6));
    assertThat(a.actors.lastMet(0)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.CHANNELS)).isEqualTo(2);
  }

  private static void beWhollyReady(Actors actors, int actor) {
    actors.setOpenness(actor, 1);
    actors.setVoice(actor, 1);
    actors.setTrust(actor, 1);
  }

  /** Readiness 1·(0.5 + 1·1) = 1.5, the most there is; the person's part 0.22. */
  @Test
  void aWhollyReadyActorIsReachedInProportionToo() {
    Administration a = Administrations.three(P);
    a.staff.setCorridor(0, 1);
    a.staff.setOpenness(0, 0.5);
    a.staff.setCompetence(0, 0.6f);
    beWhollyReady(a.actors, 0);
    ContactsTest.assertShare(channels(a, false), WEEKS, (0.22 + 0.15) * 1.5);
  }

  /** The parts are 1 of the base and 1 of the coordinator. */
  @Test
  void wherePartsAddUpToMoreThanOneAWhollyReadyActorIsAlwaysReached() {
    Parameters p = P.with("co-creation.channel-base", 1).with("co-creation.channel-coordinator", 1);
    Administration a = Administrations.three(p);
    a.staff.setOpenness(0, 1);
    a.staff.setCompetence(0, 1);
    beWhollyReady(a.actors, 0);
    assertThat(channels(a, false)).isEqualTo(WEEKS);
  }

  @Test
  void aClosedActorIsNeverReached() {
    Administration a = Administrations.three(P);
    a.actors.setOpenness(3, 0);
    CoCreation step = new CoCreation(a);
    for (int week = 0; week < 200; week++) {
      a.turnWeek();
      int row = Administrations.issue(a, 0);
      a.issues.setAffected(row, 0, 3);
      step.step(a);
      assertThat(a.issues.channelCount(row)).isZero();
      a.issues.removeIf(r -> true);
    }
  }

  @Test
  void everyOpenIssueReachesItsOwnActors() {
    Parameters certain = P.with("co-creation.channel-base", 1).with("co-creation.voice-offset", 1);
    Administration a = Administrations.three(certain);
    a.actors.setOpenness(0, 1);
    a.actors.setOpenness(1, 1);
    int first = Administrations.issue(a, 0);
    int second = Administrations.issue(a, 4);
    a.issues.setAffected(first, 1, 0);
    a.issues.setAffected(second, 3, 1);
    new CoCreation(a).step(a);
    assertThat(a.issues.channels(first)).isEqualTo(0b10);
    assertThat(a.issues.channels(second)).isEqualTo(0b1000);
  }

  @Test
  void theStepAlsoLooksForExternalPartnersAndLetsVoiceGrow() {
    Parameters keen =
        P.with("coalitions.willingness-base", 4)
            .with("coalitions.willingness-trust", 6)
            .with("coalitions.willingness-openness", 6)
            .with("participation.voice-growth", 0.01);
    Administration a = Administrations.three(keen);
    a.actors.setVoice(0, 0.5);
    int row = Administrations.issue(a, 0);
    a.issues.setCrossSector(row, true);
    new CoCreation(a).step(a);
    assertThat(a.issues.externalPartner(row)).isNotEqualTo(Issues.NONE);
    assertThat(a.actors.voice(0)).as("0.5 + 0.01·0.5").isCloseTo(0.505, within(1e-12));
  }
}
