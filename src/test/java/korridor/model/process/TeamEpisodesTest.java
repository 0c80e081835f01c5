package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Rollout;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

class TeamEpisodesTest {

  /** Without facilitation hopeless (log-odds −6 − 6), with it a coin that always shows heads. */
  private static final Parameters HARD =
      Administrations.frozen(Administrations.evenParameters())
          .with("episode.base", -6)
          .with("episode.strangeness", 6)
          .with("episode.competence", 0)
          .with("episode.trust", 0)
          .with("episode.respect", 0);

  private static final Parameters EASY =
      Administrations.evenParameters()
          .with("episode.base", 6)
          .with("episode.competence", 5)
          .with("episode.trust", 6);

  private static Administration week(Administration a) {
    a.turnWeek();
    a.ledger.turn();
    new TeamEpisodes(a).step(a);
    return a;
  }

  @Test
  void everySuccessTakesOneUnitOffTheWorkWithThatPartner() {
    Administration a = Administrations.three(EASY);
    int seat = Administrations.issue(a, 0, 8, 12) * Issues.PARTNERS;
    week(a);
    assertThat(a.issues.workLeft(seat)).isEqualTo(7);
    assertThat(a.issues.workLeft(seat + 1)).isEqualTo(7);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isEqualTo(2);
  }

  @Test
  void aFailureLeavesTheWorkAsItIs() {
    Administration a = Administrations.three(HARD);
    int seat = Administrations.issue(a, 0, 8) * Issues.PARTNERS;
    week(a);
    assertThat(a.issues.workLeft(seat)).isEqualTo(8);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isEqualTo(1);
  }

  @Test
  void withoutWorkOrPartnerThereIsNoEpisode() {
    Administration a = Administrations.three(EASY);
    int seat = Administrations.issue(a, 0, 8) * Issues.PARTNERS;
    a.issues.setWorkLeft(seat, 1);
    a.issues.setPartnerDepartment(seat + 1, 3);
    a.issues.setWorkLeft(seat + 1, 8);
    week(a);
    assertThat(a.issues.workLeft(seat)).isZero();
    assertThat(a.issues.workLeft(seat + 1)).isEqualTo(8);
    week(a);
    assertThat(a.issues.workLeft(seat)).isZero();
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isZero();
  }

  /** Facilitation weighs 5 here; log-odds rise from −12 to −7, so the test counts what is used. */
  @Test
  void facilitationLastsAsLongAsTheITeamsCapacity() {
    Administration a = Administrations.three(HARD.with("episode.facilitation", 5));
    Administrations.issue(a, 0, 8, 12);
    Administrations.issue(a, 4, 16);
    a.arrangements.provide(0, 2, Rollout.FULL);
    week(a);
    assertThat(a.arrangements.facilitate(0)).as("three episodes have used up two").isFalse();
    a.arrangements.provide(0, 4, Rollout.FULL);
    week(a);
    assertThat(a.arrangements.facilitate(0)).as("one is left").isTrue();
    assertThat(a.arrangements.facilitate(0)).isFalse();
  }

  /** Log-odds −3 alone and about 2 accompanied: 2,000 weeks, the first of two partners served. */
  @Test
  void onlyTheFacilitatedEpisodeGetsTheBonus() {
    Parameters p =
        HARD.with("episode.base", -2.375)
            .with("episode.openness", 0)
            .with("episode.strangeness", 1)
            .with("episode.sponsorship", 0)
            .with("episode.facilitation", 5);
    Administration a = Administrations.three(p);
    int seat = Administrations.issue(a, 0, 8, 12) * Issues.PARTNERS;
    TeamEpisodes step = new TeamEpisodes(a);
    int[] successes = new int[2];
    for (int week = 0; week < 2000; week++) {
      a.turnWeek();
      a.arrangements.provide(0, 1, Rollout.FULL);
      a.issues.setWorkLeft(seat, 1);
      a.issues.setWorkLeft(seat + 1, 1);
      step.step(a);
      successes[0] += 1 - a.issues.workLeft(seat);
      successes[1] += 1 - a.issues.workLeft(seat + 1);
    }
    // −2.375 − 1 + 1.5·0.25 = −3
    ContactsTest.assertShare(successes[0], 2000, 1 / (1 + StrictMath.exp(-2)));
    ContactsTest.assertShare(successes[1], 2000, 1 / (1 + StrictMath.exp(3)));
  }

  @Test
  void aTeamWhoseIssueHasEndedDoesNotMeet() {
    Administration a = Administrations.three(EASY);
    Administrations.issue(a, 0, 8);
    a.issues.removeIf(row -> true);
    week(a);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isZero();
  }

  /** Where an issue stands in the table must not change its luck: it differs between arms. */
  @Test
  void theLuckOfATeamDoesNotDependOnTheRowOfItsIssue() {
    Parameters even =
        Administrations.frozen(EASY)
            .with("episode.base", 0)
            .with("episode.competence", 0)
            .with("episode.trust", 0)
            .with("episode.respect", 0);
    Administration alone = Administrations.three(even);
    Administration behind = Administrations.three(even);
    Administrations.issue(behind, 4);
    Administrations.issue(behind, 4);
    int[] rows = {Administrations.issue(alone, 0, 8, 12), Administrations.issue(behind, 0, 8, 12)};
    behind.issues.setKey(rows[1], alone.issues.key(rows[0]));
    for (int week = 0; week < 12; week++) {
      week(alone);
      week(behind);
      for (int seat = 0; seat < 2; seat++) {
        assertThat(behind.issues.workLeft(rows[1] * Issues.PARTNERS + seat))
            .isEqualTo(alone.issues.workLeft(rows[0] * Issues.PARTNERS + seat));
      }
    }
    assertThat(alone.issues.workLeft(rows[0] * Issues.PARTNERS)).isBetween(0, 7);
  }
}
