package korridor.run;

import korridor.model.Administration;
import korridor.observe.Census;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The last step of the week: watches an arm in the weeks that are to be observed. */
final class Observer implements Steppable {
  private static final long serialVersionUID = 1;

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
  public void step(SimState state) {
    Administration administration = (Administration) state;
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
