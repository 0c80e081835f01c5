package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Constants;
import korridor.model.Initialization;
import korridor.model.Organisations;
import korridor.model.Tally;
import korridor.model.Tally.Count;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * The schedule of the calibration and each of its rules, on counts made by hand: twenty people with
 * three ties each, a fifth of them across, levels as declared.
 */
class CalibratingTest {

  private static final Parameters EVEN = Administrations.evenParameters();
  private static final double Q_INSIDE = 2 * 0.62 / (1 + 0.62);
  private static final double Q_ACROSS = 2 * 0.434 / (1 + 0.434);

  private static double logit(double p) {
    return StrictMath.log(p / (1 - p));
  }

  private static Administration warmingUp(int weeks) {
    Administration a = Administrations.newThree(EVEN);
    for (int post = 0; post < 12; post++) {
      Administrations.tie(a, post, 0, (post + 4) % 20, 0.4);
    }
    Administrations.foundingShareAcross(a, 0.2);
    a.beginArm(weeks);
    return a;
  }

  /** The weeks in which constants were derived, counting from 1, and in which counts were lost. */
  private static List<Integer> derivations(Administration a, int weeks) {
    List<Integer> derived = new ArrayList<>();
    Calibrating calibrating = new Calibrating(a);
    for (int week = 1; week <= weeks; week++) {
      int before = a.calibration.derivations();
      a.turnWeek();
      calibrating.step(a);
      if (a.calibration.derivations() > before) {
        derived.add(week);
      }
    }
    return derived;
  }

  @Test
  void constantsAreDerivedAfterAQuarterAndEveryTwelfthUntilTwoThirds() {
    assertThat(derivations(warmingUp(312), 400)).containsExactly(78, 104, 130, 156, 182, 208);
    assertThat(derivations(warmingUp(120), 200)).containsExactly(30, 40, 50, 60, 70, 80);
  }

  @Test
  void aShortWarmUpDerivesThemToo() {
    assertThat(derivations(warmingUp(12), 30)).containsExactly(3, 4, 5, 6, 7, 8);
    assertThat(derivations(warmingUp(4), 30)).containsExactly(1, 2);
    assertThat(derivations(warmingUp(2), 30)).containsExactly(1);
    assertThat(derivations(warmingUp(1), 30)).isEmpty();
  }

  /** A quarter of 40 is 10, a twelfth 3, two thirds 26. */
  @Test
  void fractionsAreRoundedDown() {
    assertThat(derivations(warmingUp(40), 60)).containsExactly(10, 13, 16, 19, 22, 25);
  }

  /** The first time from the weeks after the first twelfth, later from the weeks between. */
  @Test
  void countsBeginAnewAfterTheFirstTwelfthAndEachDerivation() {
    Administration a = warmingUp(120);
    Calibrating calibrating = new Calibrating(a);
    List<Double> weeks = new ArrayList<>();
    for (int week = 1; week <= 45; week++) {
      a.turnWeek();
      calibrating.step(a);
      weeks.add(a.calibration.tally.of(Count.WEEKS));
    }
    assertThat(weeks.get(8)).isEqualTo(9);
    assertThat(weeks.get(9)).as("week 10").isZero();
    assertThat(weeks.get(28)).isEqualTo(19);
    assertThat(weeks.get(29)).as("week 30").isZero();
    assertThat(weeks.get(38)).isEqualTo(9);
    assertThat(weeks.get(39)).as("week 40").isZero();
    assertThat(weeks.get(44)).isEqualTo(5);
  }

  @Test
  void afterTheLastDerivationNothingIsCounted() {
    Administration a = warmingUp(120);
    derivations(a, 79);
    assertThat(a.calibration.tally.running()).isTrue();
    derivations(a, 1);
    assertThat(a.calibration.tally.running()).isFalse();
    a.calibration.tally.add(Count.ACROSS, 1);
    derivations(a, 5);
    assertThat(a.calibration.tally.of(Count.ACROSS)).isZero();
    assertThat(a.calibration.tally.of(Count.WEEKS)).isZero();
  }

