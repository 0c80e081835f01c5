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

  /**
   * Number of the model's results: raised with every change after which a key gives other numbers,
   * so that runs of two versions never come into one study.
   */
  public static final int RESULTS = 3;

  /** The key of a run of the scenario as it is. */
  public RunKey(String scenarioHash, Arm arm, int replicate, long seed) {
    this(scenarioHash, DesignPoint.OWN, arm, replicate, seed);
  }

  /**
   * What tells the run from the others of its study: {@code corridor/12}, or {@code 7/corridor/12}
   * at the point 7.
   */
  public String address() {
    return (point.name().isEmpty() ? "" : point.name() + "/") + arm.name() + "/" + replicate;
  }

  @Override
  public String toString() {
    String place = point.name().isEmpty() ? "" : "point " + point.name() + ", ";
    return place + "arm " + arm.name() + ", replicate " + replicate + ", seed " + seed;
  }
}
