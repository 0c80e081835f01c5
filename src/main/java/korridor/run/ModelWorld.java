package korridor.run;

import korridor.model.Administration;
import korridor.model.Arm;
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
          new Administration(scenario.organisation(), scenario.parameters(), seed, replicate);
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
    Administration copy = administration.forkArm();
    Week.schedule(copy, order);
    Interventions.schedule(copy, arm, scenario.interventions());
    Observer observer = new Observer(copy, weeks);
    Week.schedule(copy, Week.OBSERVATION, observer);
    return new ModelBranch(copy, observer);
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
