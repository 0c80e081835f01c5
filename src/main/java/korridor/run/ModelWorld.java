package korridor.run;

import korridor.model.Arm;
import korridor.model.process.Order;

/** A simulation as a world: what a replicate needs, and nothing else. */
record ModelWorld(Simulation simulation) implements World {

  /** Worlds in which people take their turns in this order. */
  static Worlds inOrder(Order order) {
    return (scenario, seed, replicate) ->
        new ModelWorld(Simulation.found(scenario, seed, replicate, order));
  }

  @Override
  public void step() {
    simulation.step();
  }

  @Override
  public Branch fork(Arm arm, int[] weeks) {
    return new Observer(simulation.fork().switchTo(arm), weeks);
  }

  @Override
  public Branch become(Arm arm, int[] weeks) {
    return new Observer(simulation.switchTo(arm), weeks);
  }
}
