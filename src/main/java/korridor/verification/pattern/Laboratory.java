package korridor.verification.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import korridor.model.process.Order;
import korridor.run.ReplicateRun;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.scenario.ScenarioHash;

/** Makes runs on several threads; what comes out does not depend on their number. */
public final class Laboratory {

  private final int threads;
  private final Progress progress;
  private volatile boolean cancelled;

  /** A laboratory with that many threads, at least one. */
  public Laboratory(int threads, Progress progress) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
    this.threads = threads;
    this.progress = progress;
  }

  /** Gives up all work, now and later; from any thread. */
  public void cancel() {
    cancelled = true;
  }

  /** Makes the runs of the trials, replicate by replicate. */
  List<Trajectories> run(List<Trial> trials, Order order, long seed) {
    List<Callable<List<RunResult>>> tasks = new ArrayList<>();
    for (Trial trial : trials) {
      String hash = ScenarioHash.of(trial.scenario());
      for (int r = 0; r < trial.replicates(); r++) {
        ReplicateRun replicate = new ReplicateRun(trial.scenario(), hash, seed, r);
        tasks.add(() -> replicate.results(trial.arms(), watch(), order));
      }
    }
    List<List<RunResult>> results = all(tasks);
    List<Trajectories> trajectories = new ArrayList<>();
    int next = 0;
    for (Trial trial : trials) {
      trajectories.add(Trajectories.of(trial, results.subList(next, next + trial.replicates())));
      next += trial.replicates();
    }
    return trajectories;
  }

  /** Makes runs that are observed in a way of their own, one a number. */
  <T> List<T> each(int runs, IntFunction<T> run) {
    List<Callable<T>> tasks = new ArrayList<>();
    for (int n = 0; n < runs; n++) {
      int number = n;
      tasks.add(
          () -> {
            T result = run.apply(number);
            progress.ended(false);
            return result;
          });
    }
    return all(tasks);
  }

  /**
   * Whether the work goes on.
   *
   * @throws CancellationException if it does not
   */
  void check() {
    if (cancelled) {
      throw new CancellationException();
    }
  }

  private <T> List<T> all(List<Callable<T>> tasks) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Laboratory::daemon);
    try {
      List<Future<T>> futures = tasks.stream().map(pool::submit).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException stopped) {
        throw stopped;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    } finally {
      pool.shutdownNow();
    }
  }

  private RunWatch watch() {
    return new RunWatch() {
      @Override
      public boolean cancelled() {
        return cancelled;
      }

      @Override
      public void ended(RunResult result) {
        progress.ended(result.isFailure());
      }
    };
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "korridor-pattern");
    thread.setDaemon(true);
    return thread;
  }
}
