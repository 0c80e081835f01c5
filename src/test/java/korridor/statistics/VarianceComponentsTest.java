package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class VarianceComponentsTest {

  private static final double NAN = Double.NaN;

  /** Strength of cloth from four looms (Montgomery, Design and Analysis of Experiments). */
  private static final double[][] LOOMS = {
    {98, 97, 99, 96}, {91, 90, 93, 92}, {NAN, 1, 2, 3}, {96, 95, 97, 95}, {95, 96, 99, 98}
  };

  @Test
  void agreesWithThePublishedExample() {
    VarianceComponents actual = VarianceComponents.of(LOOMS, 0.95);
    assertThat(actual.draws()).isEqualTo(4);
    assertThat(actual.replicates()).isEqualTo(4);
    assertThat(actual.mean()).isCloseTo(95.4375, within(1e-12));
    assertThat(actual.luck()).isCloseTo(1.90, within(0.005));
    assertThat(actual.assumptions()).isCloseTo(6.96, within(0.005));
    assertThat(actual.shareInterval().lower()).isCloseTo(0.39, within(0.005));
    assertThat(actual.shareInterval().upper()).isCloseTo(0.98, within(0.005));
    assertThat(actual.cut()).isFalse();
  }

  @Test
  void agreesWithSciPy() {
    VarianceComponents actual = VarianceComponents.of(LOOMS, 0.95);
    assertClose(actual.luck(), actual.luckInterval(), ReferenceValues.of("lab.csv", "looms.luck"));
    assertClose(
        actual.assumptions(),
        actual.assumptionsInterval(),
        ReferenceValues.of("lab.csv", "looms.assumptions"));
    double[] share = ReferenceValues.of("lab.csv", "looms.share");
    assertThat(actual.shareInterval().lower()).isCloseTo(share[0], within(1e-8));
    assertThat(actual.shareInterval().upper()).isCloseTo(share[1], within(1e-8));
    assertThat(actual.share())
        .isCloseTo(actual.assumptions() / (actual.assumptions() + actual.luck()), within(1e-15));
  }

  private static void assertClose(double value, Interval interval, double[] expected) {
    assertThat(value).isCloseTo(expected[0], within(1e-8));
    assertThat(interval.lower()).isCloseTo(expected[1], within(1e-6));
    assertThat(interval.upper()).isCloseTo(expected[2], within(1e-6));
  }

  /** Variances 4 and 1 planted: share .8. */
  @Test
  void intervalsCoverAsTheySay() {
    Well19937c random = new Well19937c(6);
    int luck = 0;
    int assumptions = 0;
    int share = 0;
    for (int repetition = 0; repetition < 1000; repetition++) {
      double[][] values = new double[20][2];
      for (double[] draw : values) {
        double own = 2 * random.nextGaussian();
        draw[0] = own + random.nextGaussian();
        draw[1] = own + random.nextGaussian();
      }
      VarianceComponents actual = VarianceComponents.of(values, 0.95);
      luck += actual.luckInterval().contains(1) ? 1 : 0;
      assumptions += actual.assumptionsInterval().contains(4) ? 1 : 0;
      share += actual.shareInterval().contains(0.8) ? 1 : 0;
    }
    // False alarm at most 1e-4 each; Williams' may cover more, so only its lower limit is asked.
    Interval limits = Binomial.expectedCount(1000, 0.95, 0.9999);
    assertThat(limits.contains(luck)).isTrue();
    assertThat(limits.contains(share)).isTrue();
    assertThat(assumptions).isGreaterThanOrEqualTo((int) limits.lower());
  }

  @Test
  void aNegativeComponentIsCutAndTold() {
    VarianceComponents actual = VarianceComponents.of(new double[][] {{0, 2}, {2, 0}}, 0.9);
    assertThat(actual.estimate()).isEqualTo(-1);
    assertThat(actual.cut()).isTrue();
    assertThat(actual.assumptions()).isZero();
    assertThat(actual.share()).isZero();
    assertThat(actual.luck()).isEqualTo(2);
    assertThat(actual.shareInterval().lower()).isZero();
    assertThat(actual.assumptionsInterval().lower()).isZero();
  }

  @Test
  void withoutLuckAssumptionsAreAll() {
    VarianceComponents actual = VarianceComponents.of(new double[][] {{1, 1}, {3, 3}}, 0.9);
    assertThat(actual.share()).isEqualTo(1);
    assertThat(actual.assumptions()).isEqualTo(2);
    assertThat(actual.shareInterval()).isEqualTo(new Interval(1, 1, 0.9));
    assertThat(VarianceComponents.of(new double[][] {{1, 1}, {1, 1}}, 0.9).share()).isNaN();
  }

  @Test
  void littleTellsLittle() {
    VarianceComponents one = VarianceComponents.of(new double[][] {{1, 3}}, 0.9);
    assertThat(one.luck()).isEqualTo(2);
    assertThat(one.assumptions()).isNaN();
    assertThat(one.shareInterval()).isEqualTo(Interval.unknown(0.9));
    VarianceComponents none = VarianceComponents.of(new double[0][], 0.9);
    assertThat(none.draws()).isZero();
    assertThat(none.luckInterval()).isEqualTo(Interval.unknown(0.9));
  }

  @Test
  void refusesSingleReplicates() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VarianceComponents.of(new double[][] {{1}, {2}}, 0.9))
        .withMessageContaining("replicates = 1");
  }
}
