package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class VarghaDelaneyTest {

  private static final double NAN = Double.NaN;

  @Test
  void agreesWithSciPy() {
    double[] expected = ReferenceValues.of("dominance.a.c");
    VarghaDelaney actual =
        VarghaDelaney.of(ReferenceValues.sample("a"), ReferenceValues.sample("c"));
    assertThat(new double[] {actual.a(), actual.lower(), actual.upper()})
        .containsExactly(expected, within(1e-12));
    assertThat(actual.n()).isEqualTo(20);
    assertThat(actual.m()).isEqualTo(9);
  }

  @Test
  void agreesWithSciPyOnTies() {
    double[] expected = ReferenceValues.of("dominance.tied.other");
    VarghaDelaney actual =
        VarghaDelaney.of(ReferenceValues.sample("tied"), ReferenceValues.sample("other"));
    assertThat(new double[] {actual.a(), actual.lower(), actual.upper()})
        .containsExactly(expected, within(1e-12));
  }

  @Test
  void onePairHasWilsonsInterval() {
    // The variance is then θ(1 − θ), that of a share of one trial.
    VarghaDelaney actual = VarghaDelaney.of(new double[] {2}, new double[] {1}, 0.9);
    assertThat(actual.a()).isEqualTo(1);
    assertThat(actual.lower()).isCloseTo(Binomial.wilson(1, 1, 0.9).lower(), within(1e-12));
    assertThat(actual.upper()).isEqualTo(1);
  }

  @Test
  void swappingTheSamplesMirrorsTheResult() {
    double[] x = ReferenceValues.sample("a");
    double[] y = ReferenceValues.sample("c");
    VarghaDelaney one = VarghaDelaney.of(x, y);
    VarghaDelaney two = VarghaDelaney.of(y, x);
    assertThat(two.a()).isCloseTo(1 - one.a(), within(1e-15));
    assertThat(two.lower()).isCloseTo(1 - one.upper(), within(1e-12));
    assertThat(two.upper()).isCloseTo(1 - one.lower(), within(1e-12));
  }

  @Test
  void samplesWithoutOverlapKeepAWidth() {
    VarghaDelaney actual = VarghaDelaney.of(new double[] {1, 2, 3}, new double[] {4, 5, 6, 7});
    assertThat(actual.a()).isZero();
    assertThat(actual.lower()).isZero();
    assertThat(actual.upper()).isBetween(0.2, 0.8);
  }

  @Test
  void anEmptySampleTellsNothing() {
    assertThat(VarghaDelaney.of(new double[] {NAN}, new double[] {1}))
        .isEqualTo(new VarghaDelaney(0, 1, NAN, NAN, NAN));
  }

  @Test
  void refusesALevelThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VarghaDelaney.of(new double[] {1}, new double[] {1}, 95));
  }

  @Test
  void normalDistributionsHaveTheKnownEffect() {
    // A = Φ(d/√2) = .714196 for d = .8. Over 400 repetitions of 30 against 30 the mean of A has a
    // standard error of about .0033; five of them: false alarm 6e-7. Coverage of a true 95 %
    // interval: outside the limits with at most 1e-6, widened by one point for the approximation.
    double truth = Distributions.normalProbability(0.8 / Math.sqrt(2));
    RunningMoments effects = new RunningMoments();
    int covered = 0;
    Well19937c random = new Well19937c(3);
    for (int i = 0; i < 400; i++) {
      VarghaDelaney actual = VarghaDelaney.of(normals(random, 0.8), normals(random, 0));
      effects.add(actual.a());
      covered += actual.lower() <= truth && truth <= actual.upper() ? 1 : 0;
    }
    assertThat(effects.mean()).isCloseTo(truth, within(5 * effects.standardError()));
    Interval limits = Binomial.expectedCount(400, 0.95, 1 - 1e-6);
    assertThat((double) covered).isBetween(limits.lower() - 4, limits.upper());
  }

  private static double[] normals(Well19937c random, double mean) {
    double[] sample = new double[30];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = mean + random.nextGaussian();
    }
    return sample;
  }
}
