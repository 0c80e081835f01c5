package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class PartialRankCorrelationTest {

  private static final double NAN = Double.NaN;

  @Test
  void agreesWithNumPy() {
    PartialRankCorrelation actual =
        PartialRankCorrelation.of(
            GivenDataReference.points(), GivenDataReference.responses(), 0.95);
    assertThat(actual.partial()).isTrue();
    for (int i = 0; i < 4; i++) {
      double[] expected = GivenDataReference.of("partial", i);
      assertThat(actual.factors().get(i).correlation()).isCloseTo(expected[0], within(1e-12));
      assertThat(actual.factors().get(i).pValue()).isCloseTo(expected[1], within(1e-12));
      assertThat(actual.factors().get(i).interval().lower()).isCloseTo(expected[2], within(1e-9));
      assertThat(actual.factors().get(i).interval().upper()).isCloseTo(expected[3], within(1e-9));
    }
  }

  /** Twenty points for nine factors: nothing can be held. */
  @Test
  void withTooFewPointsItIsSpearmans() {
    double[][] points = new LatinHypercube(9, 20, 1).points();
    for (int row = 0; row < 20; row++) {
      System.arraycopy(GivenDataReference.points()[row], 0, points[row], 0, 4);
    }
    double[] responses = Arrays.copyOf(GivenDataReference.responses(), 20);
    PartialRankCorrelation actual = PartialRankCorrelation.of(points, responses, 0.95);
    assertThat(actual.partial()).isFalse();
    assertThat(actual.factors()).hasSize(9);
    for (int i = 0; i < 4; i++) {
      double[] expected = GivenDataReference.of("spearman", i);
      assertThat(actual.factors().get(i).correlation()).isCloseTo(expected[0], within(1e-12));
      assertThat(actual.factors().get(i).pValue()).isCloseTo(expected[1], within(1e-12));
    }
    double[][] eight = Arrays.stream(points).map(p -> Arrays.copyOf(p, 8)).toArray(double[][]::new);
    assertThat(PartialRankCorrelation.of(eight, responses, 0.95).partial()).isTrue();
  }

  /**
   * y = a + b + e of standard normal numbers has Pearson's partial correlation 1/√2 with a, which
   * is 6/π·asin(r/2) = .690 in ranks if all is jointly normal.
   */
  @Test
  void intervalsCoverAndPValuesAreUniform() {
    Well19937c random = new Well19937c(5);
    int held = 0;
    double[] idle = new double[500];
    for (int repetition = 0; repetition < 500; repetition++) {
      double[][] points = new double[60][3];
      double[] responses = new double[60];
      for (int row = 0; row < 60; row++) {
        Arrays.setAll(points[row], i -> random.nextGaussian());
        responses[row] = points[row][0] + 0.01 * points[row][1] + random.nextGaussian();
      }
      PartialRankCorrelation actual = PartialRankCorrelation.of(points, responses, 0.95);
      held += actual.factors().get(0).interval().contains(0.690) ? 1 : 0;
      idle[repetition] = actual.factors().get(2).pValue();
    }
    // False alarms at most 1e-4 each, if the interval covers .95.
    assertThat(Binomial.expectedCount(500, 0.95, 0.9999).contains(held)).isTrue();
    assertThat(KolmogorovSmirnov.uniformity(idle)).isGreaterThan(1e-4);
  }

  @Test
  void perfectOrderIsOne() {
    double[][] points = new double[20][1];
    double[] responses = new double[20];
    for (int row = 0; row < 20; row++) {
      points[row][0] = row;
      responses[row] = -Math.exp(row);
    }
    PartialRankCorrelation.Factor actual =
        PartialRankCorrelation.of(points, responses, 0.9).factors().get(0);
    assertThat(actual.correlation()).isCloseTo(-1, within(1e-12));
    assertThat(actual.interval().lower()).isCloseTo(-1, within(1e-6));
    assertThat(actual.pValue()).isLessThan(1e-9);
  }

  @Test
  void whatDoesNotVaryIsLeftOut() {
    double[][] points = GivenDataReference.points();
    double[] responses = GivenDataReference.responses();
    PartialRankCorrelation whole = PartialRankCorrelation.of(points, responses, 0.95);
    for (double[] point : points) {
      point[3] = 5;
    }
    PartialRankCorrelation actual = PartialRankCorrelation.of(points, responses, 0.95);
    assertThat(actual.partial()).isTrue();
    assertThat(actual.factors().get(3).correlation()).isNaN();
    assertThat(actual.factors().get(3).pValue()).isNaN();
    assertThat(actual.factors().get(3).interval()).isEqualTo(Interval.unknown(0.95));
    assertThat(actual.factors().get(0).correlation())
        .isCloseTo(whole.factors().get(0).correlation(), within(0.02));
    Arrays.fill(responses, 1);
    assertThat(PartialRankCorrelation.of(points, responses, 0.95).factors().get(0).correlation())
        .isNaN();
  }

  @Test
  void factorsThatFollowFromOthersCannotBeHeld() {
    double[][] points = GivenDataReference.points();
    for (double[] point : points) {
      point[3] = 2 * point[0];
    }
    PartialRankCorrelation actual =
        PartialRankCorrelation.of(points, GivenDataReference.responses(), 0.95);
    assertThat(actual.partial()).isFalse();
    assertThat(actual.factors().get(3)).isEqualTo(actual.factors().get(0));
  }

  @Test
  void refusesAlmostNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PartialRankCorrelation.of(new double[5][1], new double[] {1, 2, 3, 4, NAN}, 0.95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialRankCorrelation.of(new double[9][1], new double[9], 95));
  }
}
