package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.random.Draws;
import org.junit.jupiter.api.Test;

class LogisticTest {

  @Test
  void staysWithinItsDeclaredErrorOfTheExactFunction() {
    double worst = 0;
    for (int n = -450_000; n <= 450_000; n++) {
      double z = n / 10_000.0;
      worst = Math.max(worst, Math.abs(Logistic.of(z) - exact(z)));
    }
    assertThat(worst).isLessThan(1e-11);
  }

  @Test
  void itsExponentialStaysWithinItsDeclaredRelativeError() {
    double worst = 0;
    for (int n = -400_000; n <= 400_000; n++) {
      double x = n / 10_000.0;
      worst = Math.max(worst, Math.abs(Logistic.exp(x) / StrictMath.exp(x) - 1));
    }
    assertThat(worst).isLessThan(1e-11);
  }

  @Test
  void isOneHalfAtZeroAndZeroOrOneFarOut() {
    assertThat(Logistic.of(0)).isEqualTo(0.5);
    assertThat(Logistic.of(1000)).isCloseTo(1, within(1e-17));
    assertThat(Logistic.of(-1000)).isPositive().isLessThan(1e-17);
    assertThat(Logistic.of(Double.POSITIVE_INFINITY)).isCloseTo(1, within(1e-17));
  }

  @Test
  void risesOnAGrid() {
    for (int n = -3000; n < 3000; n++) {
      assertThat(Logistic.of((n + 1) / 100.0)).isGreaterThan(Logistic.of(n / 100.0));
    }
  }

  private static double exact(double z) {
    return 1 / (1 + StrictMath.exp(-z));
  }

  /** The short cut decides as the function does, to the bit: at random, at the edge, far out. */
  @Test
  void exceedsIsTheComparisonWithTheFunction() {
    for (int n = 0; n < 200_000; n++) {
      double z = 60 * Draws.uniform(3, n, 0) - 30;
      double edge = Logistic.of(z);
      for (double u :
          new double[] {
            Draws.uniform(3, n, 1), edge, Math.nextUp(edge), Math.nextDown(edge), edge + 1e-9
          }) {
        if (Logistic.exceeds(u, z) != u < edge) {
          assertThat(Logistic.exceeds(u, z)).as("u " + u + ", z " + z).isEqualTo(u < edge);
        }
      }
    }
    assertThat(Logistic.exceeds(0.999, 1e9)).isTrue();
    assertThat(Logistic.exceeds(0.001, -1e9)).isFalse();
  }
}
