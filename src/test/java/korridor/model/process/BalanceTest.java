package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Constants;
import korridor.model.Issues;
import korridor.model.RestPoints;
import org.junit.jupiter.api.Test;

/**
 * The rules of the calibration turn the weekly equations round: at rest, what a usual week adds is
 * what it takes. Tolerances are of second order in the step, which the rules leave out.
 */
class BalanceTest {

  private static final double USUAL = RestPoints.successAtRest(0.434, 2);

  private final Administration a = Administrations.three();

  private void constants(double competenceGain, double routineGain, double seatCost) {
    Administrations.settled(
        a, new Constants(1, 0.5, competenceGain, routineGain, 0.5, seatCost, 0.7, 0.45, 0.3));
  }

  /** The mean of what a success and a failure leave, weighed with q_x and 1 − q_x. */
  private double[] usualEpisode() {
    Administration success = a.fork();
    Administration failure = a.fork();
    new Learning(a).begin(success).across(0, 8, 2, 0.434, Issues.NONE, 1);
    new Learning(a).begin(failure).across(0, 8, 2, 0.434, Issues.NONE, 0);
    double[] mean = new double[5];
    double[] up = states(success);
    double[] down = states(failure);
    for (int n = 0; n < mean.length; n++) {
      mean[n] = USUAL * up[n] + (1 - USUAL) * down[n];
    }
    return mean;
  }

  private static double[] states(Administration b) {
    return new double[] {
      Administrations.trust(b, 0, 2),
      b.staff.outGroupTrust(0),
      b.staff.openness(0),
      b.staff.respect(0),
      b.staff.responsibility(0)
    };
  }

  /** Before: τ and G 0.434, o 0.42, r 0.6, s 0.4. After the usual mixture: the same. */
  @Test
  void theUsualSuccessRateKeepsTrustAndValues() {
    Administrations.tie(a, 0, 2, 8, 0.434);
    double[] before = states(a);
    double[] after = usualEpisode();
    for (int n = 0; n < before.length; n++) {
      assertThat(after[n]).as("state %d", n).isCloseTo(before[n], within(1e-7));
    }
  }

  /** E episodes a week: practice P = E (q + (1 − q)(2r − 1)), ℓ = ν (1 − κ0) / P. */
  @Test
  void practiceKeepsCompetence() {
    double lesson = USUAL + (1 - USUAL) * (2 * 0.6 - 1);
    constants(0.01 * 0.2 / lesson, 0, 0);
    Administration success = a.fork();
    Administration failure = a.fork();
    new Learning(a).begin(success).across(0, 8, -1, 0.434, Issues.NONE, 1);
    new Learning(a).begin(failure).across(0, 8, -1, 0.434, Issues.NONE, 0);
    double learned =
        USUAL * success.staff.competence(0) + (1 - USUAL) * failure.staff.competence(0) - 0.35;
    new Culture(a).step(a);
    double forgotten = 0.35 - a.staff.competence(0);
    assertThat(learned).isCloseTo(0.01 * 0.2 * 0.35, within(1e-7));
    assertThat(forgotten).isCloseTo(learned, within(1e-7));
  }

  /** ŝ = 1/2 success per head: g_C = δ_C C0 / (ŝ (1 − C0)). */
  @Test
  void successesKeepRoutines() {
    constants(0, 0.006 * 0.25 / (0.5 * 0.75), 0);
    a.departments.setSuccesses(0, 2); // of four people
    new Culture(a).step(a);
    assertThat(a.departments.routines(0)).isCloseTo(0.25, within(1e-12));
  }

  /** Three heads lead in turn, the others help: f = 0.75 pays for three seats of 0.25. */
  @Test
  void creditPaysTheSeatsWhereHeadsLeadAsOftenAsTheyHelp() {
    for (double share : new double[] {0.75, 0.7, 0.8}) {
      for (double change : changes(share)) {
        if (share == 0.75) {
          assertThat(change).isCloseTo(0, within(1e-12));
        } else {
          assertThat(change > 0).isEqualTo(share > 0.75);
        }
      }
    }
  }

  /** What three issues that end with this share change in the sponsorship of three heads. */
  private static double[] changes(double share) {
    Administration many =
        Administrations.three(Administrations.evenParameters().with("issues.rate", 0.05));
    int[][] teams = {{0, 8, 16}, {8, 0, 16}, {16, 0, 8}};
    double[] changes = new double[3];
    for (int[] team : teams) {
      Administration b = many.fork();
      int row = Administrations.issue(b, team[0], team[1], team[2]);
      new Credit(b).settle(b, row, share);
      for (int head = 0; head < 3; head++) {
        changes[head] += b.heads.sponsorship(head, Issues.NONE) - 0.45;
      }
    }
    return changes;
  }
}
