package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Logistic;
import korridor.model.Rows;
import korridor.model.Tally.Count;
import korridor.model.Ties;
import org.junit.jupiter.api.Test;

/**
 * How an episode comes out and what it is counted as. Everybody is at rest but for trust: 0.6 in
 * ties inside (rest 0.62), 0.4 in ties across (0.434). B_in = 1, B_x = 0.5.
 */
class EpisodeTest {

  /** Luck that makes any episode go well, and luck that makes it fail. */
  private static final long GOOD = 0;

  private static final long BAD = -1;
  private static final double INSIDE = 1 + 1.25 * (0.6 - 0.62);
  private static final double ACROSS = 0.5 + 1.25 * (0.4 - 0.434);

  private final Administration a = Administrations.pairs();

  /** Whether it goes well exactly when the lower half of its luck lies below p. */
  private void assertChance(double logOdds, int i, int j, int theme, int facilitator) {
    double p = Logistic.of(logOdds);
    assertThat(goesWell(p - 1e-6, i, j, theme, facilitator)).isTrue();
    assertThat(goesWell(p + 1e-6, i, j, theme, facilitator)).isFalse();
  }

  private boolean goesWell(double u, int i, int j, int theme, int facilitator) {
    Administration fork = a.fork();
    long luck = (long) (u * (1L << 32));
    int tie = fork.ties.find(i, fork.staff.holder(j));
    return new Episode(fork).between(fork, i, j, tie, theme, facilitator, luck);
  }

  @Test
  void goesWellWithTheLogisticOfTheLogOdds() {
    assertChance(INSIDE, 0, 1, Issues.NONE, Episode.ALONE);
    assertChance(ACROSS, 0, 2, Issues.NONE, Episode.ALONE);
  }

  @Test
  void trustIsTheMeanOfBothSides() {
    Administrations.tie(a, 0, 1, 2, 0.9);
    assertChance(0.5 + 1.25 * (0.65 - 0.434), 0, 2, Issues.NONE, Episode.ALONE);
    assertChance(0.5 + 1.25 * (0.65 - 0.434), 2, 0, Issues.NONE, Episode.ALONE);
    Administrations.tie(a, 1, 0, 0, 0.2);
    assertChance(1 + 1.25 * (0.4 - 0.62), 0, 1, Issues.NONE, Episode.ALONE);
  }

  @Test
  void whereNoTieExistsTrustIsThatOfEachInOtherDepartments() {
    a.staff.setOutGroupTrust(0, 0.1f);
    a.staff.setOutGroupTrust(3, 0.5f);
    assertChance(0.5 + 1.25 * (0.3 - 0.434), 0, 3, Issues.NONE, Episode.ALONE);
  }

  /** Post 0 has a tie to post 2, who has none back but trusts with G. */
  @Test
  void aOneSidedTieCountsOnItsSide() {
    Administrations.tie(a, 2, 1, 1, 0.4);
    a.staff.setOutGroupTrust(2, 0.8f);
    assertChance(0.5 + 1.25 * (0.6 - 0.434), 0, 2, Issues.NONE, Episode.ALONE);
    assertChance(0.5 + 1.25 * (0.6 - 0.434), 2, 0, Issues.NONE, Episode.ALONE);
  }

  @Test
  void themeAndFacilitatorCountAcross() {
    a.staff.pursue(0, 1, 0.8f);
    a.staff.pursue(2, 1, 0.8f);
    assertChance(ACROSS + 1.25 * 0.8, 0, 2, 0, Episode.ALONE);
    a.staff.setCompetence(1, 0.75f);
    a.staff.setIteamTrust(0, 0);
    a.staff.setIteamTrust(2, 0);
    assertChance(ACROSS + 1.25 * 0.7 * 0.4, 0, 2, Issues.NONE, 1);
    assertChance(INSIDE, 2, 3, 0, 1);
  }

  @Test
  void acrossItCostsTimeAndIsCounted() {
    boolean well = new Episode(a).between(a, 0, 2, 1, Issues.NONE, Episode.ALONE, GOOD);
    assertThat(well).isTrue();
    assertCounts(1, 1);
    well = new Episode(a).between(a, 0, 2, 1, Issues.NONE, Episode.ALONE, BAD);
    assertThat(well).isFalse();
    assertCounts(2, 1);
    assertThat(a.calibration.tally.of(Count.INSIDE)).isZero();
  }

  private void assertCounts(int episodes, int successes) {
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isEqualTo(episodes);
    assertThat(a.ledger.thisWeek(Flow.CROSS_SUCCESSES)).isEqualTo(successes);
    assertThat(a.calibration.tally.of(Count.ACROSS)).isEqualTo(episodes);
    assertThat(a.calibration.tally.of(Count.ACROSS_SUCCESSES)).isEqualTo(successes);
    assertThat(Rows.ints(2, a.departments::successes)).containsExactly(successes, successes);
    double time = episodes * 0.08;
    double[] expected = {time, 0, time, 0};
    for (int post = 0; post < 4; post++) {
      assertThat(a.staff.crossTime(post)).isCloseTo((float) expected[post], within(1e-7f));
    }
  }

  @Test
  void insideItCostsNothingAndOnlyTheWarmUpCountsIt() {
    assertThat(new Episode(a).between(a, 0, 1, 0, Issues.NONE, Episode.ALONE, GOOD)).isTrue();
    assertThat(new Episode(a).between(a, 0, 1, 0, Issues.NONE, Episode.ALONE, BAD)).isFalse();
    assertThat(a.calibration.tally.of(Count.INSIDE)).isEqualTo(2);
    assertThat(a.calibration.tally.of(Count.INSIDE_SUCCESSES)).isEqualTo(1);
    assertThat(a.calibration.tally.of(Count.ACROSS)).isZero();
    assertThat(Rows.doubles(4, a.staff::crossTime)).containsOnly(0);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isZero();
    assertThat(Rows.ints(2, a.departments::successes)).containsOnly(0);
    a.calibration.tally.stop();
    new Episode(a).between(a, 0, 1, 0, Issues.NONE, Episode.ALONE, GOOD);
    new Episode(a).between(a, 0, 2, 1, Issues.NONE, Episode.ALONE, GOOD);
    assertThat(a.calibration.tally.of(Count.INSIDE)).isEqualTo(2);
    assertThat(a.calibration.tally.of(Count.ACROSS)).isZero();
  }

  /** A tie of certain birth (β = 1, trust 0) is given up by each side of a success, and only so. */
  @Test
  void aSuccessAcrossMayBearTiesOnBothSides() {
    Administrations.settled(a, Administrations.tieBirth(1));
    for (int post : new int[] {0, 3}) {
      Administrations.tie(a, post, 0, post ^ 1, 0);
      Administrations.tie(a, post, 1, post ^ 2, 0);
    }
    new Episode(a).between(a, 0, 3, Ties.NONE, Issues.NONE, Episode.ALONE, BAD);
    assertThat(a.ties.leadsTo(0, 3)).isFalse();
    new Episode(a).between(a, 0, 1, 0, Issues.NONE, Episode.ALONE, GOOD);
    assertThat(Administrations.colleague(a, 0, 0)).isEqualTo(1);
    new Episode(a).between(a, 0, 3, Ties.NONE, Issues.NONE, Episode.ALONE, 1L);
    assertThat(a.ties.leadsTo(0, 3)).isTrue();
    assertThat(a.ties.leadsTo(3, 0)).isTrue();
  }
}
