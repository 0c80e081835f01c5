package korridor.evaluation.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import korridor.experiment.ProgressListener;
import korridor.experiment.ThreadExecutor;
import korridor.run.Trial;

/**
 * Makes runs and gathers what was seen of each.
 *
 * @param executor makes the runs
 * @param progress told of every run that has ended
 */
public record EnsembleRunner(ThreadExecutor executor, ProgressListener progress) {

  /**
   * Makes runs of trials.
   *
   * @return for each the observed values, weeks by measures; null for one that failed
   * @throws CancellationException when the executor was cancelled
   */
  List<double[][]> run(Stream<Trial> trials) {
    List<double[][]> seen = new ArrayList<>();
    try {
      executor.execute(
          trials,
          result -> seen.add(result.isFailure() ? null : result.observation().values()),
          progress);
    } catch (IOException ofNoSink) {
      throw new UncheckedIOException(ofNoSink);
    }
    return seen;
  }

  /** Makes runs that are observed in a way of their own, one a number. */
  <T> List<T> each(int runs, IntFunction<T> run) {
    return executor.each(runs, run, progress);
  }

  /**
   * Whether the work goes on.
   *
   * @throws CancellationException if it does not
   */
  void check() {
    executor.check();
  }
}
