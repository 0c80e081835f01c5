package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class ConfidenceSequenceTest {

  /** NumPy's bounds are the innermost of a grid of 1/2000. */
  @Test
  void agreesWithNumPy() {
    double[] sample = ReferenceValues.of("lab.csv", "hedged.sample");
    for (int n : new int[] {10, 80}) {
      ConfidenceSequence sequence = new ConfidenceSequence(0, 1, 0.95);
      for (int i = 0; i < n; i++) {
        sequence.add(sample[i]);
      }
      double[] expected = ReferenceValues.of("lab.csv", "hedged." + n);
      Interval actual = sequence.interval();
      assertThat(actual.lower()).isBetween(expected[0] - 0.00051, expected[0]);
      assertThat(actual.upper()).isBetween(expected[1], expected[1] + 0.00051);
    }
  }

  /**
   * Looked at after every ten of 200 observations: ever wrong in at most 5 % of the repetitions.
   */
  @Test
  void coversAtAllTimesTogether() {
    Well19937c random = new Well19937c(5);
    int wrong = 0;
    int student = 0;
    for (int repetition = 0; repetition < 200; repetition++) {
      ConfidenceSequence sequence = new ConfidenceSequence(0, 1, 0.95);
      RunningMoments moments = new RunningMoments();
      boolean everWrong = false;
      for (int i = 1; i <= 200; i++) {
        double value = Math.pow(random.nextDouble(), 2);
        sequence.add(value);
        moments.add(value);
        if (i % 10 == 0) {
          // Bounds never widen: the last ones hold nothing that an earlier look excluded.
          sequence.interval();
          everWrong |= !moments.meanInterval(0.95).contains(1 / 3.0);
        }
      }
      wrong += sequence.interval().contains(1 / 3.0) ? 0 : 1;
      student += everWrong ? 1 : 0;
    }
    // False alarm below 1e-4 at a rate of .05.
    assertThat(wrong).isLessThanOrEqualTo((int) Binomial.expectedCount(200, 0.05, 0.9998).upper());
    // Student's interval, looked at as often, is wrong far more often than it says.
    assertThat(student).isGreaterThan(20);
  }

  @Test
  void boundsNeverWiden() {
    Well19937c random = new Well19937c(5);
    ConfidenceSequence sequence = new ConfidenceSequence(-1, 1, 0.9);
    Interval before = sequence.interval();
    assertThat(before).isEqualTo(new Interval(-1, 1, 0.9));
    for (int i = 0; i < 300; i++) {
      sequence.add(random.nextDouble() - 0.3);
      if (i % 20 == 0) {
        Interval now = sequence.interval();
        assertThat(now.lower()).isGreaterThanOrEqualTo(before.lower());
        assertThat(now.upper()).isLessThanOrEqualTo(before.upper());
        before = now;
      }
    }
    assertThat(before.contains(0.2)).isTrue();
    assertThat(before.width()).isLessThan(0.3);
    assertThat(sequence.n()).isEqualTo(300);
    assertThat(sequence.mean()).isCloseTo(0.2, within(0.08));
  }

  @Test
  void constantsAtTheEdgeComeClose() {
    ConfidenceSequence zeros = new ConfidenceSequence(0, 1, 0.95);
    ConfidenceSequence ones = new ConfidenceSequence(0, 1, 0.95);
    for (int i = 0; i < 100; i++) {
      zeros.add(0);
      ones.add(1);
    }
    zeros.add(Double.NaN);
    assertThat(zeros.n()).isEqualTo(100);
    assertThat(zeros.interval().lower()).isZero();
    assertThat(zeros.interval().upper()).isLessThan(0.1);
    assertThat(ones.interval().upper()).isEqualTo(1);
    assertThat(ones.interval().lower()).isCloseTo(1 - zeros.interval().upper(), within(1e-5));
  }

  @Test
  void refusesWhatIsOutside() {
    ConfidenceSequence sequence = new ConfidenceSequence(0, 1, 0.95);
    assertThat(sequence.mean()).isNaN();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sequence.add(1.5))
        .withMessageContaining("1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> new ConfidenceSequence(1, 1, 0.95));
    assertThatIllegalArgumentException().isThrownBy(() -> new ConfidenceSequence(0, 1, 95));
  }
}
