package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.ITeamHours.Use;
import korridor.model.Issues;
import korridor.model.Journal;
import korridor.model.Logistic;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * Post 0 coordinates; its partners are post 8 and others; each has 8 units of work. 99 in 100 come,
 * unless a test says otherwise. Post 19 is the I-Team.
 */
class WorkTest {

  private static final Parameters EVEN = Administrations.evenParameters();
  private static final Parameters WILLING = Administrations.willing(EVEN);

  /** Every episode goes well, or none does. */
  private static Administration three(Parameters p, boolean well) {
    double logOdds = well ? 60 : -60;
    return Administrations.settled(
        Administrations.three(p), Administrations.intercepts(logOdds, logOdds));
  }

  private static Administration afterPhase(Administration a) {
    Administrations.pass(a, 8);
    return a;
  }

  private static void week(Administration a) {
    a.turnWeek();
    a.ledger.turn();
    new Work(a).step(a);
  }

  @Test
  void everySuccessTakesOneUnitOffTheWorkWithThatPartner() {
    Administration a = three(WILLING, true);
    int seat = Administrations.issue(a, 0, 8, 12) * Issues.PARTNERS;
    a.issues.addWorkLeft(seat + 1, -3);
    week(afterPhase(a));
    assertThat(a.issues.workLeft(seat)).isEqualTo(7);
    assertThat(a.issues.workLeft(seat + 1)).isEqualTo(4);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isEqualTo(2);
  }

  @Test
  void aFailureLeavesTheWorkAsItIs() {
    Administration a = three(WILLING, false);
    int seat = Administrations.issue(a, 0, 8) * Issues.PARTNERS;
    week(afterPhase(a));
    assertThat(a.issues.workLeft(seat)).isEqualTo(8);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isEqualTo(1);
  }

  /** The issue is 7 weeks old, then 8. */
  @Test
  void workBeginsWhenTheParticipationPhaseIsOver() {
    Administration a = three(WILLING, true);
    Administrations.pass(a, 20);
    int seat = Administrations.issue(a, 0, 8) * Issues.PARTNERS;
    Administrations.pass(a, 6);
    week(a);
    assertThat(a.issues.workLeft(seat)).isEqualTo(8);
    week(a);
    assertThat(a.issues.workLeft(seat)).isEqualTo(7);
  }

  @Test
  void withoutWorkOrPartnerThereIsNoEpisode() {
    Administration a = three(WILLING, true);
    int seat = Administrations.issue(a, 0, 8) * Issues.PARTNERS;
    a.issues.addWorkLeft(seat, -7);
    a.issues.setPartnerDepartment(seat + 1, 3);
    a.issues.setWork(seat + 1, 8);
    week(afterPhase(a));
    assertThat(a.issues.workLeft(seat)).isZero();
    assertThat(a.issues.workLeft(seat + 1)).isEqualTo(8);
    week(a);
    assertThat(a.issues.workLeft(seat)).isZero();
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isZero();
  }

  /** Asked anew every week: with two other issues, the sponsorship of the theme, their trust. */
  @Test
  void aPartnerComesAsTheyAreWilling() {
    Administration a = three(EVEN, true);
    a.arrangements.freeze(true);
    int row = Administrations.issue(a, 0, 8);
    a.issues.setTheme(row, 0);
    a.heads.setSponsorship(1, 0, 0.8);
    a.staff.setTeams(8, 3);
    Administrations.tie(a, 8, 0, 0, 0.7);
    double w = Logistic.of(new Willingness(a).logOdds(a, 8, 0.7, 0, 2));
    assertThat(w).isBetween(0.2, 0.8);
    afterPhase(a);
    int came = 0;
    for (int week = 0; week < 4000; week++) {
      a.issues.setWork(row * Issues.PARTNERS, 8);
      week(a);
      came += (int) a.ledger.thisWeek(Flow.CROSS_EPISODES);
    }
    Shares.assertShare(came, 4000, w);
  }

  @Test
  void theWorkIsOnTheThemeOfTheIssue() {
    Administration a = three(WILLING, true);
    int row = Administrations.issue(a, 0, 8);
    a.issues.setTheme(row, 0);
    week(afterPhase(a));
    assertThat(a.staff.goalTheme(0)).isEqualTo(1);
    assertThat(a.staff.goalTheme(8)).isEqualTo(1);
  }

