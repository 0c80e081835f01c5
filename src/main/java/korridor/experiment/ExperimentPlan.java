package korridor.experiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import korridor.model.Arm;
import korridor.run.ObservedWeeks;
import korridor.run.ReplicateRun;
import korridor.scenario.Scenario;

/**
 * Which runs are to be made: every arm in every replicate.
 *
 * @param scenario the effective scenario
 * @param scenarioHash its hash
 * @param arms the arms in order, each once, the silo first
 * @param replicates number of replicates of each arm, at least 1
 * @param seed the master seed
 */
public record ExperimentPlan(
    Scenario scenario, String scenarioHash, List<Arm> arms, int replicates, long seed) {

  /**
   * Puts the silo first, which is the baseline of every comparison, and drops repeated arms.
   *
   * @throws IllegalArgumentException when there is no replicate
   */
  public ExperimentPlan {
    if (replicates < 1) {
      throw new IllegalArgumentException("at least one replicate, not " + replicates);
    }
    Set<Arm> ordered = new LinkedHashSet<>();
    ordered.add(Arm.SILO);
    ordered.addAll(arms);
    arms = List.copyOf(ordered);
  }

  /** Number of runs. */
  public int runs() {
    return arms.size() * replicates;
  }

  /** The weeks in which every run is observed. */
  public int[] weeks() {
    return ObservedWeeks.of(scenario.horizon());
  }

  /** The task of one replicate. */
  public ReplicateRun replicate(int number) {
    return new ReplicateRun(scenario, scenarioHash, seed, number);
  }
}
