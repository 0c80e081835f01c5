package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class PawnTest {

  @Test
  void agreesWithSciPy() {
    double[] responses = GivenDataReference.responses();
    double[][] points = GivenDataReference.points();
    Pawn actual = Pawn.of(points, responses, 10, 1);
    GivenData data = GivenData.of(points, responses);
    for (int i = 0; i < 4; i++) {
      double[] expected = GivenDataReference.of("distances", i);
      assertThat(new SliceDistances(data, 10).ofAll().apply(i))
          .containsExactly(expected, within(1e-13));
      Pawn.Factor factor = actual.factors().get(i);
      assertThat(factor.median().value()).isCloseTo(Quantiles.of(expected, 0.5), within(1e-13));
      assertThat(factor.mean().value())
          .isCloseTo(RunningMoments.of(expected).mean(), within(1e-13));
      assertThat(factor.maximum().value()).isCloseTo(Quantiles.of(expected, 1), within(1e-13));
    }
    assertThat(actual.factors().get(0).mean().value()).isGreaterThan(actual.mean().family());
    assertThat(actual.factors().get(3).mean().value()).isLessThan(actual.mean().family());
    assertThat(actual.factors().get(3).maximum().value()).isLessThan(actual.maximum().family());
    assertThat(actual.factors().get(3).median().value()).isLessThan(actual.median().family());
  }

  /** The response is the factor: slice j of s is max(j, s − 1 − j)/s away from all. */
  @Test
  void theFactorItself() {
    double[] ordered = new double[1000];
    Arrays.setAll(ordered, i -> i);
    assertThat(distances(ordered, 10))
        .containsExactly(new double[] {.9, .8, .7, .6, .5, .5, .6, .7, .8, .9}, within(1e-15));
  }

  /** Of responses in the order of one factor. */
  private static double[] distances(double[] ordered, int slices) {
    double[][] points = new double[ordered.length][1];
    Arrays.setAll(points, row -> new double[] {row});
    return new SliceDistances(GivenData.of(points, ordered), slices).ofAll().apply(0);
  }

  /** To the bit, with ties and without, with a run that failed: ranking once changes nothing. */
  @Test
  void isWhatEachSliceSortedAnewGives() {
    double[][] points = Arrays.copyOf(GivenDataReference.points(), 97);
    double[] responses = Arrays.copyOf(GivenDataReference.responses(), 97);
    responses[17] = Double.NaN;
    assertThat(Pawn.of(points, responses, 7, 5)).isEqualTo(PlainPawn.of(points, responses, 7, 5));
    Arrays.setAll(responses, row -> Math.rint(4 * responses[row]) / 4);
    assertThat(Pawn.of(points, responses, 7, 5)).isEqualTo(PlainPawn.of(points, responses, 7, 5));
  }

  @Test
  void tiesByHand() {
    // All: 0 (3 of 4), 1. First slice {0, 0}: 1 − 3/4; second {0, 1}: 1/2 − 3/4.
    assertThat(distances(new double[] {0, 0, 1, 0}, 2)).containsExactly(0.25, 0.25);
    assertThat(distances(new double[] {2, 2, 2, 2}, 2)).containsExactly(0, 0);
  }

  /** Ishigami's third factor has no first-order effect, and PAWN sees it. */
  @Test
  void seesWhatActsOnlyTogetherWithOthers() {
    double[][] points = new ScrambledSobol(4, 1024, 1).points();
    double[] responses = TestFunctions.responses(points, TestFunctions::ishigami);
    Pawn actual = Pawn.of(points, responses, 10, 1);
    assertThat(actual.factors().get(2).mean().value()).isGreaterThan(actual.mean().family());
    assertThat(actual.factors().get(3).mean().value()).isLessThan(actual.mean().family());
    FirstOrder first = FirstOrder.of(points, responses, 1);
    assertThat(first.factors().get(2).index()).isLessThan(first.noise().family());
  }

  /** The idle factor is above the single threshold in 5 % of the studies, some is in 5 %. */
  @Test
  void noiseIsAsRareAsItSays() {
    Well19937c random = new Well19937c(12);
    int single = 0;
    int family = 0;
    for (int repetition = 0; repetition < 40; repetition++) {
      double[][] points = new double[60][4];
      double[] responses = new double[60];
      for (int row = 0; row < 60; row++) {
        Arrays.setAll(points[row], i -> random.nextDouble());
        responses[row] = random.nextGaussian();
      }
      Pawn actual = Pawn.of(points, responses, 6, repetition);
      single += actual.factors().get(0).mean().value() > actual.mean().single() ? 1 : 0;
      family +=
          actual.factors().stream().anyMatch(f -> f.mean().value() > actual.mean().family())
              ? 1
              : 0;
    }
    // False alarm at most 1e-4 each, if the rate is .05.
    Interval limits = Binomial.expectedCount(40, 0.05, 0.9999);
    assertThat(limits.contains(single)).isTrue();
    assertThat(limits.contains(family)).isTrue();
  }

  @Test
  void intervalsHoldTheValueAndStayInside() {
    Pawn actual = Pawn.of(GivenDataReference.points(), GivenDataReference.responses(), 10, 1);
    for (Pawn.Factor factor : actual.factors()) {
      for (Pawn.Index index : new Pawn.Index[] {factor.median(), factor.mean(), factor.maximum()}) {
        assertThat(index.interval().contains(index.value())).isTrue();
        assertThat(index.interval().lower()).isNotNegative();
        assertThat(index.interval().upper()).isLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void refusesThinSlices() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pawn.of(new double[99][1], new double[99], 10, 1))
        .withMessageContaining("99 must be at least 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pawn.of(new double[99][1], new double[99], 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pawn.of(new double[99][0], new double[99], 2, 1));
  }
}
