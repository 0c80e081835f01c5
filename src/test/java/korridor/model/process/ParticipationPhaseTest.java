package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.ITeamHours.Use;
import korridor.model.Issues;
import korridor.model.Journal;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * Post 0 coordinates an issue that affects actor 0; post 5, of another department, is the I-Team.
 * The phase lasts 8 weeks, movement is 0.3.
 */
class ParticipationPhaseTest {

  private static final Parameters EVEN = Administrations.evenParameters();

  private final Administration a = Administrations.three(EVEN);
  private final ParticipationPhase phase = new ParticipationPhase(a);
  private final int row = issue(a);

  private static int issue(Administration a) {
    int row = Administrations.issue(a, 0);
    a.issues.setAffected(row, 0, 0);
    a.issues.setSolution(row, 0.2, 0.6);
    return row;
  }

  /** A coordinator of product 1 and an actor of trust and voice 1, who surely join. */
  private static void certain(Administration a) {
    a.staff.setOpenness(0, 1);
    a.staff.setCompetence(0, 1);
    a.actors.setTrust(0, 1);
    a.actors.setVoice(0, 1);
  }

  private static void provide(Administration a, int slots, Set<Use> uses) {
    Administrations.iteam(a, slots, uses, 5);
  }

  /** o · c · (v + T) / 2. */
  @Test
  void anActorJoinsByWhatTheHostBringsAndWhatTheActorWants() {
    a.staff.setOpenness(0, 0.5);
    a.staff.setCompetence(0, 0.8f);
    a.actors.setVoice(0, 0.7);
    a.actors.setTrust(0, 0.2);
    assertThat(phase.chance(a, 0, 0)).isCloseTo(0.5 * 0.8 * 0.9 / 2, within(1e-7));
  }

  @Test
  void theyJoinWithThatChance() {
    a.staff.setOpenness(0, 0.8);
    a.staff.setCompetence(0, 0.5f);
    a.actors.setVoice(0, 0.9);
    a.actors.setTrust(0, 0.6);
    int joined = 0;
    for (int n = 0; n < 4000; n++) {
      Administration b = a.fork();
      b.issues.setKey(row, n);
      phase.step(b);
      joined += b.issues.isOpen(row, 0) ? 1 : 0;
    }
    Shares.assertShare(joined, 4000, 0.4 * 0.75);
  }

  @Test
  void aChannelStaysOpenAndIsCountedOnce() {
    certain(a);
    phase.step(a);
    assertThat(a.issues.isOpen(row, 0)).isTrue();
    a.turnWeek();
    a.actors.setTrust(0, 0);
    a.actors.setVoice(0, 0);
    phase.step(a);
    assertThat(a.issues.isOpen(row, 0)).isTrue();
    assertThat(a.ledger.lastYear(Flow.CHANNELS)).isEqualTo(1);
    assertThat(a.actors.lastMet(0)).isEqualTo(1);
  }

  /** z += m c (u − z). */
  @Test
  void theSolutionMovesTowardsTheNeedByTheHostsCompetence() {
    phase.move(a, row, 0, 0.5);
    double x = 0.2 + 0.3 * 0.5 * (a.actors.needX(0) - 0.2);
    double y = 0.6 + 0.3 * 0.5 * (a.actors.needY(0) - 0.6);
    assertThat(a.issues.solutionX(row)).isCloseTo(x, within(1e-12));
    assertThat(a.issues.solutionY(row)).isCloseTo(y, within(1e-12));
  }

  @Test
  void whoHasAChannelMovesItEveryWeekAndOthersNever() {
    certain(a);
    a.staff.setCompetence(0, 0.5f);
    a.issues.openChannel(row, 0);
    phase.step(a);
    assertThat(a.issues.solutionX(row))
        .isCloseTo(0.2 + 0.15 * (a.actors.needX(0) - 0.2), within(1e-12));
    a.staff.setCompetence(0, 0);
    int other = issue(a);
    phase.step(a);
    assertThat(a.issues.isOpen(other, 0)).isFalse();
    assertThat(a.issues.solutionX(other)).isEqualTo(0.2);
    assertThat(a.issues.solutionY(other)).isEqualTo(0.6);
  }

  @Test
  void everyAffectedActorIsServed() {
    certain(a);
    a.actors.setTrust(3, 1);
    a.actors.setVoice(3, 1);
    a.issues.setAffected(row, 3, 3);
    a.turnWeek();
    phase.step(a);
    assertThat(a.issues.channels(row)).isEqualTo(0b1001);
    double x = 0.2 + 0.3 * (a.actors.needX(0) - 0.2);
    x += 0.3 * (a.actors.needX(3) - x);
    assertThat(a.issues.solutionX(row)).isCloseTo(x, within(1e-7));
    assertThat(a.actors.lastMet(0)).isEqualTo(1);
    assertThat(a.actors.lastMet(3)).isEqualTo(1);
    assertThat(a.actors.lastMet(1)).isNegative();
  }

  @Test
  void anHourOfTheCoordinatorGoesIntoChannels() {
    certain(a);
    a.actors.setTrust(1, 1);
    a.actors.setVoice(1, 1);
    a.issues.setAffected(row, 1, 1);
    phase.step(a);
    assertThat(a.staff.crossTime(0)).as("one, whoever takes part").isEqualTo(0.08f);
  }

  @Test
  void withoutChannelNoTimeIsSpent() {
    a.staff.setCompetence(0, 0);
    phase.step(a);
    assertThat(a.staff.crossTime(0)).isZero();
    assertThat(a.ledger.lastYear(Flow.CHANNELS)).isZero();
    assertThat(a.actors.lastMet(0)).isNegative();
  }

