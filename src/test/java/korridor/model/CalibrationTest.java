package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Tally.Count;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** The constants before and after the first derivation, and what is counted for them. */
class CalibrationTest {

  private static double logit(double p) {
    return StrictMath.log(p / (1 - p));
  }

  /**
   * A mean field: E = 2 · 2 · 0.16 · 0.35 episodes across per head and week, of which q_x succeed;
   * a failure teaches 2 · 0.6 − 1 of a success.
   */
  @Test
  void beforeAnythingIsMeasuredTheConstantsAreThoseOfAMeanField() {
    Parameters p = Parameters.defaults();
    RestPoints rest = new RestPoints(Organisations.three(), p);
    Constants c = Expected.constants(p, rest);
    double q = 0.868 / 1.434;
    double episodes = 4 * 0.16 * 0.35;
    assertThat(c.interceptInside()).isCloseTo(logit(1.24 / 1.62), within(1e-9));
    assertThat(c.interceptAcross()).isCloseTo(logit(q), within(1e-9));
    assertThat(c.competenceGain())
        .isCloseTo(0.01 * 0.2 / (episodes * (q + 0.2 * (1 - q))), within(1e-9));
    assertThat(c.routineGain()).isCloseTo(0.006 * 0.25 / (episodes * q * 0.75), within(1e-9));
    assertThat(c.tieBirth())
        .isCloseTo(0.008 * 0.16 * 12 * 0.566 / (0.84 * 0.38) / (episodes * q), within(1e-9));
    assertThat(c.seatCost()).isCloseTo(0.25, within(1e-9));
    assertThat(c.shareDone()).isCloseTo(0.75, within(1e-9));
    assertThat(c.satisfaction()).isCloseTo(0.5625, within(1e-9));
    assertThat(c.unmetVoice()).isCloseTo(0.375, within(1e-9));
  }

  /** Respect too low for failures to teach anything; no contacts; everybody inside. */
  @Test
  void theExpectedConstantsAreNumbersWhateverIsDeclared() {
    Parameters p = Parameters.defaults();
    Parameters harsh = p.with("survey.respect", 0.4);
    RestPoints rest = new RestPoints(Organisations.three(), harsh);
    double q = rest.successAcross();
    assertThat(Expected.constants(harsh, rest).competenceGain())
        .isCloseTo(0.01 * 0.2 / (4 * 0.16 * 0.35 * q), within(1e-9));
    Parameters none = p.with("contacts.per-week", 0);
    Constants c = Expected.constants(none, new RestPoints(Organisations.three(), none));
    assertThat(c.routineGain()).isCloseTo(0.006 * 0.25 / (1e-3 * q * 0.75), within(1e-9));
    Parameters closed = p.with("ties.own-share", 1).with("ties.division-share", 0);
    c = Expected.constants(closed, new RestPoints(Organisations.three(), closed));
    assertThat(c.tieBirth()).isFinite().isPositive();
    Parameters open = p.with("ties.own-share", 0);
    c = Expected.constants(open, new RestPoints(Organisations.three(), open));
    assertThat(c.tieBirth()).isFinite().isPositive();
  }

  @Test
  void derivedConstantsAreInForceAndCounted() {
    Calibration calibration = new Calibration(Administrations.KNOWN);
    assertThat(calibration.constants()).isSameAs(Administrations.KNOWN);
    assertThat(calibration.derivations()).isZero();
    assertThat(calibration.birthFactor()).isEqualTo(1);
    Constants other = Administrations.tieBirth(0.9);
    calibration.derive(other, 0.7);
    assertThat(calibration.constants()).isSameAs(other);
    assertThat(calibration.birthFactor()).isEqualTo(0.7);
    assertThat(calibration.derivations()).isEqualTo(1);
  }

  @Test
  void aCopyGoesItsOwnWay() {
    Calibration calibration = new Calibration(Administrations.KNOWN);
    calibration.derive(Administrations.KNOWN, 0.7);
    calibration.tally.add(Count.WEEKS, 3);
    Calibration copy = calibration.copy();
    copy.derive(Administrations.tieBirth(0.9), 0.5);
    copy.tally.add(Count.WEEKS, 1);
    copy.tally.stop();
    assertThat(calibration.derivations()).isEqualTo(1);
    assertThat(calibration.birthFactor()).isEqualTo(0.7);
    assertThat(calibration.tally.of(Count.WEEKS)).isEqualTo(3);
    assertThat(calibration.tally.running()).isTrue();
    assertThat(copy.derivations()).isEqualTo(2);
    assertThat(copy.tally.of(Count.WEEKS)).isEqualTo(4);
    assertThat(copy.copy().tally.running()).isFalse();
  }

  @Test
  void aTallyCountsEachThingUntilItStops() {
    Tally tally = new Tally();
    for (Count count : Count.values()) {
      tally.add(count, count.ordinal());
      tally.add(count, 0.5);
    }
    for (Count count : Count.values()) {
      assertThat(tally.of(count)).isEqualTo(count.ordinal() + 0.5);
    }
    tally.restart();
    assertThat(tally.of(Count.PRACTICE)).isZero();
    tally.add(Count.PRACTICE, 1);
    assertThat(tally.running()).isTrue();
    tally.stop();
    tally.add(Count.PRACTICE, 1);
    assertThat(tally.of(Count.PRACTICE)).isEqualTo(1);
    assertThat(tally.running()).isFalse();
  }
}
