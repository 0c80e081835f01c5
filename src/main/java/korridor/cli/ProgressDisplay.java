package korridor.cli;

import korridor.experiment.ProgressListener;
import korridor.language.Language;

/** Shows how far an experiment is: finished of planned runs, rate, time left. */
interface ProgressDisplay extends ProgressListener, AutoCloseable {

  /** A bar where somebody watches, plain lines where a file or another program listens. */
  static ProgressDisplay start(Surroundings around, Language texts, int planned) {
    return around.terminal()
        ? new ProgressInBar(around.err(), texts, planned)
        : new ProgressInLines(around.err(), texts, planned, System::nanoTime);
  }

  @Override
  void close();
}
