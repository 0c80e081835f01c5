package korridor.model.process;

import static korridor.model.Administrations.trust;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.Organisation;
import korridor.model.Organisation.Survey;
import korridor.model.Organisations;
import korridor.model.Tally.Count;
import korridor.model.Ties;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * What an episode teaches, by hand. Everybody rests at o 0.42, r 0.6, s 0.4, c 0.35, G 0.434; ties
 * inside have trust 0.6, those across 0.4. η is 0.05, λ 2, γ 0.3, κ 0.01, ℓ 0.02.
 */
class LearningTest {

  private static final double FLOATS = 1e-6;
  private static final Parameters EVEN = Administrations.evenParameters();

  /** q_x = λτ / (1 − τ + λτ). */
  private static final double USUAL = 2 * 0.434 / (1 - 0.434 + 2 * 0.434);

  private final Administration a = Administrations.pairs();
  private final Learning learning = new Learning(a);

  private void across(int success) {
    learning.begin(a).across(0, 2, 1, 0.4, Issues.NONE, success);
    learning.end();
  }

  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(FLOATS));
  }

  @Test
  void insideOnlyTheTrustInTheTieLearns() {
    learning.begin(a).inside(0, 0, 0, 1);
    assertClose(trust(a, 0, 0), 0.6 + 0.05 * 0.4);
    assertClose(a.staff.depth(0), 0.62);
    learning.begin(a).inside(0, 1, 2, 0);
    assertClose(trust(a, 1, 0), 0.6 - 2 * 0.05 * 0.6);
    assertClose(a.staff.depth(1), 0.54);
    learning.begin(a).inside(1, 2, Ties.NONE, 1);
    for (int post = 0; post < 4; post++) {
      assertUntaught(a, post);
    }
    assertThat(a.calibration.tally.of(Count.PRACTICE)).isZero();
  }

  private static void assertUntaught(Administration a, int post) {
    assertThat(a.staff.outGroupTrust(post)).isEqualTo(0.434f);
    assertThat(a.staff.openness(post)).isEqualTo(0.42);
    assertThat(a.staff.respect(post)).isEqualTo(0.6f);
    assertThat(a.staff.responsibility(post)).isEqualTo(0.4f);
    assertThat(a.staff.competence(post)).isEqualTo(0.35f);
    assertThat(a.staff.goalTheme(post)).isZero();
  }

  @Test
  void acrossTrustInTheTieAndInOthersMovesTowardsTheOutcome() {
    across(1);
    assertClose(trust(a, 0, 1), 0.4 + 0.05 * 0.6);
    assertClose(a.staff.outGroupTrust(0), 0.434 + 0.3 * 0.05 * 0.566);
    Administration b = Administrations.pairs();
    learning.begin(b).across(0, 2, 1, 0.4, Issues.NONE, 0);
    assertClose(trust(b, 0, 1), 0.4 - 0.1 * 0.4);
    assertClose(b.staff.outGroupTrust(0), 0.434 - 0.3 * 0.1 * 0.434);
    assertThat(b.staff.depth(0)).as("ties across are no depth").isEqualTo(a.staff.depth(0));
    assertUntaught(b, 2);
  }

  @Test
  void aStrangersTrustIsNotLearned() {
    learning.begin(a).across(0, 3, Ties.NONE, 0.434, Issues.NONE, 1);
    assertThat(trust(a, 0, 0)).isEqualTo(0.6f);
    assertThat(trust(a, 0, 1)).isEqualTo(0.4f);
    assertClose(a.staff.outGroupTrust(0), 0.434 + 0.3 * 0.05 * 0.566);
  }

  /** At rest a success adds κ(1 − q_x), a failure takes κ q_x, whatever the level. */
  @Test
  void valuesMoveByTheSurprise() {
    across(1);
    double gain = 0.01 * (1 - USUAL);
    assertClose(a.staff.openness(0), 0.42 + gain);
    assertClose(a.staff.respect(0), 0.6 + gain);
    assertClose(a.staff.responsibility(0), 0.4 + gain);
    Administration b = Administrations.pairs();
    learning.begin(b).across(0, 2, 1, 0.4, Issues.NONE, 0);
    double loss = 0.01 * USUAL;
    assertClose(b.staff.openness(0), 0.42 - loss);
    assertClose(b.staff.respect(0), 0.6 - loss);
    assertClose(b.staff.responsibility(0), 0.4 - loss);
  }

  /** Away from rest gains shrink with (1 − v)/(1 − v0), losses with v/v0, of the person's rest. */
  @Test
  void valuesMoveRelativeToThePersonsRest() {
    a.staff.setOpenness(0, 0.71);
    a.staff.setRespect(0, 0.8f);
    a.staff.setResponsibility(0, 0.2f);
    a.staff.setRestResponsibility(0, 0.6f);
    Administration b = a.fork();
    across(1);
    double gain = 0.01 * (1 - USUAL);
    assertClose(a.staff.openness(0), 0.71 + gain * 0.29 / 0.58);
    assertClose(a.staff.respect(0), 0.8 + gain * 0.2 / 0.4);
    assertClose(a.staff.responsibility(0), 0.2 + gain * 0.8 / 0.4);
    learning.begin(b).across(0, 2, 1, 0.4, Issues.NONE, 0);
    double loss = 0.01 * USUAL;
    assertClose(b.staff.openness(0), 0.71 - loss * 0.71 / 0.42);
    assertClose(b.staff.respect(0), 0.8 - loss * 0.8 / 0.6);
    assertClose(b.staff.responsibility(0), 0.2 - loss * 0.2 / 0.6);
  }

  /**
   * The usual share of successes moves nobody: over q_x successes and 1 − q_x failures, nothing.
   */
  @Test
  void usualOutcomesMoveNothingOnAverage() {
    Administration b = a.fork();
    across(1);
    learning.begin(b).across(0, 2, 1, 0.4, Issues.NONE, 0);
    double up = a.staff.openness(0) - 0.42;
    double down = b.staff.openness(0) - 0.42;
    assertThat(USUAL * up + (1 - USUAL) * down).isCloseTo(0, within(1e-9));
  }

  /** V = (o τ r s)^¼, relative to that of the department at rest. */
  @Test
  void practiceIsConducivenessRelativeToTheUsual() {
    assertClose(learning.begin(a).practice(0, 0.434, 0.6, 1), 1);
    assertClose(learning.begin(a).practice(0, 0.4, 0.6, 1), StrictMath.pow(0.4 / 0.434, 0.25));
    a.staff.setOpenness(0, 0.84);
    a.staff.setRespect(0, 0.9f);
    a.staff.setResponsibility(0, 0.1f);
    double v = StrictMath.pow(0.84 * 0.3 * 0.9 * 0.1, 0.25);
    double usual = StrictMath.pow(0.42 * 0.434 * 0.6 * 0.4, 0.25);
    assertClose(learning.begin(a).practice(0, 0.3, 0.1, 1), v / usual);
    assertThat(learning.begin(a).practice(0, 0, 0.6, 1)).as("no trust").isZero();
  }

  @Test
  void aFailureTeachesOnlyWhereTheOthersRespectMakesItSafe() {
    assertClose(learning.begin(a).practice(0, 0.434, 0.6, 0), 0.2);
    assertClose(learning.begin(a).practice(0, 0.434, 1, 0), 1);
    assertThat(learning.begin(a).practice(0, 0.434, 0.5, 0)).isZero();
    assertThat(learning.begin(a).practice(0, 0.434, 0.3, 0)).isZero();
  }

  /** c + ℓ w (1 − c) c0 / (1 − c0), c0 = 0.35; the practice is that before values move. */
  @Test
  void competenceGrowsWithPractice() {
    a.staff.setCompetence(0, 0.5f);
    double w = StrictMath.pow(0.4 / 0.434, 0.25);
    Administration b = a.fork();
    across(1);
    assertClose(a.staff.competence(0), 0.5 + 0.02 * w * 0.5 * 0.35 / 0.65);
    b.staff.setRespect(2, 0.8f);
    learning.begin(b).across(0, 2, 1, 0.4, Issues.NONE, 0);
    assertClose(b.staff.competence(0), 0.5 + 0.02 * 0.6 * w * 0.5 * 0.35 / 0.65);
  }

  @Test
  void competenceNeverPassesOne() {
    Administrations.settled(a, competenceGain(5));
    a.staff.setCompetence(0, 0.5f);
    across(1);
    assertThat(a.staff.competence(0)).isEqualTo(1);
  }

  private static korridor.model.Constants competenceGain(double gain) {
    return new korridor.model.Constants(1, 0.5, gain, 0.1, 0.5, 0.25, 0.7, 0.45, 0.3);
  }

  /** Σ w (1 − c)/(1 − c0), while the warm-up counts. */
  @Test
  void practiceIsCountedForTheCalibration() {
    a.staff.setCompetence(0, 0.74f);
    double w = StrictMath.pow(0.4 / 0.434, 0.25);
    across(1);
    assertClose(a.calibration.tally.of(Count.PRACTICE), w * 0.26 / 0.65);
    a.calibration.tally.stop();
    across(1);
    assertClose(a.calibration.tally.of(Count.PRACTICE), w * 0.26 / 0.65);
  }

  /**
   * The first department trusts more than the mean, the second less: λ_d = λ odds(τ̄)/odds(τ_d).
   */
  @Test
  void peopleOfEachDepartmentWeighAFailureSoThatTheirTrustRestsWhereItWas() {
    Organisation o = Organisations.small();
    double unasked = Double.NaN;
    Organisation surveyed =
        new Organisation(
            o.divisions(),
            o.departments(),
            o.topics(),
            o.themes(),
            o.actors(),
            List.of(
                new Survey(unasked, unasked, unasked, unasked, 0.5, 0.8),
                new Survey(unasked, unasked, unasked, unasked, 0.3, 0.6)));
    Administration b = Initialization.found(surveyed, EVEN.with("contacts.ties", 2), 1, 0);
    Administrations.settled(b, Administrations.KNOWN);
    Administrations.tie(b, 0, 0, 1, 0.5);
    Administrations.tie(b, 0, 1, 2, 0.5);
    Learning there = new Learning(b);
    there.begin(b).inside(0, 0, 0, 0);
    there.begin(b).across(0, 2, 1, 0.5, Issues.NONE, 0);
    // means 0.7 and 0.4: odds 7/3 and 2/3; own odds 4 and 1
    double inside = 0.05 * 2 * (7.0 / 3) / 4;
    double across = 0.05 * 2 * (2.0 / 3);
    assertClose(trust(b, 0, 0), 0.5 - inside * 0.5);
    assertClose(trust(b, 0, 1), 0.5 - across * 0.5);
    assertClose(b.staff.outGroupTrust(0), 0.5 - 0.3 * across * 0.5);
  }

  @Test
  void aStepIsAtMostTheWholeWay() {
    Learning eager = new Learning(Administrations.pairs(EVEN.with("learning.trust-gain", 0.4)));
    assertThat(eager.rate(1, 9)).isEqualTo(0.4);
    assertThat(eager.rate(0, 2)).isEqualTo(0.8);
    assertThat(eager.rate(0, 2.5)).isEqualTo(1);
    assertThat(eager.rate(0, 3)).isEqualTo(1);
  }

  /** Before the first derivation nothing is learned, but practice is counted. */
  @Test
  void untilConstantsAreDerivedNothingIsLearned() {
    Administration b = Administrations.newPairs(EVEN);
    b.beginArm(100);
    learning.begin(b).inside(0, 0, 0, 1);
    learning.begin(b).across(0, 2, 1, 0.4, Issues.NONE, 1);
    learning.begin(b).facilitated(0, 2, 1, 1);
    learning.end();
    assertThat(trust(b, 0, 0)).isEqualTo(0.6f);
    assertThat(trust(b, 0, 1)).isEqualTo(0.4f);
    assertThat(b.staff.iteamTrust(0)).isEqualTo(0.434f);
    assertUntaught(b, 0);
    assertUntaught(b, 1);
    assertThat(b.calibration.tally.of(Count.PRACTICE)).isPositive();
  }

  @Test
  void whereAllLearningIsTurnedOffNothingIsLearned() {
    a.arrangements.freeze(true);
    learning.begin(a).inside(0, 0, 0, 1);
    across(1);
    learning.begin(a).facilitated(0, 2, 1, 1);
    assertThat(trust(a, 0, 0)).isEqualTo(0.6f);
    assertThat(trust(a, 0, 1)).isEqualTo(0.4f);
    assertThat(a.staff.iteamTrust(0)).isEqualTo(0.434f);
    assertUntaught(a, 0);
    assertUntaught(a, 1);
    a.arrangements.freeze(false);
    across(1);
    assertClose(trust(a, 0, 1), 0.43);
  }
}
