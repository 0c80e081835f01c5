package korridor.spark;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import korridor.experiment.EngineException;
import korridor.experiment.EngineException.Reason;
import korridor.experiment.ProgressListener;
import korridor.experiment.RemoteExecutor;
import korridor.experiment.ResultSink;
import korridor.experiment.SharedWarmUps;
import korridor.run.RunResult;
import korridor.run.Trial;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/**
 * Makes runs on the workers of a Spark cluster. A worker that goes away is made up for by others:
 * Spark hands its tasks out again, and each gives the same bytes wherever it is made. Results come
 * in any order; a few waves of tasks are under way, so memory does not grow with the plan.
 */
final class SparkExecutor implements RemoteExecutor {

  private static final int WARM_UPS_PER_WAVE = 512;
  private static final int WAVES = 2;
  private static final long LOOKS_AROUND_MILLIS = 200;

  /** Longer without any worker, and nobody will come by itself. */
  private static final long NOBODY_NANOSECONDS = TimeUnit.SECONDS.toNanos(60);

  private final String address;
  private final JavaSparkContext spark;
  private volatile boolean cancelled;

  SparkExecutor(String address, JavaSparkContext spark) {
    this.address = address;
    this.spark = spark;
  }

  @Override
  public void execute(Stream<Trial> trials, ResultSink sink, ProgressListener progress)
      throws IOException {
    check();
    Iterator<List<Trial>> warmUps = new SharedWarmUps(trials.iterator());
    if (!warmUps.hasNext()) {
      return;
    }
    Plan plan = new Plan(warmUps, sink, progress);
    try {
      plan.make();
    } finally {
      plan.end();
    }
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  @Override
  public void close() {
    spark.close();
  }

  /** Waits for the first worker. */
  void awaitWorker() throws EngineException {
    long since = System.nanoTime();
    while (workers() == 0) {
      requireSomebodySoon(since);
      pause();
    }
  }

  private void check() {
    if (cancelled) {
      throw new CancellationException();
    }
  }

  /** Processes of workers that are at work for this one; Spark counts this process among them. */
  private int workers() throws EngineException {
    if (spark.sc().isStopped()) {
      pause();
      check();
      throw new EngineException(Reason.LOST, address, "");
    }
    return spark.sc().getExecutorMemoryStatus().size() - 1;
  }

  private void requireSomebodySoon(long since) throws EngineException {
    if (System.nanoTime() - since > NOBODY_NANOSECONDS) {
      throw new EngineException(Reason.NO_WORKERS, address, "");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOKS_AROUND_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  /** One plan under way. */
  private final class Plan {
    private final Iterator<List<Trial>> warmUps;
    private final ResultSink sink;
    private final ProgressListener progress;
    private final BlockingQueue<Wave.Made> back = new LinkedBlockingQueue<>();
    private final Deque<Wave> waves = new ArrayDeque<>();
    private SentStudy study;
    private Broadcast<SentStudy> sent;
    private int missing;
    private long somebody = System.nanoTime();

    Plan(Iterator<List<Trial>> warmUps, ResultSink sink, ProgressListener progress) {
      this.warmUps = warmUps;
      this.sink = sink;
      this.progress = progress;
    }

    void make() throws IOException {
      do {
        while (warmUps.hasNext() && missing <= WARM_UPS_PER_WAVE * (WAVES - 1)) {
          hand(next());
        }
        take();
        check();
      } while (missing > 0 || warmUps.hasNext());
    }

    void end() {
      waves.forEach(wave -> wave.action().cancel());
      if (sent != null && !spark.sc().isStopped()) {
        sent.destroy();
      }
    }

    private List<List<Trial>> next() {
      List<List<Trial>> next = new ArrayList<>();
      while (warmUps.hasNext() && next.size() < WARM_UPS_PER_WAVE) {
        next.add(warmUps.next());
      }
      return next;
    }

    private void hand(List<List<Trial>> next) {
      if (study == null) {
        study = SentStudy.of(next.get(0).get(0));
        sent = spark.broadcast(study);
      }
      for (List<Trial> trials : next) {
        if (!trials.stream().allMatch(study::has)) {
          throw new IllegalArgumentException("trials of several studies, or in another order");
        }
      }
      waves.add(Wave.of(next, spark, sent, back));
      missing += next.size();
    }

    private void take() throws IOException {
      Wave.Made made = poll();
      if (made == null) {
        lookAround();
        return;
      }
      for (int n = 0; n < made.runs().length; n++) {
        RunResult run = study.codec().decode(made.trials().get(n).key(), made.runs()[n]);
        sink.accept(run);
        progress.ended(run.isFailure());
      }
      missing--;
      somebody = System.nanoTime();
    }

    private Wave.Made poll() {
      try {
        return back.poll(LOOKS_AROUND_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
    }

    private void lookAround() throws EngineException {
      if (workers() > 0) {
        somebody = System.nanoTime();
      }
      requireSomebodySoon(somebody);
      for (Wave wave : waves) {
        Throwable failure = wave.failure();
        if (failure != null) {
          check();
          throw new EngineException(Reason.FAILED, address, Spoken.of(failure));
        }
      }
      waves.removeIf(wave -> wave.action().isCompleted());
    }
  }
}
