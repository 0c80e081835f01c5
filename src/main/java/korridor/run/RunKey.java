package korridor.run;

import korridor.model.Arm;

/**
 * What a run depends on; equal keys give equal results on any machine.
 *
 * @param scenarioHash hash of the effective scenario
 * @param arm the arm of the experiment
 * @param replicate number of the replicate, 0 or more; the arms of a replicate share their luck
 * @param seed the master seed
 */
public record RunKey(String scenarioHash, Arm arm, int replicate, long seed) {

  @Override
  public String toString() {
    return "arm " + arm.name() + ", replicate " + replicate + ", seed " + seed;
  }
}
