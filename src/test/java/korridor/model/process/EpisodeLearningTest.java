package korridor.model.process;

import static korridor.model.Administrations.trust;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Rows;
import korridor.model.Ties;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** What an episode teaches, with numbers worked out by hand. */
class EpisodeLearningTest {

  /** Luck that makes any episode go well, and luck that makes it fail. */
  private static final long GOOD = 0;

  private static final long BAD = -1;
  private static final double FLOAT = 1e-7;

  private final Parameters withoutInfluence =
      Administrations.evenParameters().with("learning.influence-rate", 0);
  private final Administration a = Administrations.pairs(withoutInfluence);

  private static boolean meet(Administration a, int i, int j, long luck) {
    int tie = a.ties.find(i, a.staff.holder(j));
    return new Episode(a).between(a, i, j, tie, false, luck);
  }

  @Test
  void successInsideRaisesTrustOfBothSidesAndNothingElse() {
    assertThat(meet(a, 0, 1, GOOD)).isTrue();

    assertThat(trust(a, 0, 0)).isCloseTo(0.62f, within(1e-6f)); // 0.6 + 0.05·0.4
    assertThat(trust(a, 1, 0)).isCloseTo(0.62f, within(1e-6f));
    assertThat(trust(a, 0, 1)).isEqualTo(0.4f);
    assertThat(a.staff.depth(0)).isCloseTo(0.62, within(FLOAT));
    assertUntaught(0);
    assertUntaught(1);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isZero();
    assertThat(a.staff.crossTime(0)).isZero();
  }

  @Test
  void failureInsideCostsTwiceWhatSuccessGains() {
    assertThat(meet(a, 0, 1, BAD)).isFalse();

    assertThat(trust(a, 0, 0)).isCloseTo(0.54f, within(1e-6f)); // 0.6 − 2·0.05·0.6
    assertThat(trust(a, 1, 0)).isCloseTo(0.54f, within(1e-6f));
    assertThat(a.staff.depth(1)).isCloseTo(0.54, within(FLOAT));
    assertUntaught(0);
  }

  @Test
  void successAcrossTeachesBoth() {
    assertThat(meet(a, 0, 2, GOOD)).isTrue();

    for (int post : new int[] {0, 2}) {
      assertThat(trust(a, post, 1)).isCloseTo(0.43f, within(1e-6f)); // 0.4 + 0.05·0.6
      assertStaff(post, 0.3893, 0.4258, 0.363, 0.604, 0.406);
      assertThat(a.staff.crossTime(post)).isEqualTo(0.08f);
      assertThat(a.staff.depth(post)).isCloseTo(0.6, within(FLOAT));
    }
    assertUntaught(1);
    assertThat(Rows.ints(a.departments.size(), a.departments::successes)).containsExactly(1, 1);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.CROSS_SUCCESSES)).isEqualTo(1);
  }

  @Test
  void failureAcrossTeachesBothOtherwise() {
    assertThat(meet(a, 0, 2, BAD)).isFalse();

    for (int post : new int[] {0, 2}) {
      assertThat(trust(a, post, 1)).isCloseTo(0.36f, within(1e-6f)); // 0.4 − 0.1·0.4
      // G 0.38·(1 − 0.3·0.1); o 0.42·(1 − 0.015); c 0.35 + 0.01·0.65; r 0.6·(1 − 0.015); s as it
      // was
      assertStaff(post, 0.3686, 0.4137, 0.3565, 0.591, 0.4);
    }
    assertThat(Rows.ints(a.departments.size(), a.departments::successes)).containsExactly(0, 0);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.CROSS_SUCCESSES)).isZero();
  }

  @Test
  void theRegimeDecidesHowMuchFailuresWeigh() {
    a.arrangements.weighFailures(1);
    meet(a, 0, 2, BAD);
    assertThat(trust(a, 0, 1)).isCloseTo(0.38f, within(1e-6f)); // 0.4 − 0.05·0.4
    assertThat(a.staff.outGroupTrust(0)).isCloseTo(0.38f * (1 - 0.015f), within(1e-7f));
  }

  @Test
  void aStrangersTrustIsNotLearnedUntilATieExists() {
    a.staff.setOpenness(0, 0);
    a.staff.setOpenness(3, 0);
    meet(a, 0, 3, GOOD); // openness 0 gains 0.01 first, so a tie forms with chance 0.003
    assertThat(a.ties.leadsTo(0, 3)).isFalse();
    assertThat(trust(a, 0, 1)).isEqualTo(0.4f);
    assertThat(a.staff.outGroupTrust(0)).isCloseTo(0.3893f, within(1e-7f));
  }

  @Test
  void aSuccessfulStrangerTakesThePlaceOfTheLeastTrustedTie() {
    Parameters eager = withoutInfluence.with("learning.tie-formation", 1);
    Administration b = Administrations.pairs(eager);
    b.staff.setOpenness(0, 1);
    b.staff.setOpenness(3, 1);
    Administrations.tie(b, 3, 0, 2, 0.3);
    assertThat(meet(b, 0, 3, GOOD)).isTrue();

    assertThat(Administrations.colleague(b, 0, 1)).isEqualTo(3);
    // G has learned first: 0.3893; then up by 0.05
    assertThat(trust(b, 0, 1)).isCloseTo(0.419835f, within(1e-6f));
    assertThat(Administrations.colleague(b, 0, 0)).isEqualTo(1);
    assertThat(Administrations.colleague(b, 3, 0)).as("the tie inside was the weakest").isZero();
    assertThat(b.staff.depth(3)).isCloseTo(0, within(FLOAT));
  }

  @Test
  void noTieFormsAfterAFailureOrInsideOrWhereOneExists() {
    Parameters eager = withoutInfluence.with("learning.tie-formation", 1);
    Administration b = Administrations.pairs(eager);
    Rows.each(b.staff.size(), n -> b.staff.setOpenness(n, 1));
    int[] before = Rows.ints(b.ties.count(), b.ties::colleague);
    meet(b, 0, 3, BAD);
    meet(b, 0, 2, GOOD);
    new Episode(b).between(b, 0, 1, Ties.NONE, false, GOOD);
    assertThat(Rows.ints(b.ties.count(), b.ties::colleague)).containsExactly(before);
  }

  private void assertUntaught(int post) {
    assertStaff(post, 0.38, 0.42, 0.35, 0.6, 0.4);
  }

  private void assertStaff(int post, double g, double o, double c, double r, double s) {
    assertThat(a.staff.outGroupTrust(post)).as("G").isCloseTo((float) g, within(1e-7f));
    assertThat(a.staff.openness(post)).as("o").isCloseTo(o, within(1e-12));
    assertThat(a.staff.competence(post)).as("c").isCloseTo((float) c, within(1e-7f));
    assertThat(a.staff.respect(post)).as("r").isCloseTo((float) r, within(1e-7f));
    assertThat(a.staff.responsibility(post)).as("s").isCloseTo((float) s, within(1e-7f));
  }
}
