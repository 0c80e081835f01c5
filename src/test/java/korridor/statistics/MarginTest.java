package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MarginTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  // Mean 2, sd 1, standard error 1/√3; t(.975; 2) = 4.302653: interval 2 ± 2.484138.
  private static final RunningMoments SAMPLE = RunningMoments.of(1, 2, 3);

  @Test
  void isInsideOnlyWithTheWholeInterval() {
    assertThat(Margin.of(SAMPLE, -0.4842, INFINITY, 0.95).inside()).isTrue();
    assertThat(Margin.of(SAMPLE, -0.4841, INFINITY, 0.95).inside()).isFalse();
    assertThat(Margin.of(SAMPLE, -INFINITY, 4.4842, 0.95).inside()).isTrue();
    assertThat(Margin.of(SAMPLE, -INFINITY, 4.4841, 0.95).inside()).isFalse();
  }

  @Test
  void failsHalfOfTheTimeWhereTheIntervalTouchesTheBound() {
    double touching = SAMPLE.meanInterval(0.95).lower();

    assertThat(Margin.of(SAMPLE, touching, INFINITY, 0.95).failure()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void failsWithTheNormalTailBeyond() {
    double oneError = SAMPLE.meanInterval(0.95).lower() - SAMPLE.standardError();

    // Φ(−1)
    assertThat(Margin.of(SAMPLE, oneError, INFINITY, 0.95).failure())
        .isCloseTo(0.158655254, within(1e-8));
  }

  @Test
  void isCertainWithoutScatter() {
    RunningMoments same = RunningMoments.of(2, 2, 2);

    assertThat(Margin.of(same, 1, 3, 0.95).failure()).isZero();
    assertThat(Margin.of(same, 1, 3, 0.95).inside()).isTrue();
    assertThat(Margin.of(same, 2.5, 3, 0.95).failure()).isEqualTo(1);
  }

  @Test
  void saysNothingOfOneObservation() {
    Margin margin = Margin.of(RunningMoments.of(2), 0, 3, 0.95);

    assertThat(margin.inside()).isFalse();
    assertThat(margin.failure()).isNaN();
  }

  @Test
  void anIntervalThatTouchesItsBoundsIsInside() {
    Interval interval = SAMPLE.meanInterval(0.95);

    assertThat(Margin.of(SAMPLE, interval.lower(), interval.upper(), 0.95).inside()).isTrue();
  }

  @Test
  void aMeanOnTheBoundWithoutScatterDoesNotFail() {
    RunningMoments same = RunningMoments.of(2, 2, 2);

    assertThat(Margin.of(same, 2, 3, 0.95).failure()).isZero();
    assertThat(Margin.of(same, 1, 2, 0.95).failure()).isZero();
  }

  @Test
  void theTailsBeyondBothBoundsAddUp() {
    Interval interval = SAMPLE.meanInterval(0.95);
    double error = SAMPLE.standardError();
    double lower = interval.lower() - error;
    double upper = interval.upper() + error;

    // Φ(−1) above alone, 2Φ(−1) on both sides
    assertThat(Margin.of(SAMPLE, -INFINITY, upper, 0.95).failure())
        .isCloseTo(0.158655254, within(1e-8));
    assertThat(Margin.of(SAMPLE, lower, upper, 0.95).failure())
        .isCloseTo(0.317310508, within(1e-8));
  }
}
