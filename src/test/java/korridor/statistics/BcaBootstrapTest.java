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
    // Over seeds, a bound from 40,000 redraws has a standard error of .45 % of the interval's
    // width;
    // the tolerance is six of them: false alarm below 1e-8. The bounds of a percentile interval are
    // 3 to 16 % of the width away.
    double[] sample = ReferenceValues.sample("skewed");
    BcaBootstrap bootstrap = new BcaBootstrap(40_000, 5);
    assertClose(
        bootstrap.interval(sample, BcaBootstrapTest::mean, 0.95), ReferenceValues.of("bca.mean"));
    assertClose(
        bootstrap.interval(sample, BcaBootstrapTest::sd, 0.95), ReferenceValues.of("bca.sd"));
  }

  private static void assertClose(Interval actual, double[] expected) {
    double tolerance = 0.027 * (expected[1] - expected[0]);
    assertThat(actual.lower()).isCloseTo(expected[0], within(tolerance));
    assertThat(actual.upper()).isCloseTo(expected[1], within(tolerance));
    assertThat(actual.level()).isEqualTo(0.95);
  }

  @Test
  void accelerationByHand() {
    // Means without one: 1.5, 1.5, 0; influences −.5, −.5, 1; squares 1.5, cubes .75.
    assertThat(BcaBootstrap.acceleration(new double[] {0, 0, 3}, BcaBootstrapTest::mean))
        .isCloseTo(0.75 / (6 * 1.5 * Math.sqrt(1.5)), within(1e-15));
    assertThat(BcaBootstrap.acceleration(new double[] {3, 0, 0}, BcaBootstrapTest::mean))
        .isCloseTo(0.75 / (6 * 1.5 * Math.sqrt(1.5)), within(1e-15));
    // The one left out is really left out, wherever it stands.
    assertThat(BcaBootstrap.acceleration(new double[] {1, 2, 4}, x -> x[0] * x[1] * x.length))
        .isCloseTo(acceleration(16, 8, 4), within(1e-14));
    // Nothing takes its place.
    assertThat(BcaBootstrap.acceleration(new double[] {1, 2, 4}, x -> x[x.length - 1]))
        .isCloseTo(acceleration(4, 4, 2), within(1e-14));
    assertThat(BcaBootstrap.acceleration(new double[] {2, 2}, BcaBootstrapTest::mean)).isZero();
  }

  private static double acceleration(double... without) {
    double mean = mean(without);
    double squares = Arrays.stream(without).map(w -> Math.pow(mean - w, 2)).sum();
    double cubes = Arrays.stream(without).map(w -> Math.pow(mean - w, 3)).sum();
    return cubes / (6 * Math.pow(squares, 1.5));
  }

  @Test
  void biasByHand() {
    // Shares below, ties counting half: 2/4, 1.5/4, 0 and 4 moved half a redraw inwards.
    assertThat(BcaBootstrap.bias(new double[] {1, 2, 2, 3}, 2)).isZero();
    assertThat(BcaBootstrap.bias(new double[] {1, 2, 3, 3}, 2))
        .isCloseTo(Distributions.normalQuantile(0.375), within(1e-15));
    assertThat(BcaBootstrap.bias(new double[] {1, 2, 3, 3}, 0))
        .isCloseTo(Distributions.normalQuantile(0.125), within(1e-15));
    assertThat(BcaBootstrap.bias(new double[] {1, 2, 3, 3}, 9))
        .isCloseTo(Distributions.normalQuantile(0.875), within(1e-15));
  }

  @Test
  void twoObservationsAreEnough() {
    Interval actual = new BcaBootstrap(400, 5).interval(new double[] {1, 3}, x -> mean(x), 0.9);
    assertThat(actual).isEqualTo(new Interval(1, 3, 0.9));
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
