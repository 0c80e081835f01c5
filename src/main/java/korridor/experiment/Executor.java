package korridor.experiment;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import korridor.run.Trial;

/** Makes runs. */
public interface Executor {

  /**
   * Makes the runs and hands their results to the sink in the order of the trials, whatever the
   * order in which they end. Neighbours that differ in the arm alone share their warm-up. A failed
   * run is a result too.
   *
   * @throws CancellationException when the executor was cancelled, before or meanwhile; the sink
   *     has then seen a beginning of the order, warm-ups with all their arms only
   * @throws IOException when the sink fails; the rest is given up
   */
  void execute(Stream<Trial> trials, ResultSink sink, ProgressListener progress) throws IOException;

  /**
   * Gives up what is not yet computed, and takes no further work; from any thread, at any time,
   * more than once.
   */
  void cancel();
}
