package korridor.run;

import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Initialization;
import korridor.model.intervention.Interventions;
import korridor.model.process.Order;
import korridor.model.process.Week;
import korridor.scenario.Scenario;

/** The model as a world: wires the administration, its week, its solutions and the observer. */
record ModelWorld(Scenario scenario, Order order, Administration administration) implements World {

  /** Worlds in which people take their turns in this order. */
  static Worlds inOrder(Order order) {
    return (scenario, seed, replicate) -> {
      Administration administration =
          Initialization.found(scenario.organisation(), scenario.parameters(), seed, replicate);
      Week.schedule(administration, order);
      return new ModelWorld(scenario, order, administration);
    };
  }

  @Override
  public void step() {
    administration.schedule.step(administration);
  }

  @Override
  public Branch fork(Arm arm, int[] weeks) {
    return branch(administration.forkArm(), arm, weeks);
  }

  @Override
  public Branch become(Arm arm, int[] weeks) {
    administration.beginArm();
    administration.schedule.reset();
    return branch(administration, arm, weeks);
  }

  /** Schedules the arm on an administration whose schedule is empty. */
  private Branch branch(Administration start, Arm arm, int[] weeks) {
    Week.schedule(start, order);
    Interventions.schedule(start, arm, scenario.interventions());
    Observer observer = new Observer(start, weeks);
    Week.schedule(start, Week.OBSERVATION, observer);
    return new ModelBranch(start, observer);
  }

  private record ModelBranch(Administration administration, Observer observer) implements Branch {
    @Override
    public void step() {
      administration.schedule.step(administration);
    }

    @Override
    public Observation observation() {
      return observer.observation();
    }
  }
}
