package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningMomentsTest {

  @Test
  void byHand() {
    // Mean (2+4+9)/3 = 5, variance (9+1+16)/2 = 13.
    RunningMoments moments = RunningMoments.of(2, 4, 9);
    assertThat(moments.n()).isEqualTo(3);
    assertThat(moments.mean()).isEqualTo(5);
    assertThat(moments.variance()).isEqualTo(13);
    assertThat(moments.standardDeviation()).isEqualTo(Math.sqrt(13));
    assertThat(moments.standardError()).isEqualTo(Math.sqrt(13.0 / 3));
  }

  @Test
  void nothingObserved() {
    RunningMoments moments = new RunningMoments();
    assertThat(moments.n()).isZero();
    assertThat(moments.mean()).isNaN();
    assertThat(moments.variance()).isNaN();
    assertThat(moments.standardError()).isNaN();
    assertThat(moments.meanInterval(0.9)).isEqualTo(Interval.unknown(0.9));
  }

  @Test
  void oneObservationHasAMeanButNoScatter() {
    RunningMoments moments = RunningMoments.of(7);
    assertThat(moments.mean()).isEqualTo(7);
    assertThat(moments.variance()).isNaN();
    assertThat(moments.meanInterval(0.9)).isEqualTo(Interval.unknown(0.9));
  }

  @Test
  void missingIsLeftOut() {
    RunningMoments moments = RunningMoments.of(Double.NaN, 2, Double.NaN, 4);
    assertThat(moments.n()).isEqualTo(2);
    assertThat(moments.mean()).isEqualTo(3);
    assertThat(moments.variance()).isEqualTo(2);
  }

  @Test
  void infiniteIsAnError() {
    RunningMoments moments = RunningMoments.of(2, 4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> moments.add(Double.POSITIVE_INFINITY))
        .withMessageContaining("observation 2");
    assertThat(moments.mean()).isEqualTo(3);
  }

  @Test
  void equalObservationsHaveNoScatterAtAll() {
    RunningMoments moments = RunningMoments.of(0.1, 0.1, 0.1, 0.1);
    assertThat(moments.variance()).isZero();
    assertThat(moments.meanInterval(0.95)).isEqualTo(new Interval(0.1, 0.1, 0.95));
  }

  @Test
  void keepsItsDigitsFarFromZero() {
    // The sum of squares minus the square of the sum would lose all of them.
    RunningMoments moments = RunningMoments.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16);
    assertThat(moments.mean()).isEqualTo(1e9 + 10);
    assertThat(moments.variance()).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 19, 20})
  void partsAddUpToTheWhole(int cut) {
    double[] sample = ReferenceValues.sample("a");
    RunningMoments left = RunningMoments.of(Arrays.copyOf(sample, cut));
    RunningMoments right = RunningMoments.of(Arrays.copyOfRange(sample, cut, sample.length));
    RunningMoments whole = RunningMoments.of(sample);
    left.merge(right);
    assertThat(left.n()).isEqualTo(20);
    assertThat(left.mean()).isCloseTo(whole.mean(), within(1e-14));
    assertThat(left.variance()).isCloseTo(whole.variance(), within(1e-14));
    assertThat(right.n()).isEqualTo(20 - cut);
  }

  @Test
  void mergingNothingWithNothingStaysNothing() {
    RunningMoments moments = new RunningMoments();
    moments.merge(new RunningMoments());
    assertThat(moments.n()).isZero();
    moments.add(3);
    assertThat(moments.mean()).isEqualTo(3);
  }

  @Test
  void agreesWithSciPy() {
    double[] expected = ReferenceValues.of("moments.a");
    RunningMoments moments = RunningMoments.of(ReferenceValues.sample("a"));
    assertThat(moments.mean()).isCloseTo(expected[0], within(1e-13));
    assertThat(moments.variance()).isCloseTo(expected[1], within(1e-13));
    assertThat(moments.standardDeviation()).isCloseTo(expected[2], within(1e-13));
    assertThat(moments.standardError()).isCloseTo(expected[3], within(1e-13));
    Interval interval = moments.meanInterval(0.9);
    assertThat(interval.lower()).isCloseTo(expected[4], within(1e-11));
    assertThat(interval.upper()).isCloseTo(expected[5], within(1e-11));
    assertThat(interval.level()).isEqualTo(0.9);
  }

  /** Sizes that stay, change and come back, one of them too small. */
  @Test
  void sharedCriticalValuesGiveTheSameIntervals() {
    CriticalValues shared = new CriticalValues(0.95);
    double[] values = {1, 3, 8, 2, 7};
    for (int size : new int[] {3, 3, 5, 1, 5, 2, 3}) {
      RunningMoments moments = RunningMoments.of(java.util.Arrays.copyOf(values, size));
      assertThat(moments.meanInterval(shared)).isEqualTo(moments.meanInterval(0.95));
    }
  }

  @Test
  void twoObservationsByHand() {
    // One degree of freedom is the Cauchy distribution: tan(π·.45) = 6.3137515 for 90 %.
    Interval interval = RunningMoments.of(1, 3).meanInterval(0.9);
    assertThat(interval.upper()).isCloseTo(2 + Math.tan(Math.PI * 0.45), within(1e-11));
    assertThat(interval.lower()).isCloseTo(2 - Math.tan(Math.PI * 0.45), within(1e-11));
  }
}
