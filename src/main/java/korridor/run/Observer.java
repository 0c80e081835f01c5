package korridor.run;

import korridor.model.Administration;
import korridor.model.Step;
import korridor.observe.Census;

/** The last step of the week: watches an arm in the weeks that are to be observed. */
final class Observer implements Step {

  private final int[] weeks;
  private final double[][] values;
  private final double[][] trustBefore;
  private double[][] trustAfter;
  private int next;

  /** Watches the first time at once, in week 0. */
  Observer(Administration administration, int[] weeks) {
    this.weeks = weeks.clone();
    this.values = new double[weeks.length][];
    watch(administration);
    this.trustBefore = trustAfter;
  }

  @Override
  public void step(Administration administration) {
    if (next < weeks.length && administration.weekOfArm() == weeks[next]) {
      watch(administration);
    }
  }

  Observation observation() {
    if (next < weeks.length) {
      throw new IllegalStateException("week " + weeks[next] + " has not passed");
    }
    return new Observation(weeks, values, trustBefore, trustAfter);
  }

  private void watch(Administration administration) {
    Census census = Census.of(administration);
    values[next++] = census.measure();
    trustAfter = census.ties().meanTrust();
  }
}
