package korridor.mason;

import java.io.NotSerializableException;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.run.RunKey;
import korridor.run.Simulation;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import sim.engine.SimState;

/**
 * A run that MASON's Console starts, stops and starts anew: one step of its schedule is one week.
 * The seed is that of the Console, the replicate is the first, so that equal seeds repeat a run of
 * the command line. The simulation keeps its own schedule, for MASON empties the one it starts.
 */
final class WatchedRun extends SimState {
  private static final long serialVersionUID = 1;

  private final transient Scenario scenario;
  private final transient Arm arm;
  private transient Simulation simulation;
  private transient Administration administration;

  WatchedRun(Scenario scenario, Arm arm, long seed) {
    super(seed);
    this.scenario = scenario;
    this.arm = arm;
    found();
  }

  @Override
  public void start() {
    super.start();
    found();
    awaitWeek();
  }

  /** The simulation, which only the schedule lets go on. */
  Simulation simulation() {
    return simulation;
  }

  /** The administration of the simulation, which is only read. */
  Administration administration() {
    return administration;
  }

  /** Refuses MASON's checkpoints: a run is repeated from its key. */
  private Object writeReplace() throws NotSerializableException {
    throw new NotSerializableException(
        "a run is not written to disk. Maybe start it again with seed " + seed() + "?");
  }

  private void found() {
    RunKey key = new RunKey(ScenarioHash.of(scenario), arm, 0, seed());
    simulation = Simulation.of(scenario, key);
    administration = simulation.census().administration();
  }

  /** After the last week of the scenario nothing is left to do, and the Console stops. */
  private void awaitWeek() {
    if (simulation.week() < scenario.horizon().weeks()) {
      schedule.scheduleOnce(state -> week());
    }
  }

  private void week() {
    simulation.step();
    awaitWeek();
  }
}
