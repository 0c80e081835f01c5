package korridor.cli;

import korridor.experiment.ProgressListener;
import korridor.run.RunResult;

/** Shows how far an experiment is: finished of planned runs, rate, time left. */
interface ProgressDisplay extends ProgressListener, AutoCloseable {

  /** A bar where somebody watches, plain lines where a file or another program listens. */
  static ProgressDisplay start(Surroundings around, Texts texts, int planned) {
    return around.terminal()
        ? new ProgressInBar(around.err(), texts, planned)
        : new ProgressInLines(around.err(), texts, planned, System::nanoTime);
  }

  /** One more of the planned runs has ended. */
  void step(boolean failed);

  @Override
  default void ended(RunResult result) {
    step(result.isFailure());
  }

  @Override
  void close();
}
