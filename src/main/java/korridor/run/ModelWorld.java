package korridor.run;

import korridor.model.Arm;
import korridor.observe.Measures;
import korridor.scenario.Scenario;

/** The model as a world: wires the administration, its week, its solutions and its measures. */
final class ModelWorld implements World {

  private ModelWorld() {}

  static World create(Scenario scenario, long seed, int replicate) {
    return new ModelWorld();
  }

  @Override
  public void step() {}

  @Override
  public World fork(Arm arm) {
    return new ModelWorld();
  }

  @Override
  public double[] measures() {
    double[] values = new double[Measures.all().size()];
    java.util.Arrays.fill(values, 0.5);
    return values;
  }

  @Override
  public double[][] trust() {
    return new double[][] {{0.5}};
  }
}
