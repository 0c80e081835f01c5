package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Logistic;
import korridor.model.Ties;
import org.junit.jupiter.api.Test;

/** The chance of success: every term of the log-odds, with numbers worked out by hand. */
class EpisodeLogOddsTest {

  private final Administration a = Administrations.pairs();
  private final Episode episode = new Episode(a);

  @Test
  void insideADepartmentTheSharedTermsCount() {
    a.staff.setCompetence(0, 0.3f);
    a.staff.setCompetence(1, 0.5f);
    a.staff.setRespect(0, 0.6f);
    a.staff.setRespect(1, 0.8f);
    a.departments.setStrain(0, 0.2);
    // −1.45 + 1.5·0.4 + 2·0.65 + 0.8·0.7 − 2·0.2
    assertThat(episode.sharedLogOdds(a, 0, 1, 0.65)).isCloseTo(0.61, within(1e-7));
  }

  @Test
  void strainIsThePairsMean() {
    a.departments.setStrain(0, 0.3);
    a.departments.setStrain(1, 0.1);
    // −1.45 + 1.5·0.35 + 2·0.4 + 0.8·0.6 − 2·0.2
    assertThat(episode.sharedLogOdds(a, 0, 2, 0.4)).isCloseTo(-0.045, within(1e-7));
  }

  @Test
  void acrossDepartmentsRoutinesStrangenessAndSponsorshipComeOnTop() {
    a.departments.setRoutines(0, 0.2);
    a.departments.setRoutines(1, 0.4);
    a.heads.setSponsorship(0, 0.5);
    a.heads.setSponsorship(1, 0.1);
    // 1.5·0.3 + 2.25·0.42 − 2.65 + 0.9·0.3
    assertThat(episode.crossLogOdds(a, 0, 2, false)).isCloseTo(-0.985, within(1e-7));
  }

  @Test
  void facilitationAddsItsBonus() {
    assertThat(episode.crossLogOdds(a, 0, 2, true) - episode.crossLogOdds(a, 0, 2, false))
        .isCloseTo(1.35, within(1e-7));
  }

  @Test
  void aSharedCorridorIsACommonGoal() {
    double without = episode.crossLogOdds(a, 0, 2, false);
    a.staff.setCorridor(0, 1);
    a.staff.setCorridor(2, 1);
    assertThat(episode.crossLogOdds(a, 0, 2, false) - without).isCloseTo(0.67, within(1e-7));
    a.staff.setCorridor(2, 2);
    assertThat(episode.crossLogOdds(a, 0, 2, false)).as("another corridor").isEqualTo(without);
    a.staff.setCorridor(0, 0);
    a.staff.setCorridor(2, 0);
    assertThat(episode.crossLogOdds(a, 0, 2, false)).as("in no corridor").isEqualTo(without);
  }

  /** The episode goes well exactly when the lower half of its luck lies below p. */
  @Test
  void theThresholdIsTheLogisticOfTheSum() {
    // shared −1.45 + 1.5·0.35 + 2·0.4 + 0.8·0.6 = 0.355; across
    // 1.5·0.25 + 2.25·0.42 − 2.65 + 0.9·0.25 = −1.105
    double p = Logistic.of(0.355 - 1.105);
    assertThat(succeeds(p - 1e-6, 0, 2, false)).isTrue();
    assertThat(succeeds(p + 1e-6, 0, 2, false)).isFalse();
    double facilitated = Logistic.of(0.355 - 1.105 + 1.35);
    assertThat(succeeds(facilitated - 1e-6, 0, 2, true)).isTrue();
    assertThat(succeeds(facilitated + 1e-6, 0, 2, true)).isFalse();
  }

  @Test
  void insideTheCrossTermsDoNotCount() {
    // −1.45 + 1.5·0.35 + 2·0.6 + 0.8·0.6, trust being that of the ties, 0.6
    double p = Logistic.of(0.755);
    assertThat(succeeds(p - 1e-6, 0, 1, false)).isTrue();
    assertThat(succeeds(p + 1e-6, 0, 1, true)).isFalse();
  }

  @Test
  void trustIsTheMeanOfBothSides() {
    Administrations.tie(a, 0, 1, 2, 0.9);
    Administrations.tie(a, 2, 1, 0, 0.3);
    // −1.45 + 1.5·0.35 + 2·0.6 + 0.8·0.6 − 1.105
    double p = Logistic.of(-0.35);
    assertThat(succeeds(p - 1e-6, 0, 2, false)).isTrue();
    assertThat(succeeds(p + 1e-6, 0, 2, false)).isFalse();
  }

  @Test
  void whereNoTieExistsTrustIsTheOutGroupTrustOfEach() {
    a.staff.setOutGroupTrust(0, 0.1f);
    a.staff.setOutGroupTrust(3, 0.5f);
    // posts 0 and 3 have no tie: −1.45 + 1.5·0.35 + 2·0.3 + 0.8·0.6 − 1.105
    double p = Logistic.of(-0.95);
    assertThat(succeeds(p - 1e-6, 0, 3, false)).isTrue();
    assertThat(succeeds(p + 1e-6, 0, 3, false)).isFalse();
  }

  private boolean succeeds(double u, int i, int j, boolean facilitated) {
    Administration fork = a.fork();
    int tie = fork.ties.find(i, fork.staff.holder(j));
    assertThat(tie == Ties.NONE).isEqualTo(i == 0 && j == 3);
    long luck = (long) (u * (1L << 32));
    return new Episode(fork).between(fork, i, j, tie, facilitated, luck);
  }
}
