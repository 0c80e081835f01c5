package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class BoundedMeanTest {

  private static final double NAN = Double.NaN;

  @Test
  void countsAreClopperPearsonButForTheEstimatedVariance() {
    double[] sample = new double[400];
    Arrays.fill(sample, 0, 199, 1);
    BoundedMean actual = BoundedMean.of(sample, 0, 1, 0.95);
    double[] exact = ReferenceValues.of("lab.csv", "exact.199.400");
    assertThat(actual.mean()).isCloseTo(199 / 400.0, within(1e-14));
    // t for z and n − 1 for n: two parts in a thousand of the width.
    assertThat(actual.interval().lower()).isCloseTo(exact[0], within(0.0005));
    assertThat(actual.interval().upper()).isCloseTo(exact[1], within(0.0005));
  }

  @Test
  void noneAndAllReachTheEnds() {
    double[] expected = ReferenceValues.of("lab.csv", "exact.0.10");
    Interval none = BoundedMean.of(new double[10], 0, 1, 0.95).interval();
    assertThat(none.lower()).isZero();
    assertThat(none.upper()).isCloseTo(expected[1], within(1e-12));
    double[] all = new double[10];
    Arrays.fill(all, 3);
    Interval full = BoundedMean.of(all, 2, 3, 0.95).interval();
    assertThat(full.upper()).isEqualTo(3);
    assertThat(full.lower()).isCloseTo(3 - expected[1], within(1e-12));
  }

  @Test
  void neverLeavesTheBounds() {
    Interval t = RunningMoments.of(0, 0, 0, 0.01, 0.2).meanInterval(0.95);
    assertThat(t.lower()).isNegative();
    Interval actual = BoundedMean.of(new double[] {0, 0, 0, 0.01, 0.2, NAN}, 0, 1, 0.95).interval();
    assertThat(actual.lower()).isBetween(0.0, 0.042);
    assertThat(actual.upper()).isBetween(0.042, 1.0);
    Interval difference = BoundedMean.of(new double[] {-1, -1, -0.9}, -1, 1, 0.95).interval();
    assertThat(difference.lower()).isBetween(-1.0, -0.96);
  }

  /** In the middle of the range and with many observations it is Student's interval. */
  @Test
  void farFromTheBoundsItIsStudents() {
    Well19937c random = new Well19937c(4);
    double[] sample = new double[200];
    Arrays.setAll(sample, i -> 0.5 + 0.02 * random.nextGaussian());
    Interval t = RunningMoments.of(sample).meanInterval(0.95);
    Interval actual = BoundedMean.of(sample, 0, 1, 0.95).interval();
    assertThat(actual.lower()).isCloseTo(t.lower(), within(0.02 * t.width()));
    assertThat(actual.upper()).isCloseTo(t.upper(), within(0.02 * t.width()));
  }

  @Test
  void coversAsItSays() {
    Well19937c random = new Well19937c(4);
    int held = 0;
    for (int repetition = 0; repetition < 1000; repetition++) {
      double[] sample = new double[30];
      // The square of a uniform number: mean a third, skewed, reaching both bounds.
      Arrays.setAll(sample, i -> Math.pow(random.nextDouble(), 2));
      held += BoundedMean.of(sample, 0, 1, 0.95).interval().contains(1 / 3.0) ? 1 : 0;
    }
    // False alarm at most 1e-4 at a true rate of .95.
    assertThat(held).isGreaterThanOrEqualTo(923);
  }

  @Test
  void smallSamplesAndNoScatter() {
    assertThat(BoundedMean.of(new double[] {0.5, NAN}, 0, 1, 0.9).interval())
        .isEqualTo(Interval.unknown(0.9));
    assertThat(BoundedMean.of(new double[] {0.5, 0.5}, 0, 1, 0.9).interval())
        .isEqualTo(new Interval(0.5, 0.5, 0.9));
  }

  @Test
  void refusesWhatIsOutside() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BoundedMean.of(new double[] {1.1}, 0, 1, 0.9))
        .withMessageContaining("1.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BoundedMean.of(new double[] {1}, 1, 1, 0.9));
  }
}
