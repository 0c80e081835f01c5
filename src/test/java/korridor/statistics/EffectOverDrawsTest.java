package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EffectOverDrawsTest {

  private static final double NAN = Double.NaN;

  @Test
  void countsByHand() {
    double[] d = {-0.3, -0.1, -0.05, 0, 0.05, 0.1, 0.1, 0.2, 0.3, 0.4, NAN};
    EffectOverDraws actual = EffectOverDraws.of(d, 0.1);
    assertThat(actual.n()).isEqualTo(10);
    assertThat(actual.above().count()).isEqualTo(5);
    assertThat(actual.below().count()).isEqualTo(2);
    assertThat(actual.within().count()).isEqualTo(3);
    // The median is .075: above nil, unlike four of the ten.
    assertThat(actual.reversed().count()).isEqualTo(4);
    assertThat(actual.reversed()).isEqualTo(Share.of(4, 10, 0.95));
    assertThat(actual.span()).isEqualTo(QuantileBand.of(d, 0.9));
  }

  @Test
  void turnedAroundItSaysTheSame() {
    EffectOverDraws actual = EffectOverDraws.of(new double[] {-3, -2, -1, 1}, 1);
    assertThat(actual.above().count()).isEqualTo(1);
    assertThat(actual.below().count()).isEqualTo(3);
    assertThat(actual.reversed().count()).isEqualTo(1);
  }

  @Test
  void nilIsNeitherRiseNorFall() {
    EffectOverDraws actual = EffectOverDraws.of(new double[] {0, 0, 1}, 0);
    assertThat(actual.above().count()).isEqualTo(1);
    assertThat(actual.below().count()).isZero();
    assertThat(actual.within().count()).isEqualTo(2);
    assertThat(actual.reversed().count()).isEqualTo(3);
  }

  @Test
  void withoutDrawsNothingIsKnown() {
    EffectOverDraws actual = EffectOverDraws.of(new double[] {NAN}, 1);
    assertThat(actual.n()).isZero();
    assertThat(actual.above().share()).isNaN();
    assertThat(actual.above().interval()).isEqualTo(Interval.unknown(0.95));
  }

  @Test
  void refusesImpossibleMargins() {
    double[] d = {1};
    assertThatIllegalArgumentException().isThrownBy(() -> EffectOverDraws.of(d, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> EffectOverDraws.of(d, NAN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EffectOverDraws.of(d, Double.POSITIVE_INFINITY));
  }
}
