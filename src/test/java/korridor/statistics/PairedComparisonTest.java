package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedComparisonTest {

  private static final double NAN = Double.NaN;

  @Test
  void agreesWithSciPy() {
    double[] arm = ReferenceValues.sample("a");
    double[] baseline = ReferenceValues.sample("b");
    double[] expected = ReferenceValues.of("paired.a.b");
    PairedComparison actual = PairedComparison.of(arm, baseline);
    assertThat(actual.n()).isEqualTo(20);
    double[] values = {
      actual.mean(),
      actual.sd(),
      actual.baselineMean(),
      actual.difference(),
      actual.lower(),
      actual.upper(),
      actual.pValue(),
      actual.effectSize(),
      actual.pairCorrelation(),
      actual.varianceRatio()
    };
    assertThat(values).containsExactly(expected, within(1e-11));
  }

  @Test
  void theLevelSetsTheIntervalAndNothingElse() {
    double[] arm = ReferenceValues.sample("a");
    double[] baseline = ReferenceValues.sample("b");
    double[] expected = ReferenceValues.of("paired80.a.b");
    PairedComparison actual = PairedComparison.of(arm, baseline, 0.8);
    assertThat(actual.lower()).isCloseTo(expected[0], within(1e-11));
    assertThat(actual.upper()).isCloseTo(expected[1], within(1e-11));
    assertThat(actual.pValue()).isEqualTo(PairedComparison.of(arm, baseline).pValue());
  }

  @Test
  void byHand() {
    // Variances 1 and 4, differences 0, 1, 2 with variance 1; Hedges 1 − 3/7; t = √3 at 2 degrees
    // of freedom, where the two-sided p-value is 1 − t/√(2 + t²).
    PairedComparison actual = PairedComparison.of(new double[] {3, 2, 1}, new double[] {3, 1, -1});
    assertThat(actual.mean()).isEqualTo(2);
    assertThat(actual.sd()).isEqualTo(1);
    assertThat(actual.baselineMean()).isEqualTo(1);
    assertThat(actual.difference()).isEqualTo(1);
    assertThat(actual.effectSize()).isCloseTo(4 / 7.0 / Math.sqrt(2.5), within(1e-15));
    assertThat(actual.pairCorrelation()).isEqualTo(1);
    assertThat(actual.varianceRatio()).isCloseTo(0.2, within(1e-15));
    assertThat(actual.pValue()).isCloseTo(1 - Math.sqrt(3 / 5.0), within(1e-13));
    // The critical value of 2 degrees of freedom is (2q − 1)/√(2q(1 − q)), here with q = .975.
    double halfWidth = 0.95 / Math.sqrt(2 * 0.975 * 0.025) / Math.sqrt(3);
    assertThat(actual.lower()).isCloseTo(1 - halfWidth, within(1e-11));
    assertThat(actual.upper()).isCloseTo(1 + halfWidth, within(1e-11));
  }

  @Test
  void pairsWithAMissingValueAreLeftOut() {
    PairedComparison actual =
        PairedComparison.of(new double[] {3, NAN, 2, 100, 1}, new double[] {3, 100, 1, NAN, -1});
    assertThat(actual)
        .isEqualTo(PairedComparison.of(new double[] {3, 2, 1}, new double[] {3, 1, -1}));
    assertThat(actual.n()).isEqualTo(3);
  }

  @Test
  void noPairs() {
    PairedComparison actual = PairedComparison.of(new double[] {NAN}, new double[] {1});
    assertThat(actual)
        .isEqualTo(new PairedComparison(0, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN));
  }

  @Test
  void onePairHasADifferenceButNoScatter() {
    PairedComparison actual = PairedComparison.of(new double[] {5}, new double[] {3});
    assertThat(actual)
        .isEqualTo(new PairedComparison(1, 5, NAN, 3, 2, NAN, NAN, NAN, NAN, NAN, NAN));
  }

  @Test
  void twoPairsHaveNoUnbiasedEffectSize() {
    PairedComparison actual = PairedComparison.of(new double[] {1, 3}, new double[] {0, 1});
    assertThat(actual.effectSize()).isNaN();
    // Differences 1 and 2: t = 1.5/.5 = 3; one degree of freedom: p = 1 − 2·atan(3)/π.
    assertThat(actual.pValue()).isCloseTo(1 - 2 * Math.atan(3) / Math.PI, within(1e-13));
    double halfWidth = Math.tan(Math.PI * 0.475) / 2;
    assertThat(actual.lower()).isCloseTo(1.5 - halfWidth, within(1e-10));
    assertThat(actual.upper()).isCloseTo(1.5 + halfWidth, within(1e-10));
  }

  @Test
  void identicalSamplesDoNotDiffer() {
    double[] sample = ReferenceValues.sample("a");
    PairedComparison actual = PairedComparison.of(sample, sample.clone());
    assertThat(actual.difference()).isZero();
    assertThat(actual.lower()).isZero();
    assertThat(actual.upper()).isZero();
    assertThat(actual.pValue()).isEqualTo(1);
    assertThat(actual.effectSize()).isZero();
    assertThat(actual.pairCorrelation()).isCloseTo(1, within(1e-15)).isLessThanOrEqualTo(1);
    assertThat(actual.varianceRatio()).isZero();
  }

  @Test
  void aConstantDifferenceIsCertain() {
    PairedComparison actual = PairedComparison.of(new double[] {2, 3, 4}, new double[] {1, 2, 3});
    assertThat(actual.difference()).isEqualTo(1);
    assertThat(actual.lower()).isEqualTo(1);
    assertThat(actual.upper()).isEqualTo(1);
    assertThat(actual.pValue()).isZero();
    assertThat(actual.effectSize()).isCloseTo(4 / 7.0, within(1e-15));
    assertThat(actual.varianceRatio()).isZero();
  }

  @Test
  void constantArmsThatDifferHaveNoEffectSize() {
    PairedComparison actual = PairedComparison.of(new double[] {2, 2, 2}, new double[] {1, 1, 1});
    assertThat(actual).isEqualTo(new PairedComparison(3, 2, 0, 1, 1, 1, 1, 0, NAN, NAN, NAN));
  }

  @Test
  void constantArmsThatAgreeHaveNoEffect() {
    PairedComparison actual = PairedComparison.of(new double[] {2, 2, 2}, new double[] {2, 2, 2});
    assertThat(actual).isEqualTo(new PairedComparison(3, 2, 0, 2, 0, 0, 0, 1, 0, NAN, NAN));
  }

  @Test
  void oneConstantArmHasNoCorrelation() {
    PairedComparison actual = PairedComparison.of(new double[] {1, 2, 3}, new double[] {2, 2, 2});
    assertThat(actual.pairCorrelation()).isNaN();
    assertThat(actual.varianceRatio()).isEqualTo(1);
    assertThat(actual.pValue()).isEqualTo(1);
  }

  @Test
  void oppositePairsDoHarm() {
    PairedComparison actual = PairedComparison.of(new double[] {1, 2, 3}, new double[] {3, 2, 1});
    assertThat(actual.pairCorrelation()).isEqualTo(-1);
    assertThat(actual.varianceRatio()).isEqualTo(2);
  }

  @Test
  void refusesWhatCannotBePaired() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedComparison.of(new double[2], new double[3]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedComparison.of(new double[2], new double[2], 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedComparison.of(new double[] {1, 2}, new double[] {1, 1.0 / 0}));
  }
}