  /** Trust in the I-Team tells who was accompanied. */
  @Test
  void theOldestIssueIsAccompaniedFirst() {
    Administration a = three(WILLING, true);
    Administrations.issue(a, 0, 8, 12);
    Administrations.issue(a, 4, 16);
    afterPhase(a);
    Administrations.iteam(a, 2, EnumSet.of(Use.FACILITATION), 19);
    week(a);
    assertThat(a.ledger.thisWeek(Flow.ITEAM_FACILITATION)).isEqualTo(2);
    assertThat(a.staff.iteamTrust(0)).isGreaterThan(0.434f);
    assertThat(a.staff.iteamTrust(8)).isGreaterThan(0.434f);
    assertThat(a.staff.iteamTrust(12)).isGreaterThan(0.434f);
    assertThat(a.staff.iteamTrust(16)).isEqualTo(0.434f);
    assertThat(a.arrangements.iteam.member(Use.FACILITATION, 0)).isEqualTo(-1);
    Administrations.iteam(a, 5, EnumSet.of(Use.FACILITATION), 19);
    week(a);
    assertThat(a.ledger.thisWeek(Flow.ITEAM_FACILITATION)).as("three episodes").isEqualTo(3);
    assertThat(a.staff.iteamTrust(16)).isGreaterThan(0.434f);
  }

  @Test
  void anITeamThatDoesNotAccompanySpendsNothing() {
    Administration a = three(WILLING, true);
    Administrations.issue(a, 0, 8);
    afterPhase(a);
    Administrations.iteam(a, 1, EnumSet.of(Use.MATCH, Use.OUTSIDE), 19);
    week(a);
    assertThat(a.ledger.thisWeek(Flow.ITEAM_FACILITATION)).isZero();
    assertThat(a.staff.iteamTrust(0)).isEqualTo(0.434f);
    assertThat(a.arrangements.iteam.member(Use.MATCH, 0)).isEqualTo(19);
  }

  @Test
  void whoStaysAwayTakesNoTimeOfTheITeam() {
    Administration a = three(EVEN, true);
    Administrations.issue(a, 0, 8);
    a.staff.setTeams(8, 60);
    afterPhase(a);
    Administrations.iteam(a, 1, EnumSet.of(Use.FACILITATION), 19);
    week(a);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isZero();
    assertThat(a.ledger.thisWeek(Flow.ITEAM_FACILITATION)).isZero();
  }

  @Test
  void aTeamMeetsASuccessorOfTheTieToo() {
    Administration a = three(WILLING, true);
    Administrations.tie(a, 0, 2, 8, 0.9);
    Administrations.issue(a, 0, 8);
    a.staff.succeed(8, 1);
    week(afterPhase(a));
    assertThat(a.ties.colleague(2)).isEqualTo(a.staff.holder(8));
    assertThat(Administrations.trust(a, 0, 2)).as("G, then a success").isLessThan(0.5f);
  }

  @Test
  void whatATeamDidIsTold() {
    List<String> told = new ArrayList<>();
    Journal journal =
        new Journal() {
          @Override
          public void worked(
              long issue, int coordinator, int partner, boolean facilitated, boolean well) {
            told.add(issue + " " + coordinator + " " + partner + " " + facilitated + " " + well);
          }
        };
    for (boolean well : new boolean[] {true, false}) {
      Administration a = three(WILLING, well).fork(journal);
      Administrations.issue(a, 0, 8, 12);
      afterPhase(a);
      Administrations.iteam(a, 1, EnumSet.of(Use.FACILITATION), 19);
      week(a);
    }
    assertThat(told)
        .containsExactly(
            "1000 0 8 true true",
            "1000 0 12 false true",
            "1000 0 8 true false",
            "1000 0 12 false false");
  }

  /** Where an issue stands in the table must not change its luck: it differs between arms. */
  @Test
  void theLuckOfATeamDoesNotDependOnTheRowOfItsIssue() {
    Administration alone = Administrations.three(EVEN);
    Administration behind = Administrations.three(EVEN);
    Administrations.issue(behind, 4);
    Administrations.issue(behind, 4);
    int[] rows = {Administrations.issue(alone, 0, 8, 12), Administrations.issue(behind, 0, 8, 12)};
    behind.issues.setKey(rows[1], alone.issues.key(rows[0]));
    afterPhase(alone);
    afterPhase(behind);
    for (int week = 0; week < 12; week++) {
      week(alone);
      week(behind);
      for (int seat = 0; seat < 2; seat++) {
        assertThat(behind.issues.workLeft(rows[1] * Issues.PARTNERS + seat))
            .isEqualTo(alone.issues.workLeft(rows[0] * Issues.PARTNERS + seat));
      }
    }
    assertThat(alone.issues.workLeft(rows[0] * Issues.PARTNERS)).isBetween(1, 7);
  }

  @Test
  void aTeamWhoseIssueHasEndedDoesNotMeet() {
    Administration a = three(WILLING, true);
    Administrations.issue(a, 0, 8);
    a.issues.removeIf(row -> true);
    week(afterPhase(a));
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isZero();
    assertThat(Rows.doubles(20, a.staff::crossTime)).containsOnly(0);
  }
}
