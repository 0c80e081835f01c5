package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Tally.Count;
import org.junit.jupiter.api.Test;

/** Trust outside rests at 0.5; g is 0.2, i is 2, usually actors are satisfied by ŷ = 0.45. */
class SatisfactionTest {

  private final Administration a = Administrations.three();
  private final Satisfaction satisfaction = new Satisfaction(a);
  private final int row = Administrations.issue(a, 0);

  /** Puts the solution so far from the need of the actor, along both coordinates alike. */
  private void place(double dx, double dy) {
    a.issues.setSolution(row, a.actors.needX(0) + dx, a.actors.needY(0) + dy);
  }

  private static double fit(double distance) {
    return 1 - distance / Math.sqrt(2);
  }

  @Test
  void fitIsNearnessInTheUnitSquare() {
    place(0, 0);
    assertThat(Satisfaction.fit(a, row, 0)).isCloseTo(1, within(1e-12));
    place(0.3, -0.4);
    assertThat(Satisfaction.fit(a, row, 0)).isCloseTo(fit(0.5), within(1e-12));
    place(0, 0.2);
    assertThat(Satisfaction.fit(a, row, 0)).isCloseTo(fit(0.2), within(1e-12));
    place(1, 1);
    assertThat(Satisfaction.fit(a, row, 0)).as("across the whole").isCloseTo(0, within(1e-12));
  }

  /** g (y − ŷ), doubly for who was involved, both ways. */
  @Test
  void whoTookPartWeighsTheOutcomeMore() {
    assertThat(satisfaction.change(0.3, false)).isCloseTo(0.06, within(1e-12));
    assertThat(satisfaction.change(0.3, true)).isCloseTo(0.12, within(1e-12));
    assertThat(satisfaction.change(-0.3, true)).isCloseTo(-0.12, within(1e-12));
  }

  private void settle(double share, boolean done) {
    satisfaction.settle(a, row, share, done);
  }

  /** y = 0.8 · (1 − 0.5/√2); at rest the change is the step. */
  @Test
  void satisfactionBeyondTheUsualRaisesTrust() {
    a.issues.setAffected(row, 0, 0);
    place(0.3, -0.4);
    settle(0.8, false);
    double y = 0.8 * fit(0.5);
    assertThat(a.actors.trust(0)).isCloseTo(0.5 + 0.2 * (y - 0.45), within(1e-12));
    assertThat(a.actors.trust(1)).as("not affected").isEqualTo(0.5);
  }

  @Test
  void lessThanUsualLowersItDoublyForWhoHadAChannel() {
    a.issues.setAffected(row, 2, 0);
    a.issues.openChannel(row, 2);
    place(0.3, -0.4);
    settle(0.2, false);
    double y = 0.2 * fit(0.5);
    assertThat(a.actors.trust(0)).isCloseTo(0.5 + 0.4 * (y - 0.45), within(1e-12));
  }

  /** Above a start of 0.5 gains shrink, below it losses. */
  @Test
  void stepsAreRelativeToTheTrustAtTheStart() {
    a.issues.setAffected(row, 0, 0);
    place(0, 0);
    a.actors.setTrust(0, 0.8);
    settle(1, true);
    assertThat(a.actors.trust(0)).isCloseTo(0.8 + 0.2 * 0.55 * 0.2 / 0.5, within(1e-12));
    a.actors.setTrust(0, 0.2);
    settle(0, false);
    assertThat(a.actors.trust(0)).isCloseTo(0.2 - 0.2 * 0.45 * 0.2 / 0.5, within(1e-12));
  }

  @Test
  void theMeanOfTheAffectedIsCounted() {
    a.issues.setAffected(row, 0, 0);
    a.issues.setAffected(row, 1, 1);
    place(0.3, -0.4);
    double second = Satisfaction.fit(a, row, 1);
    double mean = (fit(0.5) + second) / 2;
    settle(0.5, false);
    assertThat(a.ledger.lastYear(Flow.AFFECTING_ENDED)).isEqualTo(1);
    assertThat(a.ledger.lastYear(Flow.SATISFACTION)).isCloseTo(0.5 * mean, within(1e-12));
    assertThat(a.ledger.lastYear(Flow.AFFECTING_DONE)).isZero();
    assertThat(a.ledger.lastYear(Flow.FIT)).isZero();
    settle(1, true);
    assertThat(a.ledger.lastYear(Flow.AFFECTING_ENDED)).isEqualTo(2);
    assertThat(a.ledger.lastYear(Flow.AFFECTING_DONE)).isEqualTo(1);
    assertThat(a.ledger.lastYear(Flow.FIT)).isCloseTo(mean, within(1e-12));
    assertThat(a.calibration.tally.of(Count.AFFECTED)).isEqualTo(4);
    assertThat(a.calibration.tally.of(Count.SATISFACTION)).isCloseTo(3 * mean, within(1e-12));
  }

  @Test
  void anIssueThatAffectsNobodySatisfiesNobody() {
    settle(1, true);
    assertThat(a.ledger.lastYear(Flow.AFFECTING_ENDED)).isZero();
    assertThat(a.ledger.lastYear(Flow.AFFECTING_DONE)).isZero();
    assertThat(a.calibration.tally.of(Count.AFFECTED)).isZero();
  }

  @Test
  void whereNothingIsLearnedTrustOutsideStays() {
    a.issues.setAffected(row, 0, 0);
    place(0, 0);
    a.arrangements.freeze(true);
    settle(1, true);
    assertThat(a.actors.trust(0)).isEqualTo(0.5);
    assertThat(a.calibration.tally.of(Count.AFFECTED)).isEqualTo(1);
    Administration frozen = Administrations.newThree(Administrations.evenParameters());
    frozen.beginArm(100);
    int early = Administrations.issue(frozen, 0);
    frozen.issues.setAffected(early, 0, 0);
    satisfaction.settle(frozen, early, 0, false);
    assertThat(frozen.actors.trust(0)).isEqualTo(0.5);
  }
}
