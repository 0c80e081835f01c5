package korridor.cli;

import korridor.experiment.ProgressListener;
import korridor.language.Language;

/** Shows how far an experiment is: finished of planned runs, rate, time left. */
interface ProgressDisplay extends ProgressListener, AutoCloseable {

  /**
   * A bar where somebody watches, plain lines where a file or another program listens, nothing
   * where quiet was asked for.
   *
   * @param weeks of all runs and warm-ups; 0 where they are not known
   */
  static ProgressDisplay start(Environment around, Language texts, int runs, long weeks) {
    Work work = new Work(runs, weeks, System::nanoTime);
    if (around.loudness() == Loudness.QUIET) {
      return new NoProgress();
    }
    return around.terminal()
        ? new ProgressInBar(around, texts, work)
        : new ProgressInLines(around.err(), texts, work);
  }

  @Override
  void close();
}
