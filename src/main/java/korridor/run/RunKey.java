package korridor.run;

import korridor.model.Arm;

/**
 * What a run depends on; equal keys give equal results on any machine.
 *
 * @param scenarioHash hash of the effective scenario
 * @param point the place in the design
 * @param arm the arm of the experiment
 * @param replicate number of the replicate, 0 or more; the arms of a replicate share their luck
 * @param seed the master seed
 */
public record RunKey(String scenarioHash, DesignPoint point, Arm arm, int replicate, long seed) {

  /** The key of a run of the scenario as it is. */
  public RunKey(String scenarioHash, Arm arm, int replicate, long seed) {
    this(scenarioHash, DesignPoint.OWN, arm, replicate, seed);
  }

  @Override
  public String toString() {
    String place = point.name().isEmpty() ? "" : "point " + point.name() + ", ";
    return place + "arm " + arm.name() + ", replicate " + replicate + ", seed " + seed;
  }
}
