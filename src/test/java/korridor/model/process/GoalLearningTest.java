package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Constants;
import korridor.model.Issues;
import org.junit.jupiter.api.Test;

/**
 * How common goals are taken up and held, and what an episode that the I-Team accompanied leaves.
 * Themes are noted plus one: theme 0 as 1. η is 0.05, λ 2.
 */
class GoalLearningTest {

  private static final double FLOATS = 1e-6;

  private final Administration a = Administrations.pairs();
  private final Learning learning = new Learning(a);

  private void work(int theme, int success) {
    learning.begin(a).across(0, 2, 1, 0.4, theme, success);
  }

  private void assertGoal(int themePlusOne, double level) {
    assertThat(a.staff.goalTheme(0)).isEqualTo(themePlusOne);
    assertThat(a.staff.goal(0)).isCloseTo((float) level, within((float) FLOATS));
  }

  @Test
  void aSuccessWinsOverWhoPursuesNothing() {
    work(0, 1);
    assertGoal(1, 0.05);
    work(0, 1);
    assertGoal(1, 0.05 + 0.05 * 0.95);
    work(0, 0);
    assertGoal(1, 0.0975 - 0.1 * 0.0975);
  }

  @Test
  void aFailureWinsNobodyOver() {
    work(0, 0);
    assertGoal(0, 0);
  }

  @Test
  void whoHoldsAnotherGoalHardlyIsWonOverAndWhoHoldsItMoreIsNot() {
    a.staff.pursue(0, 2, 0.049f);
    work(0, 1);
    assertGoal(1, 0.05);
    a.staff.pursue(0, 2, (float) 0.05);
    work(0, 1);
    assertGoal(2, 0.05);
    a.staff.pursue(0, 2, 0.3f);
    work(0, 0);
    assertGoal(2, 0.3);
  }

  /** A quarter is a number that floats have: at η itself a goal stays. */
  @Test
  void aGoalAsStrongAsANewOneStays() {
    Administration b =
        Administrations.pairs(Administrations.evenParameters().with("learning.trust-gain", 0.25));
    Learning quick = new Learning(b);
    b.staff.pursue(0, 2, 0.25f);
    quick.begin(b).across(0, 2, 1, 0.4, 0, 1);
    assertThat(b.staff.goalTheme(0)).isEqualTo(2);
    b.staff.pursue(0, 2, 0.2499f);
    quick.begin(b).across(0, 2, 1, 0.4, 0, 1);
    assertThat(b.staff.goalTheme(0)).isEqualTo(1);
    assertThat(b.staff.goal(0)).isEqualTo(0.25f);
  }

  @Test
  void aMemberOfACorridorIsNotWonOverByAnotherTheme() {
    a.arrangements.runCorridors(1, true, true, true);
    a.staff.setCorridor(0, 2);
    a.staff.pursue(0, 2, 0);
    work(0, 1);
    assertGoal(2, 0);
    work(1, 1);
    assertGoal(2, 0.05);
  }

  /** A corridor whose theme is no goal leaves its members as everybody else. */
  @Test
  void whereTheThemeIsNoGoalAMemberIsWonOver() {
    a.arrangements.runCorridors(1, true, true, false);
    a.staff.setCorridor(0, 2);
    work(0, 1);
    assertGoal(1, 0.05);
  }

  @Test
  void aMemberOfACorridorWithoutACommonGoalIsWonOverAsAnybody() {
    a.arrangements.runCorridors(1, true, true, false);
    a.staff.setCorridor(0, 2);
    work(0, 1);
    assertGoal(1, 0.05);
  }

  @Test
  void workWithoutThemeTeachesNoGoal() {
    a.staff.pursue(0, 1, 0.3f);
    work(Issues.NONE, 1);
    assertGoal(1, 0.3);
    a.staff.pursue(0, 0, 0);
    work(Issues.NONE, 1);
    assertGoal(0, 0);
  }

