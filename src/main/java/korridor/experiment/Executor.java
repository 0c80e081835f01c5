package korridor.experiment;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import korridor.run.Trial;

/**
 * Makes runs. What has to be sent to whoever computes is text and keys (the effective scenario, the
 * points, arms and replicates), what comes back is one result a key, and making a run twice gives
 * the same result twice.
 */
public interface Executor {

  /**
   * Makes the runs and hands their results to the sink. Neighbours that differ in the arm alone
   * share their warm-up. A failed run is a result too. An engine on one machine hands results on in
   * the order of the trials; one on several may use another order and repeat itself, so a sink that
   * is to be used with any goes by keys.
   *
   * @throws CancellationException when the executor was cancelled, before or meanwhile; the sink
   *     has then seen warm-ups with all their arms only
   * @throws IOException when the sink fails; the rest is given up
   */
  void execute(Stream<Trial> trials, ResultSink sink, ProgressListener progress) throws IOException;

  /**
   * Gives up what is not yet computed, and takes no further work; from any thread, at any time,
   * more than once.
   */
  void cancel();
}
