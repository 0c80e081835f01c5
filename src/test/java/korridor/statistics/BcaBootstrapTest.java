package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BcaBootstrapTest {

  private static final double NAN = Double.NaN;

  private static double mean(double[] x) {
    return RunningMoments.of(x).mean();
  }

  private static double sd(double[] x) {
    return RunningMoments.of(x).standardDeviation();
  }

  @Test
  void agreesWithSciPy() {
    // With 40,000 redraws a bound has a standard error of about 1 % of the interval's width; the
    // tolerance is six of them: false alarm below 1e-8. A percentile interval misses it.
    double[] sample = ReferenceValues.sample("skewed");
    BcaBootstrap bootstrap = new BcaBootstrap(40_000, 5);
    assertClose(
        bootstrap.interval(sample, BcaBootstrapTest::mean, 0.95), ReferenceValues.of("bca.mean"));
    assertClose(
        bootstrap.interval(sample, BcaBootstrapTest::sd, 0.95), ReferenceValues.of("bca.sd"));
  }

  private static void assertClose(Interval actual, double[] expected) {
    double tolerance = 0.06 * (expected[1] - expected[0]);
    assertThat(actual.lower()).isCloseTo(expected[0], within(tolerance));
    assertThat(actual.upper()).isCloseTo(expected[1], within(tolerance));
    assertThat(actual.level()).isEqualTo(0.95);
  }

  @Test
  void theSameSeedGivesTheSameBounds() {
    double[] sample = ReferenceValues.sample("skewed");
    Interval one = new BcaBootstrap(500, 5).interval(sample, BcaBootstrapTest::mean, 0.9);
    Interval again = new BcaBootstrap(500, 5).interval(sample, BcaBootstrapTest::mean, 0.9);
    Interval other = new BcaBootstrap(500, 6).interval(sample, BcaBootstrapTest::mean, 0.9);
    assertThat(again).isEqualTo(one);
    assertThat(other).isNotEqualTo(one);
  }

  @Test
  void missingIsLeftOutAndTheSampleUntouched() {
    double[] sample = {3, NAN, 1, 2, 9};
    BcaBootstrap bootstrap = new BcaBootstrap(300, 5);
    Interval expected = bootstrap.interval(new double[] {3, 1, 2, 9}, BcaBootstrapTest::mean, 0.9);
    assertThat(bootstrap.interval(sample, BcaBootstrapTest::mean, 0.9)).isEqualTo(expected);
    Interval sorting =
        bootstrap.interval(
            sample,
            x -> {
              Arrays.sort(x);
              return mean(x);
            },
            0.9);
    assertThat(sorting.lower()).isCloseTo(expected.lower(), within(1e-9));
    assertThat(sample).containsExactly(3, NAN, 1, 2, 9);
  }

  @Test
  void aConstantStatisticHasNoWidth() {
    Interval actual = new BcaBootstrap(50, 5).interval(new double[] {4, 4, 4}, x -> mean(x), 0.9);
    assertThat(actual).isEqualTo(new Interval(4, 4, 0.9));
  }

  @Test
  void anEstimateAtTheEdgeOfItsRedrawsStillHasBounds() {
    // The maximum of the sample is never exceeded, and often missed.
    Interval actual =
        new BcaBootstrap(2000, 5)
            .interval(
                ReferenceValues.sample("skewed"), x -> Arrays.stream(x).max().orElseThrow(), 0.9);
    assertThat(actual.upper()).isEqualTo(5.393);
    assertThat(actual.lower()).isBetween(2.7, 5.393);
    // A statistic that no redraw reaches: only the whole sample itself holds 24 distinct values.
    Interval beyond =
        new BcaBootstrap(200, 5)
            .interval(
                ReferenceValues.sample("skewed"), x -> Arrays.stream(x).distinct().count(), 0.9);
    assertThat(beyond.lower()).isLessThanOrEqualTo(beyond.upper());
    assertThat(beyond.upper()).isLessThan(25);
  }

  @Test
  void oneObservationTellsNothing() {
    assertThat(new BcaBootstrap(50, 5).interval(new double[] {4, NAN}, x -> x[0], 0.9))
        .isEqualTo(Interval.unknown(0.9));
  }

  @Test
  void refusesNoRedrawsAndNoLevel() {
    assertThatIllegalArgumentException().isThrownBy(() -> new BcaBootstrap(0, 5));
    assertThat(new BcaBootstrap(1, 5).resamples()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BcaBootstrap(10, 5).interval(new double[] {}, x -> 0, 90));
  }
}