  /** Goals run before the first derivation, but not where all learning is turned off. */
  @Test
  void goalsRunWhileTheWarmUpIsFrozenAndNotUnderFreeze() {
    Administration b = Administrations.newPairs(Administrations.evenParameters());
    b.beginArm(100);
    learning.begin(b).across(0, 2, 1, 0.4, 0, 1);
    assertThat(b.staff.goalTheme(0)).isEqualTo(1);
    assertThat(b.staff.goal(0)).isEqualTo(0.05f);
    a.arrangements.freeze(true);
    work(0, 1);
    assertGoal(0, 0);
    a.staff.pursue(0, 1, 0.3f);
    work(0, 0);
    assertGoal(1, 0.3);
  }

  @Test
  void trustInTheITeamMovesWithWhatItAccompanied() {
    a.staff.setIteamTrust(0, 0.5f);
    a.staff.setIteamTrust(2, 0.7f);
    learning.begin(a).facilitated(0, 2, 1, 1);
    assertThat(a.staff.iteamTrust(0)).isCloseTo(0.5f + 0.05f * 0.5f, within(1e-6f));
    assertThat(a.staff.iteamTrust(2)).isCloseTo(0.7f + 0.05f * 0.3f, within(1e-6f));
    a.staff.setIteamTrust(0, 0.5f);
    a.staff.setIteamTrust(2, 0.7f);
    learning.begin(a).facilitated(0, 2, 1, 0);
    assertThat(a.staff.iteamTrust(0)).isCloseTo(0.5f - 0.1f * 0.5f, within(1e-6f));
    assertThat(a.staff.iteamTrust(2)).isCloseTo(0.7f - 0.1f * 0.7f, within(1e-6f));
    assertThat(a.staff.iteamTrust(1)).as("the facilitator's own").isEqualTo(0.434f);
  }

  @Test
  void withoutFacilitatorNoTrustInTheITeamMoves() {
    learning.begin(a).facilitated(0, 2, Episode.ALONE, 1);
    assertThat(a.staff.iteamTrust(0)).isEqualTo(0.434f);
    assertThat(a.staff.competence(1)).isEqualTo(0.35f);
  }

  /** w with the two's trust in the I-Team, 0.6 on average, and their respect, 0.75 on average. */
  @Test
  void theFacilitatorPractisesToo() {
    a.staff.setIteamTrust(0, 0.5f);
    a.staff.setIteamTrust(2, 0.7f);
    a.staff.setRespect(0, 0.6f);
    a.staff.setRespect(2, 0.9f);
    a.staff.setCompetence(1, 0.6f);
    Administration b = a.fork();
    double w = StrictMath.pow(0.6 / 0.434, 0.25);
    learning.begin(a).facilitated(0, 2, 1, 1);
    double step = 0.02 * w * 0.4 * 0.35 / 0.65;
    assertThat((double) a.staff.competence(1)).isCloseTo(0.6 + step, within(FLOATS));
    learning.begin(b).facilitated(0, 2, 1, 0);
    assertThat((double) b.staff.competence(1)).isCloseTo(0.6 + 0.5 * step, within(FLOATS));
    assertThat(a.staff.competence(0)).as("the others learn elsewhere").isEqualTo(0.35f);
  }

  /** The usual practice of the silo does not come from facilitation. */
  @Test
  void theFacilitatorsPracticeIsNotCounted() {
    learning.begin(a).facilitated(0, 2, 1, 1);
    assertThat(a.calibration.tally.of(korridor.model.Tally.Count.PRACTICE)).isZero();
  }

  @Test
  void anEpisodeAccompaniedTeachesAllThree() {
    Administrations.settled(a, certain());
    a.staff.setCompetence(3, 0.6f);
    new Episode(a).between(a, 0, 2, 1, Issues.NONE, 3, 5);
    assertThat(a.staff.iteamTrust(0)).isGreaterThan(0.434f);
    assertThat(a.staff.iteamTrust(2)).isGreaterThan(0.434f);
    assertThat(a.staff.competence(3)).isGreaterThan(0.6f);
    assertThat(a.staff.competence(0)).isGreaterThan(0.35f);
    assertThat(a.staff.competence(2)).isGreaterThan(0.35f);
  }

  private static Constants certain() {
    return Administrations.intercepts(60, 60);
  }
}
