package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MorrisTest {

  @Test
  void aLinearFunctionHasItsCoefficients() {
    Morris design = new Morris(3, 10, 4, 1);
    double[] responses = TestFunctions.responses(design.points(), u -> 2 * u[0] - 3 * u[1] + 5);
    Morris.Result actual = design.evaluate(responses, 1);
    assertThat(actual.n()).isEqualTo(10);
    double[] mu = {2, -3, 0};
    for (int i = 0; i < 3; i++) {
      Morris.Factor factor = actual.factors().get(i);
      assertThat(factor.mu()).isCloseTo(mu[i], within(1e-12));
      assertThat(factor.muStar()).isCloseTo(Math.abs(mu[i]), within(1e-12));
      assertThat(factor.sigma()).isCloseTo(0, within(1e-12));
      assertThat(factor.muStarInterval().width()).isCloseTo(0, within(1e-12));
    }
  }

  /**
   * The effect of a on a·b is b, on the grid 0, 1/3, 2/3, 1 of four levels: mean .5, standard
   * deviation √(5/36). 2,000 trajectories, four standard errors: false alarm 6e-5.
   */
  @Test
  void interactionShowsInSigma() {
    Morris design = new Morris(2, 2000, 4, 2);
    Morris.Result actual =
        design.evaluate(TestFunctions.responses(design.points(), u -> u[0] * u[1]), 1);
    double sd = Math.sqrt(5 / 36.0);
    assertThat(actual.factors().get(0).mu()).isCloseTo(0.5, within(4 * sd / Math.sqrt(2000)));
    assertThat(actual.factors().get(1).sigma()).isCloseTo(sd, within(0.015));
  }

  /**
   * The G function on the grid of four levels: each factor's |4u − 2| is 2, 2/3, 2/3 or 2, every
   * step changes it by 4/3 over 2/3. So μ is 0, μ* 2/(1 + a_i) times the product of the others'
   * means (4/3 + a_j)/(1 + a_j).
   */
  @Test
  void sobolG() {
    Morris design = new Morris(8, 2000, 4, 3);
    Morris.Result actual =
        design.evaluate(TestFunctions.responses(design.points(), TestFunctions::sobolG), 1);
    for (int i = 0; i < 8; i++) {
      double expected = 2 / (1 + TestFunctions.G[i]);
      for (int j = 0; j < 8; j++) {
        expected *= j == i ? 1 : (4 / 3.0 + TestFunctions.G[j]) / (1 + TestFunctions.G[j]);
      }
      Morris.Factor factor = actual.factors().get(i);
      // Five standard errors: false alarms below 1e-5 in all.
      assertThat(factor.muStar()).isCloseTo(expected, within(5 * factor.sigma() / Math.sqrt(2000)));
      assertThat(factor.mu()).isCloseTo(0, within(5 * factor.sigma() / Math.sqrt(2000)));
      assertThat(factor.muStarInterval().contains(factor.muStar())).isTrue();
    }
  }

  @Test
  void trajectoriesStayOnTheGridAndMoveEachFactorOnce() {
    Morris design = new Morris(5, 40, 6, 4);
    double[][] points = design.points();
    assertThat(points).hasNumberOfRows(design.size()).hasNumberOfRows(240);
    int up = 0;
    for (int trajectory = 0; trajectory < 40; trajectory++) {
      int[] moves = new int[5];
      for (int step = 1; step < 6; step++) {
        double[] before = points[6 * trajectory + step - 1];
        double[] after = points[6 * trajectory + step];
        for (int i = 0; i < 5; i++) {
          assertThat(5 * after[i]).isCloseTo(Math.rint(5 * after[i]), within(1e-12));
          if (after[i] != before[i]) {
            assertThat(Math.abs(after[i] - before[i])).isCloseTo(0.6, within(1e-12));
            moves[i]++;
            up += after[i] > before[i] ? 1 : 0;
          }
        }
      }
      assertThat(moves).containsOnly(1);
    }
    // 200 moves, half of them up; false alarm 1e-4.
    assertThat(Binomial.expectedCount(200, 0.5, 0.9999).contains(up)).isTrue();
  }

  /** The effects of Ishigami's first factor vary; the truth is found with very many. */
  @Test
  void intervalsNarrow() {
    Morris few = new Morris(3, 25, 4, 5);
    Morris many = new Morris(3, 400, 4, 5);
    double wide = width(few);
    assertThat(width(many) / wide).isBetween(0.15, 0.4);
  }

  private static double width(Morris design) {
    return design
        .evaluate(TestFunctions.responses(design.points(), TestFunctions::ishigami), 1)
        .factors()
        .get(0)
        .muStarInterval()
        .width();
  }

  @Test
  void failedRunsTakeTheirTrajectoryAlong() {
    Morris design = new Morris(2, 3, 4, 1);
    double[] responses = TestFunctions.responses(design.points(), u -> u[0]);
    responses[4] = Double.NaN;
    assertThat(design.evaluate(responses, 1).n()).isEqualTo(2);
    Arrays.fill(responses, Double.NaN);
    Morris.Factor nothing = design.evaluate(responses, 1).factors().get(0);
    assertThat(nothing.muStar()).isNaN();
    assertThat(nothing.muStarInterval()).isEqualTo(Interval.unknown(0.95));
  }

  @Test
  void refusesImpossibleDesigns() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Morris(0, 2, 4, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Morris(1, 1, 4, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Morris(1, 2, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Morris(1, 2, 5, 1))
        .withMessageContaining("Maybe 6?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Morris(1, 2, 4, 1).evaluate(new double[5], 1));
  }
}
