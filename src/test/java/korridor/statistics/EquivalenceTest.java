package korridor.statistics;

import static korridor.statistics.Equivalence.Verdict.ABOVE;
import static korridor.statistics.Equivalence.Verdict.BELOW;
import static korridor.statistics.Equivalence.Verdict.EQUIVALENT;
import static korridor.statistics.Equivalence.Verdict.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class EquivalenceTest {

  private static final double NAN = Double.NaN;

  @Test
  void agreesWithSciPy() {
    double[] expected = ReferenceValues.of("lab.csv", "equivalence.result");
    Equivalence actual =
        Equivalence.of(ReferenceValues.of("lab.csv", "equivalence.sample"), 0.5, 0.05);
    assertThat(actual.n()).isEqualTo(30);
    assertThat(actual.difference()).isCloseTo(expected[0], within(1e-14));
    assertThat(actual.pValue()).isCloseTo(expected[1], within(1e-12));
    assertThat(actual.interval().lower()).isCloseTo(expected[2], within(1e-12));
    assertThat(actual.interval().upper()).isCloseTo(expected[3], within(1e-12));
    assertThat(actual.verdict()).isEqualTo(EQUIVALENT);
  }

  @Test
  void theVerdictFollowsTheInterval() {
    double[] near = {-0.1, 0, 0.1, 0.05, -0.05, NAN};
    assertThat(verdict(near, 0.2)).isEqualTo(EQUIVALENT);
    assertThat(verdict(near, 0.01)).isEqualTo(UNDECIDED);
    assertThat(verdict(moved(near, 1), 0.2)).isEqualTo(ABOVE);
    assertThat(verdict(moved(near, -1), 0.2)).isEqualTo(BELOW);
    assertThat(verdict(moved(near, 0.2), 0.2)).isEqualTo(UNDECIDED);
    assertThat(verdict(new double[] {0.2, 0.2}, 0.2)).isEqualTo(ABOVE);
    assertThat(verdict(new double[] {-0.2, -0.2}, 0.2)).isEqualTo(BELOW);
    assertThat(verdict(new double[] {0, NAN}, 0.2)).isEqualTo(UNDECIDED);
  }

  /** The p-value is below α exactly when the interval at 1 − 2α is within the margin. */
  @Test
  void pValueAndIntervalSayTheSame() {
    double[] sample = ReferenceValues.of("lab.csv", "equivalence.sample");
    for (double margin = 0.2; margin < 0.7; margin += 0.01) {
      Equivalence actual = Equivalence.of(sample, margin, 0.05);
      assertThat(actual.pValue() < 0.05).isEqualTo(actual.verdict() == EQUIVALENT);
    }
  }

  /** At the margin itself "equivalent" is said at most as often as α. */
  @Test
  void falseEquivalenceIsAsRareAsItSays() {
    Well19937c random = new Well19937c(4);
    int wrong = 0;
    for (int repetition = 0; repetition < 2000; repetition++) {
      double[] sample = new double[40];
      Arrays.setAll(sample, i -> 0.5 + random.nextGaussian());
      wrong += Equivalence.of(sample, 0.5, 0.05).verdict() == EQUIVALENT ? 1 : 0;
    }
    // False alarm at most 1e-4: both tails, at a true rate of α.
    assertThat(Binomial.expectedCount(2000, 0.05, 0.9999).contains(wrong)).isTrue();
  }

  @Test
  void withoutScatterTheMeanDecides() {
    assertThat(Equivalence.of(new double[] {0.1, 0.1}, 0.2, 0.05).pValue()).isZero();
    assertThat(Equivalence.of(new double[] {0.2, 0.2}, 0.2, 0.05).pValue()).isEqualTo(1);
    assertThat(Equivalence.of(new double[] {0.1}, 0.2, 0.05).pValue()).isNaN();
  }

  @Test
  void refusesNoMargin() {
    double[] sample = {1, 2};
    assertThatIllegalArgumentException().isThrownBy(() -> Equivalence.of(sample, 0, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> Equivalence.of(sample, NAN, 0.05));
    assertThatIllegalArgumentException().isThrownBy(() -> Equivalence.of(sample, 1, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> Equivalence.of(sample, 1, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Equivalence.of(sample, Double.POSITIVE_INFINITY, 0.05));
  }

  private static Equivalence.Verdict verdict(double[] sample, double margin) {
    return Equivalence.of(sample, margin, 0.05).verdict();
  }

  private static double[] moved(double[] sample, double by) {
    return Arrays.stream(sample).map(x -> x + by).toArray();
  }
}
