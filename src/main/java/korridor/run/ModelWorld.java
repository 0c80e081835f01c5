package korridor.run;

import java.util.List;
import korridor.model.Arm;
import korridor.model.Parallel;
import korridor.model.process.Order;
import korridor.observe.Measure;

/** A simulation as a world: what a replicate needs, and nothing else. */
record ModelWorld(Simulation simulation, List<Measure> measures) implements World {

  /** Worlds in which people take their turns in this order, and what is observed in them. */
  static Worlds worlds(Order order, List<Measure> measures) {
    return worlds(order, measures, Parallel.NONE);
  }

  /** The same, others helping with the parts of large administrations. */
  static Worlds worlds(Order order, List<Measure> measures, Parallel parallel) {
    return (scenario, seed, replicate) ->
        new ModelWorld(Simulation.found(scenario, seed, replicate, order, parallel), measures);
  }

  @Override
  public void step() {
    simulation.step();
  }

  @Override
  public Branch fork(Arm arm, int[] weeks) {
    return new Observer(simulation.fork().switchTo(arm), measures, weeks);
  }

  @Override
  public Branch become(Arm arm, int[] weeks) {
    return new Observer(simulation.switchTo(arm), measures, weeks);
  }
}
