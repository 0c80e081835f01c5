package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class RegretTest {

  private static final double NAN = Double.NaN;

  @Test
  void byHand() {
    double[][] values = {{1, 3, 3}, {5, 1, 2}, {4, 4, 0}, {NAN, 9, 9}, {2, 6, 0}};
    Regret actual = Regret.of(values, 1);
    assertThat(actual.n()).isEqualTo(4);
    // Regrets: {2, 0, 0}, {0, 4, 3}, {0, 0, 4}, {4, 0, 6}.
    assertThat(actual.options()).extracting(Regret.Option::mean).containsExactly(1.5, 1.0, 3.25);
    assertThat(actual.options()).extracting(Regret.Option::median).containsExactly(1.0, 0.0, 3.5);
    assertThat(actual.options()).extracting(Regret.Option::largest).containsExactly(4.0, 4.0, 6.0);
    assertThat(actual.options().get(0).high()).isCloseTo(3.7, within(1e-14));
    assertThat(actual.options())
        .extracting(option -> option.best().count())
        .containsExactly(2, 3, 1);
    assertThat(actual.options().get(2).best()).isEqualTo(Share.of(1, 4, 0.95));
    assertThat(actual.smallest()).isEqualTo(1);
  }

  @Test
  void theBestEverywhereHasNone() {
    Regret actual = Regret.of(new double[][] {{1, 2}, {3, 4}}, 1);
    assertThat(actual.options().get(1).mean()).isZero();
    assertThat(actual.options().get(1).meanInterval()).isEqualTo(new Interval(0, 0, 0.95));
    assertThat(actual.smallest()).isEqualTo(1);
    assertThat(Regret.of(new double[][] {{2, 2}}, 1).smallest()).isZero();
  }

  /** Mean regret of choosing either of two options whose gap is standard normal: φ(0) = .3989. */
  @Test
  void intervalsHoldTheTruth() {
    int held = 0;
    Well19937c random = new Well19937c(8);
    for (int repetition = 0; repetition < 100; repetition++) {
      double[][] values = new double[60][];
      Arrays.setAll(values, i -> new double[] {0, random.nextGaussian()});
      held += Regret.of(values, 1).options().get(0).meanInterval().contains(0.3989423) ? 1 : 0;
    }
    // At this size the percentile interval covers .941 (measured in 3,000 repetitions, other seed).
    assertThat(Binomial.expectedCount(100, 0.941, 0.9999).contains(held)).isTrue();
  }

  @Test
  void withoutDrawsNothingIsKnown() {
    Regret actual = Regret.of(new double[][] {{NAN, 1}}, 1);
    assertThat(actual.n()).isZero();
    assertThat(actual.smallest()).isEqualTo(-1);
    assertThat(Regret.of(new double[][] {{3, 1}}, 1).options().get(1).meanInterval())
        .isEqualTo(Interval.unknown(0.95));
  }

  @Test
  void refusesRaggedRows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regret.of(new double[][] {{1, 2}, {1}}, 1))
        .withMessageContaining("row 1 has 1 values, the first has 2");
  }
}
