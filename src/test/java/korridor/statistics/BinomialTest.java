package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {

  @ParameterizedTest
  @CsvSource({"3, 20", "0, 10", "10, 10", "20, 400"})
  void agreesWithSciPy(int successes, int trials) {
    double[] expected = ReferenceValues.of("wilson." + successes + "." + trials);
    Interval actual = Binomial.wilson(successes, trials, 0.95);
    assertThat(actual.lower()).isCloseTo(expected[0], within(1e-13));
    assertThat(actual.upper()).isCloseTo(expected[1], within(1e-13));
    assertThat(actual.level()).isEqualTo(0.95);
  }

  @ParameterizedTest
  @CsvSource({"3, 20", "0, 10", "10, 10", "199, 400"})
  void boundedIntervalsAgreeWithSciPy(int successes, int trials) {
    String key = "." + successes + "." + trials;
    double[] jeffreys = ReferenceValues.of("lab.csv", "jeffreys" + key);
    Interval actual = Binomial.jeffreys(successes, trials, 0.95);
    assertThat(actual.lower()).isCloseTo(jeffreys[0], within(1e-10));
    assertThat(actual.upper()).isCloseTo(jeffreys[1], within(1e-10));
    double[] exact = ReferenceValues.of("lab.csv", "exact" + key);
    Interval wider = Binomial.clopperPearson(successes, trials, 0.95);
    assertThat(wider.lower()).isCloseTo(exact[0], within(1e-10));
    assertThat(wider.upper()).isCloseTo(exact[1], within(1e-10));
  }

  @Test
  void boundedIntervalsRefuseImpossibleCounts() {
    assertThat(Binomial.jeffreys(0, 0, 0.9)).isEqualTo(Interval.unknown(0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> Binomial.jeffreys(-1, 3, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> Binomial.jeffreys(4, 3, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> Binomial.clopperPearson(1, 3, 90));
  }

  @Test
  void noneAndAllReachTheEnds() {
    for (int trials = 1; trials < 60; trials++) {
      assertThat(Binomial.wilson(0, trials, 0.99).lower()).isEqualTo(0);
      assertThat(Binomial.wilson(trials, trials, 0.99).upper()).isEqualTo(1);
    }
  }

  @Test
  void withoutTrialsNothingIsKnown() {
    assertThat(Binomial.wilson(0, 0, 0.9)).isEqualTo(Interval.unknown(0.9));
  }

  @Test
  void refusesImpossibleCounts() {
    assertThatIllegalArgumentException().isThrownBy(() -> Binomial.wilson(-1, 3, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> Binomial.wilson(4, 3, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> Binomial.wilson(1, 3, 90));
    assertThatIllegalArgumentException().isThrownBy(() -> Binomial.expectedCount(0, 0.5, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> Binomial.expectedCount(3, 0, 0.9));
    assertThatIllegalArgumentException().isThrownBy(() -> Binomial.expectedCount(3, 0.5, 90));
  }

  @Test
  void expectedCountAgreesWithSciPy() {
    double[] expected = ReferenceValues.of("expected.400");
    assertThat(Binomial.expectedCount(400, 0.05, 0.99))
        .isEqualTo(new Interval(expected[0], expected[1], 0.99));
  }

  @Test
  void outsideTheExpectedCountLiesLessThanItsFalseAlarm() {
    Interval limits = Binomial.expectedCount(400, 0.05, 0.99);
    BinomialDistribution count = new BinomialDistribution(null, 400, 0.05);
    assertThat(count.cumulativeProbability((int) limits.lower() - 1)).isLessThan(0.005);
    assertThat(1 - count.cumulativeProbability((int) limits.upper())).isLessThan(0.005);
  }
}