  @Test
  void anArmDerivesNone() {
    Administration a = warmingUp(120);
    derivations(a, 35);
    Administration arm = a.forkArm();
    Constants constants = arm.calibration.constants();
    assertThat(derivations(arm, 300)).isEmpty();
    assertThat(arm.calibration.constants()).isSameAs(constants);
    assertThat(arm.calibration.tally.running()).isFalse();
    Administration withoutWarmUp = Administrations.newThree(EVEN);
    assertThat(derivations(withoutWarmUp, 50)).isEmpty();
    assertThat(withoutWarmUp.calibration.tally.running()).isFalse();
  }

  /** Counts of 19 weeks; the twentieth is that in which they are looked at. */
  private static Administration counted(Administration a, double successesAcross) {
    Tally t = a.calibration.tally;
    t.restart();
    t.add(Count.INSIDE, 1000);
    t.add(Count.INSIDE_SUCCESSES, 700);
    t.add(Count.ACROSS, 200);
    t.add(Count.ACROSS_SUCCESSES, successesAcross);
    t.add(Count.PRACTICE, 150);
    t.add(Count.ENDED, 40);
    t.add(Count.SHARE_DONE, 30);
    t.add(Count.PEOPLE, 100);
    t.add(Count.AFFECTED, 60);
    t.add(Count.SATISFACTION, 24);
    t.add(Count.UNMET_VOICE, 16);
    t.add(Count.WEEKS, 19);
    return a;
  }

  private static Administration derivedOnce() {
    Administration a = warmingUp(120);
    Administrations.pass(a, 29);
    counted(a, 120);
    derivations(a, 1);
    return a;
  }

  /** 20 weeks, 20 people, 4 actors; ŝ = 2 · 120 / (20 · 20) = 0.6 successes per head and week. */
  @Test
  void theFirstTimeConstantsAreWhatWasMeasured() {
    Administration founded = warmingUp(120);
    Constants old = founded.calibration.constants();
    Constants c = derivedOnce().calibration.constants();
    double exact = 1e-6;
    assertThat(c.interceptInside())
        .isCloseTo(old.interceptInside() - logit(0.7) + logit(Q_INSIDE), within(exact));
    assertThat(c.interceptAcross())
        .isCloseTo(old.interceptAcross() - logit(0.6) + logit(Q_ACROSS), within(exact));
    // ν (1 − κ0) over 150 / (20 · 20) of practice
    assertThat(c.competenceGain()).isCloseTo(0.01 * 0.2 / 0.375, within(exact));
    // δ_C C0 / (ŝ (1 − C0))
    assertThat(c.routineGain()).isCloseTo(0.006 * 0.25 / (0.6 * 0.75), within(exact));
    // fade (1 − own) K (1 − τ_x) / (ŝ own (1 − τ_in))
    assertThat(c.tieBirth()).isCloseTo(0.008 * 0.2 * 3 * 0.566 / (0.6 * 0.8 * 0.38), within(exact));
    assertThat(c.seatCost()).isCloseTo(0.3, within(exact));
    assertThat(c.shareDone()).isCloseTo(0.75, within(exact));
    assertThat(c.satisfaction()).isCloseTo(0.4, within(exact));
    assertThat(c.unmetVoice()).isCloseTo(16.0 / (20 * 4), within(exact));
    assertThat(derivedOnce().calibration.birthFactor()).isEqualTo(1);
    assertThat(derivedOnce().calibration.derivations()).isEqualTo(1);
  }

  /** new = old + 0.3 (measured − old), intercepts by 0.35 of what is missing. */
  @Test
  void laterMeasurementsAreSmoothed() {
    Administration a = derivedOnce();
    Constants old = a.calibration.constants();
    counted(a, 80);
    Administrations.pass(a, 9);
    derivations(a, 1);
    Constants c = a.calibration.constants();
    double exact = 1e-6;
    assertThat(c.interceptInside())
        .isCloseTo(old.interceptInside() - 0.35 * (logit(0.7) - logit(Q_INSIDE)), within(exact));
    assertThat(c.interceptAcross())
        .isCloseTo(old.interceptAcross() - 0.35 * (logit(0.4) - logit(Q_ACROSS)), within(exact));
    double routines = 0.006 * 0.25 / (0.4 * 0.75);
    assertThat(c.routineGain()).isCloseTo(0.7 * old.routineGain() + 0.3 * routines, within(exact));
    double birth = 0.008 * 0.2 * 3 * 0.566 / (0.4 * 0.8 * 0.38);
    assertThat(c.tieBirth()).isCloseTo(0.7 * old.tieBirth() + 0.3 * birth, within(exact));
    assertThat(c.seatCost()).as("measured as before").isCloseTo(old.seatCost(), within(exact));
    assertThat(c.competenceGain()).isCloseTo(old.competenceGain(), within(exact));
    assertThat(a.calibration.derivations()).isEqualTo(2);
  }

