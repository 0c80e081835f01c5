package korridor.cli;

import java.util.function.Function;
import korridor.evaluation.validation.EnsembleRunner;
import korridor.experiment.ThreadExecutor;
import korridor.language.Language;

/** Makes the runs of a study under a progress display; Ctrl-C ends them. */
final class StudyRuns {

  private final Environment around;
  private final Language texts;
  private final int threads;
  private int failed;

  StudyRuns(Environment around, Language texts, int threads) {
    this.around = around;
    this.texts = texts;
    this.threads = threads;
  }

  /**
   * Makes the runs.
   *
   * @param runs how many there are
   * @throws java.util.concurrent.CancellationException when they were ended before
   */
  <T> T make(int runs, Function<EnsembleRunner, T> study) {
    try (ProgressDisplay progress = ProgressDisplay.start(around, texts, runs, 0)) {
      ThreadExecutor executor = new ThreadExecutor(threads);
      EnsembleRunner runner =
          new EnsembleRunner(
              executor,
              broken -> {
                count(broken);
                progress.ended(broken);
              });
      try (InterruptGuard guard = new InterruptGuard(executor::cancel)) {
        return study.apply(runner);
      }
    }
  }

  private synchronized void count(boolean broken) {
    failed += broken ? 1 : 0;
  }

  /** Says how many runs have failed, if any have, and with which code the command ends. */
  synchronized int conclude() {
    if (failed == 0) {
      return ExitCode.DONE;
    }
    around.err().println(texts.say("patterns.failed-runs", "n", failed));
    return ExitCode.FAILED;
  }
}
