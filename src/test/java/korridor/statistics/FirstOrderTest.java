package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class FirstOrderTest {

  private static final double NAN = Double.NaN;

  @Test
  void agreesWithTheAnalysisOfVariance() {
    FirstOrder actual =
        FirstOrder.of(GivenDataReference.points(), GivenDataReference.responses(), 1);
    assertThat(actual.n()).isEqualTo(100);
    assertThat(actual.bins()).isEqualTo(7);
    for (int i = 0; i < 4; i++) {
      assertThat(actual.factors().get(i).index())
          .isCloseTo(GivenDataReference.of("index", i)[0], within(1e-13));
    }
    // The fourth factor does nothing, the third little, the second some of it.
    assertThat(actual.factors().get(0).index()).isGreaterThan(actual.noise().family());
    assertThat(actual.factors().get(1).index()).isGreaterThan(actual.noise().single());
    assertThat(actual.factors().get(3).index()).isLessThan(actual.noise().single());
    assertThat(actual.noise().family()).isGreaterThan(actual.noise().single());
  }

  /**
   * Even points; bins blur the second factor's waves, which costs less than .02, and so does the
   * correction.
   */
  @Test
  void ishigami() {
    double[][] points = new ScrambledSobol(3, 4096, 1).points();
    double[] responses = TestFunctions.responses(points, TestFunctions::ishigami);
    double[] truth = {.313905, .442411, 0};
    FirstOrder actual = FirstOrder.of(points, responses, 1);
    assertThat(actual.variance()).isCloseTo(13.844588, within(0.1));
    for (int i = 0; i < 3; i++) {
      assertThat(actual.factors().get(i).index()).isCloseTo(truth[i], within(0.02));
    }
  }

  @Test
  void sobolG() {
    double[][] points = new ScrambledSobol(8, 4096, 1).points();
    double[] responses = TestFunctions.responses(points, TestFunctions::sobolG);
    double[] truth = {.716192, .179048, .023676, .007162, 0, 0, 0, 0};
    GivenData data = GivenData.of(points, responses);
    for (int i = 0; i < 8; i++) {
      assertThat(FirstOrder.index(data.along(i), FirstOrder.bins(4096)))
          .isCloseTo(truth[i], within(0.02));
    }
  }

  /** y = 2a + b + noise with shares 2/3, 1/6 and nothing for c. */
  @Test
  void intervalsCoverAndNoiseIsAsRareAsItSays() {
    Well19937c random = new Well19937c(11);
    double[] truth = {2 / 3.0, 1 / 6.0, 0};
    int[] held = new int[3];
    int above = 0;
    for (int repetition = 0; repetition < 100; repetition++) {
      double[][] points = new double[100][3];
      double[] responses = new double[100];
      fill(points, responses, random);
      FirstOrder actual = FirstOrder.of(points, responses, repetition);
      for (int i = 0; i < 3; i++) {
        held[i] += actual.factors().get(i).interval().contains(truth[i]) ? 1 : 0;
      }
      above += actual.factors().get(2).index() > actual.noise().single() ? 1 : 0;
    }
    // Coverage of at least .95, false alarm below 1e-4 each; the intervals are rather too wide.
    assertThat(held[0]).isGreaterThanOrEqualTo(85);
    assertThat(held[1]).isGreaterThanOrEqualTo(85);
    assertThat(held[2]).isGreaterThanOrEqualTo(85);
    assertThat(Binomial.expectedCount(100, 0.05, 0.9999).contains(above)).isTrue();
  }

  private static void fill(double[][] points, double[] responses, Well19937c random) {
    for (int row = 0; row < points.length; row++) {
      Arrays.setAll(points[row], i -> random.nextDouble());
      responses[row] = 2 * points[row][0] + points[row][1] + random.nextDouble();
    }
  }

  @Test
  void indexByHand() {
    // Bins {1, 3}, {5, 7}: within 2 each, over 2 degrees: 2; all: 20/3.
    assertThat(FirstOrder.index(new double[] {1, 3, 5, 7}, 2)).isCloseTo(0.7, within(1e-15));
  }

  @Test
  void everyPointIsInOneBin() {
    assertThat(FirstOrder.start(100, 7, 0)).isZero();
    assertThat(FirstOrder.start(100, 7, 7)).isEqualTo(100);
    assertThat(FirstOrder.bins(100)).isEqualTo(7);
    assertThat(FirstOrder.bins(1000)).isEqualTo(15);
  }

  @Test
  void failedRunsAreLeftOutAndConstantsTellNothing() {
    double[][] points = Arrays.copyOf(GivenDataReference.points(), 60);
    double[] responses = Arrays.copyOf(GivenDataReference.responses(), 60);
    responses[3] = NAN;
    FirstOrder actual = FirstOrder.of(points, responses, 1);
    assertThat(actual.n()).isEqualTo(59);
    Arrays.fill(responses, 4);
    FirstOrder constant = FirstOrder.of(points, responses, 1);
    assertThat(constant.factors().get(0).index()).isNaN();
    assertThat(constant.factors().get(0).interval()).isEqualTo(Interval.unknown(0.95));
    assertThat(constant.noise().single()).isNaN();
  }

  @Test
  void theSameSeedGivesTheSame() {
    double[][] points = GivenDataReference.points();
    double[] responses = GivenDataReference.responses();
    FirstOrder one = FirstOrder.of(points, responses, 1);
    assertThat(FirstOrder.of(points, responses, 1)).isEqualTo(one);
    assertThat(FirstOrder.of(points, responses, 2)).isNotEqualTo(one);
  }

  @Test
  void refusesTooFewAndWhatDoesNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FirstOrder.of(new double[10][1], new double[10], 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FirstOrder.of(new double[50][0], new double[50], 1))
        .withMessageContaining("factors");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FirstOrder.of(new double[50][1], new double[49], 1))
        .withMessageContaining("49 responses for 50 points");
    double[][] points = new double[50][1];
    points[4][0] = NAN;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FirstOrder.of(points, new double[50], 1))
        .withMessageContaining("missing");
  }
}
