package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.parameter.Parameters;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

/**
 * Where a colleague of another department comes from, in 20,000 draws for post 0 of department a;
 * shares within 4.5 standard deviations, false alarm 7e-6 each. Departments a (posts 0 to 3) and b
 * are one division, c and d another, e a third.
 */
class DrawAcrossTest {

  private static final int DRAWS = 20_000;
  private static final Parameters EVEN = Administrations.evenParameters();

  /** How often each department was drawn; the last is how often nobody was found. */
  private static int[] drawn(Administration a, int post) {
    Recruitment recruitment = new Recruitment(a);
    int[] drawn = new int[6];
    for (int n = 0; n < DRAWS; n++) {
      int other = recruitment.drawAcross(Draws.bits(7, n), post);
      drawn[other == Ties.NONE ? 5 : a.staff.department(other)]++;
    }
    return drawn;
  }

  private static void assertShares(int[] drawn, double... shares) {
    assertThat(drawn[5]).as("nobody").isZero();
    for (int d = 0; d < shares.length; d++) {
      double p = shares[d];
      assertThat((double) drawn[d] / DRAWS)
          .as("department " + d)
          .isCloseTo(p, within(4.5 * Math.sqrt(p * (1 - p) / DRAWS)));
    }
  }

  /** 0.09 of 0.16 lead to the own division, the rest evenly to the twelve people elsewhere. */
  @Test
  void theOwnDivisionHasItsShareOfTheTiesAcross() {
    double rest = (1 - 0.5625) / 3;
    assertShares(drawn(Administrations.three(), 0), 0, 0.5625, rest, rest, rest);
  }

  @Test
  void withoutAShareOfTheDivisionAllComeFromElsewhere() {
    double third = 1 / 3.0;
    Administration a = Administrations.three(EVEN.with("ties.division-share", 0));
    assertShares(drawn(a, 0), 0, 0, third, third, third);
  }

  /** The only department of its division: whoever is across comes evenly. */
  @Test
  void whereTheDivisionHasNobodyElseAnybodyElseDoes() {
    assertShares(drawn(Administrations.three(), 17), 0.25, 0.25, 0.25, 0.25, 0);
  }

  @Test
  void aRatioOfDensitiesKnowsNoDivisions() {
    Administration a = Administrations.three(EVEN.with("ties.density-ratio", 3));
    assertShares(drawn(a, 0), 0, 0.25, 0.25, 0.25, 0.25);
    Administration own =
        Administrations.three(EVEN.with("ties.division-share", 0).with("ties.own-share", 1));
    assertShares(drawn(own, 0), 0, 0.25, 0.25, 0.25, 0.25);
  }

  @Test
  void whoIsTiedAlreadyIsNotDrawnAgain() {
    Administration a = Administrations.three(EVEN.with("ties.division-share", 0.16));
    Administrations.tie(a, 0, 0, 4, 0.4);
    Administrations.tie(a, 0, 1, 5, 0.4);
    Administrations.tie(a, 0, 2, 7, 0.4);
    Recruitment recruitment = new Recruitment(a);
    for (int n = 0; n < 500; n++) {
      int other = recruitment.drawAcross(Draws.bits(7, n), 0);
      assertThat(other == 6 || other >= 8).isTrue();
    }
  }

  /** Four people with ties to all three others: chance finds nobody. */
  @Test
  void whereEverybodyIsTiedNobodyIsFound() {
    Administration all =
        Initialization.found(Organisations.small(), EVEN.with("contacts.ties", 3), 1, 0);
    assertThat(new Recruitment(all).drawAcross(5, 0)).isEqualTo(Ties.NONE);
  }

  /** A successor forgets all ties: depth is that of the new ones alone. */
  @Test
  void aNewcomersDepthIsThatOfTheirOwnTies() {
    Administration a = Administrations.three(Parameters.defaults());
    a.staff.setDepth(0, 99);
    new Recruitment(a).recruit(0);
    double depth = 0;
    for (int tie = a.ties.first(0); tie < a.ties.first(1); tie++) {
      depth += Staff.post(a.ties.colleague(tie)) < 4 ? a.ties.trust(tie) : 0;
    }
    assertThat(a.staff.depth(0)).isCloseTo(depth, within(1e-9));
  }
}
