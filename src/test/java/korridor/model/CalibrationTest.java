package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.model.Tally.Count;
import org.junit.jupiter.api.Test;

/** What the warm-up has found out: the constants in force, how often derived, what is counted. */
class CalibrationTest {

  private static final Constants FIRST = new Constants(1, 2, 3, 4, 5, 6, 7, 8, 9);
  private static final Constants SECOND = new Constants(9, 8, 7, 6, 5, 4, 3, 2, 1);

  private final Calibration calibration = new Calibration(FIRST);

  @Test
  void expectedConstantsAreInForceUntilSomeAreDerived() {
    assertThat(calibration.constants()).isEqualTo(FIRST);
    assertThat(calibration.derivations()).isZero();
    assertThat(calibration.birthFactor()).isEqualTo(1);
    calibration.derive(SECOND, 0.5);
    assertThat(calibration.constants()).isEqualTo(SECOND);
    assertThat(calibration.derivations()).isEqualTo(1);
    assertThat(calibration.birthFactor()).isEqualTo(0.5);
    calibration.derive(FIRST, 0.25);
    assertThat(calibration.derivations()).isEqualTo(2);
  }

  @Test
  void aCopyTakesOverWhatWasDerivedAndIsIndependent() {
    calibration.derive(SECOND, 0.5);
    calibration.tally.add(Count.ACROSS, 3);
    Calibration copy = calibration.copy();
    assertThat(copy.constants()).isEqualTo(SECOND);
    assertThat(copy.derivations()).isEqualTo(1);
    assertThat(copy.birthFactor()).isEqualTo(0.5);
    assertThat(copy.tally.of(Count.ACROSS)).isEqualTo(3);
    copy.derive(FIRST, 2);
    copy.tally.add(Count.ACROSS, 1);
    copy.tally.stop();
    assertThat(calibration.constants()).isEqualTo(SECOND);
    assertThat(calibration.derivations()).isEqualTo(1);
    assertThat(calibration.birthFactor()).isEqualTo(0.5);
    assertThat(calibration.tally.of(Count.ACROSS)).isEqualTo(3);
    assertThat(calibration.tally.running()).isTrue();
    assertThat(copy.copy().tally.running()).as("stopped for good").isFalse();
  }

  @Test
  void aTallyCountsEachThingOnItsOwn() {
    Tally tally = new Tally();
    for (Count count : Count.values()) {
      assertThat(tally.of(count)).isZero();
      tally.add(count, count.ordinal() + 0.5);
      tally.add(count, 1);
    }
    for (Count count : Count.values()) {
      assertThat(tally.of(count)).isEqualTo(count.ordinal() + 1.5);
    }
  }

  @Test
  void aTallyBeginsAnewAndStopsForGood() {
    Tally tally = new Tally();
    tally.add(Count.WEEKS, 5);
    tally.restart();
    assertThat(tally.of(Count.WEEKS)).isZero();
    tally.add(Count.WEEKS, 2);
    assertThat(tally.running()).isTrue();
    tally.stop();
    tally.add(Count.WEEKS, 1);
    assertThat(tally.running()).isFalse();
    assertThat(tally.of(Count.WEEKS)).as("what was counted stays").isEqualTo(2);
    tally.restart();
    assertThat(tally.running()).isFalse();
    assertThat(tally.of(Count.WEEKS)).isZero();
  }
}
