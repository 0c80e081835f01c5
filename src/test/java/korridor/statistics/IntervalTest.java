package korridor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

  @Test
  void containsItsBoundsAndNothingBeyond() {
    Interval interval = new Interval(1, 3, 0.9);
    assertThat(interval.contains(1)).isTrue();
    assertThat(interval.contains(2)).isTrue();
    assertThat(interval.contains(3)).isTrue();
    assertThat(interval.contains(Math.nextDown(1.0))).isFalse();
    assertThat(interval.contains(Math.nextUp(3.0))).isFalse();
    assertThat(interval.contains(Double.NaN)).isFalse();
    assertThat(interval.width()).isEqualTo(2);
  }

  @Test
  void aroundACentre() {
    assertThat(Interval.around(2, 0.5, 0.9)).isEqualTo(new Interval(1.5, 2.5, 0.9));
  }

  @Test
  void unknownContainsNothing() {
    Interval unknown = Interval.unknown(0.95);
    assertThat(unknown.lower()).isNaN();
    assertThat(unknown.upper()).isNaN();
    assertThat(unknown.level()).isEqualTo(0.95);
    assertThat(unknown.width()).isNaN();
    assertThat(unknown.contains(0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
  void levelIsAShare(double level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(0, 1, level))
        .withMessageContainingAll("level", String.valueOf(level), "Maybe");
  }

  @Test
  void boundsAreInOrder() {
    assertThat(new Interval(1, 1, 0.5).width()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(2, 1, 0.5))
        .withMessageContainingAll("2.0", "1.0");
  }
}
