package korridor.experiment;

import java.util.List;
import korridor.run.RunResult;
import korridor.run.RunWatch;

/** How a replicate of a plan is computed; replaced in tests. */
@FunctionalInterface
interface Replicates {

  /** The results of all arms of a replicate, in the order of the plan. */
  List<RunResult> compute(ExperimentPlan plan, int replicate, RunWatch watch);
}
