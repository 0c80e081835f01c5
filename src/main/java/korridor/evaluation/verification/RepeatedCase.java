package korridor.evaluation.verification;

import java.util.function.IntFunction;
import korridor.experiment.ProgressListener;
import korridor.experiment.ThreadExecutor;

/** A case that looks at independent runs. */
abstract class RepeatedCase extends KnownCase {

  private final ThreadExecutor executor;

  RepeatedCase(String id, ThreadExecutor executor) {
    super(id);
    this.executor = executor;
  }

  /** The rows of several numbers that the runs give, in the order of the runs. */
  final double[][] rows(int runs, IntFunction<double[]> run) {
    return executor.each(runs, run, ProgressListener.NONE).toArray(new double[0][]);
  }
}
