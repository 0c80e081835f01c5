package korridor.experiment.design;

import java.util.List;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;

/** A way to choose points. */
public interface Design {

  /**
   * The points, in order, each with a name of its own. They depend on the arguments and on nothing
   * else.
   *
   * @param scenario what the points change
   * @param seed the master seed
   * @throws BadPointException when a point is none of the scenario
   */
  List<DesignPoint> points(Scenario scenario, long seed);
}
