package korridor.run;

import java.util.List;
import korridor.observe.Census;
import korridor.observe.Measure;

/** Steps the simulation of an arm and watches it in the weeks that are to be observed. */
final class Observer implements World.Branch {

  private final Simulation simulation;
  private final List<Measure> measures;
  private final int[] weeks;
  private final double[][] values;
  private final double[][] trustBefore;
  private final double[] derived;
  private double[][] trustAfter;
  private int next;

  /** Watches the first time at once, in week 0. */
  Observer(Simulation simulation, List<Measure> measures, int[] weeks) {
    this.simulation = simulation;
    this.measures = measures;
    this.weeks = weeks.clone();
    this.values = new double[weeks.length][];
    watch();
    this.trustBefore = trustAfter;
    this.derived = simulation.derived();
  }

  @Override
  public void step() {
    simulation.step();
    if (next < weeks.length && simulation.week() == weeks[next]) {
      watch();
    }
  }

  @Override
  public Observation observation() {
    if (next < weeks.length) {
      throw new IllegalStateException("week " + weeks[next] + " has not passed");
    }
    return new Observation(weeks, values, trustBefore, trustAfter, derived);
  }

  private void watch() {
    Census census = simulation.census();
    values[next++] = census.measure(measures);
    trustAfter = census.ties().meanTrust();
  }
}
