package korridor.experiment;

import korridor.run.RunResult;

/** Told of runs as they end, in any order and from any thread. */
@FunctionalInterface
public interface ProgressListener {

  /** Hears nothing. */
  ProgressListener NONE = result -> {};

  /** A run has ended, failed or not. */
  void ended(RunResult result);
}