  /** Weeks 0 to 7 of an issue's age. */
  @Test
  void thePhaseEndsAfterItsWeeks() {
    certain(a);
    Administrations.pass(a, 20);
    int young = issue(a);
    Administrations.pass(a, 7);
    Administration late = a.fork();
    phase.step(a);
    assertThat(a.issues.isOpen(young, 0)).isTrue();
    assertThat(a.issues.isOpen(row, 0)).as("27 weeks old").isFalse();
    late.turnWeek();
    phase.step(late);
    assertThat(late.issues.isOpen(young, 0)).isFalse();
  }

  @Test
  void anIssueThatAffectsNobodyTakesNobodysTime() {
    a.issues.setAffected(row, 0, Issues.NONE);
    a.staff.setOpenness(5, 1);
    a.staff.setCompetence(5, 1);
    provide(a, 1, EnumSet.allOf(Use.class));
    phase.step(a);
    assertThat(a.ledger.lastYear(Flow.ITEAM_PARTICIPATION)).isZero();
    assertThat(a.arrangements.iteam.member(Use.PARTICIPATION, 0)).isEqualTo(5);
  }

  /** One slot an issue and week, however many actors there are. */
  @Test
  void theITeamTakesOverWhereItsMemberIsBetterAtIt() {
    a.staff.setOpenness(0, 0.5);
    a.staff.setCompetence(0, 0.5f);
    a.staff.setOpenness(5, 1);
    a.staff.setCompetence(5, 1);
    for (int actor = 0; actor < 2; actor++) {
      a.actors.setTrust(actor, 1);
      a.actors.setVoice(actor, 1);
      a.issues.setAffected(row, actor, actor);
    }
    provide(a, 2, EnumSet.of(Use.PARTICIPATION));
    phase.step(a);
    assertThat(a.issues.channels(row)).isEqualTo(0b11);
    assertThat(a.ledger.lastYear(Flow.ITEAM_PARTICIPATION)).isEqualTo(1);
    assertThat(a.ledger.lastYear(Flow.ITEAM_CHANNELS)).isEqualTo(2);
    assertThat(a.ledger.lastYear(Flow.CORRIDOR_CHANNELS)).isZero();
    double x = 0.2 + 0.3 * (a.actors.needX(0) - 0.2);
    x += 0.3 * (a.actors.needX(1) - x);
    assertThat(a.issues.solutionX(row)).as("with competence 1").isCloseTo(x, within(1e-7));
    assertThat(a.staff.crossTime(0)).isEqualTo(0.08f);
    assertThat(a.staff.crossTime(5)).as("is released").isZero();
    phase.step(a);
    phase.step(a);
    assertThat(a.ledger.lastYear(Flow.ITEAM_PARTICIPATION)).as("two slots").isEqualTo(2);
  }

  @Test
  void theITeamKeepsItsTimeWhereTheCoordinatorIsAsGood() {
    a.staff.setOpenness(0, 0.5);
    a.staff.setCompetence(0, 0.8f);
    a.staff.setOpenness(5, (double) 0.8f);
    a.staff.setCompetence(5, 0.5f);
    provide(a, 1, EnumSet.allOf(Use.class));
    phase.step(a);
    assertThat(a.ledger.lastYear(Flow.ITEAM_PARTICIPATION)).isZero();
    a.staff.setOpenness(5, 0.81);
    phase.step(a);
    assertThat(a.ledger.lastYear(Flow.ITEAM_PARTICIPATION)).isEqualTo(1);
    assertThat(a.arrangements.iteam.member(Use.MATCH, 0)).isEqualTo(-1);
  }

  @Test
  void theITeamThatDoesNotOpenLeavesItToTheCoordinator() {
    a.staff.setCompetence(0, 0);
    a.staff.setOpenness(5, 1);
    a.staff.setCompetence(5, 1);
    provide(a, 3, EnumSet.of(Use.MATCH, Use.FACILITATION, Use.OUTSIDE));
    phase.step(a);
    assertThat(a.issues.isOpen(row, 0)).isFalse();
  }

  @Test
  void whoOpensAChannelIsTold() {
    List<Journal.Opener> openers = new ArrayList<>();
    Administration b =
        a.fork(
            new Journal() {
              @Override
              public void channelOpened(long issue, int actor, Opener opener) {
                assertThat(issue).isEqualTo(a.issues.key(row));
                assertThat(actor).isZero();
                openers.add(opener);
              }
            });
    certain(b);
    phase.step(b);
    assertThat(b.issues.opener(row, 0)).isEqualTo(Journal.Opener.COORDINATOR);
    b.issues.setChannels(row, 0);
    b.staff.setCorridor(0, 1);
    phase.step(b);
    assertThat(b.issues.opener(row, 0)).isEqualTo(Journal.Opener.CORRIDOR);
    assertThat(b.ledger.lastYear(Flow.CORRIDOR_CHANNELS)).isEqualTo(1);
    b.issues.setChannels(row, 0);
    b.staff.setCompetence(0, 0.5f);
    b.staff.setOpenness(5, 1);
    b.staff.setCompetence(5, 1);
    provide(b, 1, EnumSet.allOf(Use.class));
    phase.step(b);
    assertThat(openers)
        .containsExactly(Journal.Opener.COORDINATOR, Journal.Opener.CORRIDOR, Journal.Opener.ITEAM);
    assertThat(b.ledger.lastYear(Flow.CHANNELS)).isEqualTo(3);
  }
}