  /** 12 of 60 ties across at first, then 18: a_β = e^(−1.5 · 0.5); then 12 again. */
  @Test
  void birthsAreCorrectedByTheDriftOfTheShareAcross() {
    Administration a = derivedOnce();
    double measured = a.calibration.constants().tieBirth();
    for (int post = 12; post < 18; post++) {
      Administrations.tie(a, post, 0, (post + 4) % 20, 0.4);
    }
    counted(a, 120);
    Administrations.pass(a, 9);
    derivations(a, 1);
    double factor = StrictMath.exp(-0.75);
    assertThat(a.calibration.birthFactor()).isCloseTo(factor, within(1e-12));
    assertThat(a.calibration.constants().tieBirth()).isCloseTo(measured * factor, within(1e-9));
    counted(a, 120);
    Administrations.pass(a, 9);
    derivations(a, 1);
    assertThat(a.calibration.birthFactor()).isCloseTo(factor * factor, within(1e-12));
    assertThat(a.calibration.constants().tieBirth())
        .as("the measurement is smoothed without its factor")
        .isCloseTo(measured * factor * factor, within(1e-9));
  }

  /** A town so small that nothing happened: every constant stays, but for the births' factor. */
  @Test
  void whereNothingWasMeasuredTheOldConstantsStay() {
    Administration a = warmingUp(120);
    Constants old = a.calibration.constants();
    Administrations.pass(a, 29);
    derivations(a, 1);
    Constants c = a.calibration.constants();
    assertThat(a.calibration.derivations()).isEqualTo(1);
    assertThat(c)
        .isEqualTo(
            new Constants(
                old.interceptInside(),
                old.interceptAcross(),
                old.competenceGain(),
                old.routineGain(),
                old.tieBirth(),
                old.seatCost(),
                old.shareDone(),
                old.satisfaction(),
                0));
  }

  /** Ten of ten count as 9.5, none of ten as 0.5. */
  @Test
  void onlySuccessesOrOnlyFailuresAreHalfASuccessFromTheEnd() {
    for (double successes : new double[] {0, 10}) {
      Administration a = warmingUp(120);
      double old = a.calibration.constants().interceptAcross();
      Administrations.pass(a, 29);
      a.calibration.tally.add(Count.ACROSS, 10);
      a.calibration.tally.add(Count.ACROSS_SUCCESSES, successes);
      derivations(a, 1);
      double share = successes == 0 ? 0.05 : 0.95;
      assertThat(a.calibration.constants().interceptAcross())
          .isCloseTo(old - logit(share) + logit(Q_ACROSS), within(1e-6));
    }
  }

  @Test
  void withoutTiesAcrossAtTheFoundingNoneAreBornAndTheFactorStays() {
    Administration a = Administrations.newThree(EVEN);
    a.beginArm(120);
    Administrations.pass(a, 29);
    counted(a, 120);
    derivations(a, 1);
    assertThat(a.calibration.constants().tieBirth()).isZero();
    counted(a, 120);
    Administrations.pass(a, 9);
    derivations(a, 1);
    assertThat(a.calibration.birthFactor()).isEqualTo(1);
  }

  @Test
  void withoutActorsTheUsualUnmetVoiceStays() {
    Administration a =
        Initialization.found(
            Organisations.smallWithoutActors(), EVEN.with("contacts.ties", 2), 1, 0);
    a.beginArm(120);
    double old = a.calibration.constants().unmetVoice();
    derivations(a, 30);
    assertThat(a.calibration.constants().unmetVoice()).isEqualTo(old);
  }
}
