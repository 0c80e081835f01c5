package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearEquationsTest {

  @Test
  void byHand() {
    // 2x + y = 4, x + 3y = 7: x = 1, y = 2.
    assertThat(LinearEquations.solve(new double[][] {{2, 1}, {1, 3}}, new double[] {4, 7}))
        .containsExactly(new double[] {1, 2}, within(1e-14));
  }

  @Test
  void equationsWithoutASingleSolutionAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LinearEquations.solve(new double[][] {{1, 2}, {2, 4}}, new double[] {1, 2}));
  }

  @Test
  void whoCannotBeSwayedStaysAndWhoCanFollows() {
    double[] x =
        LinearEquations.friedkinJohnsen(
            new double[] {0, 1}, new double[][] {{0, 1}, {1, 0}}, new double[] {3, 8});
    assertThat(x).containsExactly(new double[] {3, 3}, within(1e-14));
  }

  @Test
  void halfSwayedMeetHalfWay() {
    // x = y/2 + a/2 and y = x/2 + b/2 with a = 0, b = 3: x = 1, y = 2.
    double[] x =
        LinearEquations.friedkinJohnsen(
            new double[] {0.5, 0.5}, new double[][] {{0, 1}, {1, 0}}, new double[] {0, 3});
    assertThat(x).containsExactly(new double[] {1, 2}, within(1e-14));
  }
}
