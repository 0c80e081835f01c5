package korridor.experiment;

import java.io.IOException;

/** Computes a plan. */
public interface Executor {

  /**
   * Computes every run of the plan and hands the results to the sink in the order of the plan: all
   * arms of replicate 0, then all of replicate 1, and so on. Returns early when cancelled; the sink
   * has then seen a beginning of that order, whole replicates only.
   *
   * @throws IOException when the sink fails; the rest of the plan is given up
   */
  void execute(ExperimentPlan plan, ResultSink sink, ProgressListener progress) throws IOException;

  /** Gives up what is not yet computed; from any thread, at any time, more than once. */
  void cancel();
}
