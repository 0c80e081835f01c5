package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Rollout;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

/**
 * Verification row V5: sponsorship under a constant solution rate q. A head who meets the payoffs
 * x₁, x₂, … with chances w₁, w₂, … has the fixed point σ* = P / (P + N), with P = Σ w·max(x, 0) and
 * N = Σ w·max(−x, 0), because gains move σ in proportion to 1 − σ and losses in proportion to σ.
 *
 * <p>Tolerance: σ is an autoregression with decay k = η(P + N) a step and step variance at most
 * η²·x², so its time average over n steps has a standard deviation of at most x / ((P + N)·√n). Six
 * of these: false alarm below 1e-8 a comparison.
 */
class SponsorshipFixedPointTest {

  private static final int ISSUES = 200_000;
  private static final int BURN_IN = 20_000;
  private static final double RATE = 0.6;

  private final Administration a = Administrations.three();

  /** Time averages of the sponsorship of the three heads when every issue has this team. */
  private double[] simulate(int theme, int coordinator, int partner) {
    Credit credit = new Credit(a);
    int row = Administrations.issue(a, coordinator, partner);
    a.issues.setTheme(row, theme);
    double[] sum = new double[3];
    for (int n = 0; n < ISSUES; n++) {
      credit.settle(a, row, Draws.uniform(9, n, 0) < RATE);
      for (int head = 0; head < 3 && n >= BURN_IN; head++) {
        sum[head] += a.heads.sponsorship(head) / (ISSUES - BURN_IN);
      }
    }
    return sum;
  }

  private static void assertFixedPoint(double simulated, double gain, double loss) {
    double positive = RATE * gain;
    double negative = (1 - RATE) * loss;
    double error = Math.max(gain, loss) / ((positive + negative) * Math.sqrt(ISSUES - BURN_IN));
    assertThat(simulated).isCloseTo(positive / (positive + negative), within(6 * error));
  }

  @Test
  void inTheSiloTheLeadSettlesAndTheContributorsSponsorshipVanishes() {
    double[] sponsorship = simulate(1, 0, 8);
    assertFixedPoint(sponsorship[0], 0.15, 0.075); // 0.09 / (0.09 + 0.03) = 0.75
    assertThat(sponsorship[1]).isLessThan(1e-6);
    assertThat(sponsorship[2]).isEqualTo(0.25, within(1e-9));
  }

  @Test
  void sharedCreditGivesTheContributorAFixedPointOfItsOwn() {
    a.arrangements.shareCredit(1, Rollout.FULL);
    double[] sponsorship = simulate(1, 0, 8);
    assertFixedPoint(sponsorship[0], 0.15, 0.075);
    assertFixedPoint(sponsorship[1], 0.28, 0.12); // 0.168 / (0.168 + 0.048) = 0.778
    assertThat(sponsorship[2]).as("the owner takes no part").isEqualTo(0.25, within(1e-9));
  }

  @Test
  void aContributionOfTheOwnDivisionCountsWithTheLead() {
    double[] sponsorship = simulate(1, 0, 4);
    // +0.15 and +0.08 if solved, −0.075 and −0.12 if not, one after the other
    assertFixedPoint(sponsorship[0], 0.15 + 0.08, 0.075 + 0.12);
  }
}
