package korridor.experiment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import korridor.run.RunResult;
import korridor.run.RunWatch;

/**
 * Computes replicates on the threads of this machine. A replicate is one task, because its arms
 * share the warm-up; at most two replicates per thread are under way or waiting to be taken, so
 * memory does not grow with the plan.
 */
public final class ThreadExecutor implements Executor {

  private static final int REPLICATES_PER_THREAD = 2;

  private final int threads;
  private final Replicates replicates;
  private volatile boolean cancelled;

  /** An executor for one plan on that many threads, at least one. */
  public ThreadExecutor(int threads) {
    this(threads, (plan, number, watch) -> plan.replicate(number).results(plan.arms(), watch));
  }

  ThreadExecutor(int threads, Replicates replicates) {
    this.replicates = replicates;
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
    this.threads = threads;
  }

  @Override
  public void execute(ExperimentPlan plan, ResultSink sink, ProgressListener progress)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, ThreadExecutor::daemon);
    try {
      RunWatch watch = watch(progress);
      Deque<Future<List<RunResult>>> waiting = new ArrayDeque<>();
      int next = 0;
      while (!waiting.isEmpty() || (next < plan.replicates() && !cancelled)) {
        while (waiting.size() < REPLICATES_PER_THREAD * threads
            && next < plan.replicates()
            && !cancelled) {
          int number = next++;
          waiting.add(pool.submit(() -> replicates.compute(plan, number, watch)));
        }
        if (waiting.isEmpty() || !hand(waiting.remove(), sink)) {
          return;
        }
      }
    } finally {
      cancelled = true;
      pool.shutdownNow();
    }
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  /** Waits for a replicate and hands its results on; false when it was cancelled. */
  private boolean hand(Future<List<RunResult>> replicate, ResultSink sink) throws IOException {
    try {
      for (RunResult result : replicate.get()) {
        sink.accept(result);
      }
      return true;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException) {
        return false;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private RunWatch watch(ProgressListener progress) {
    return new RunWatch() {
      @Override
      public boolean cancelled() {
        return cancelled;
      }

      @Override
      public void ended(RunResult result) {
        progress.ended(result);
      }
    };
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "korridor-run");
    thread.setDaemon(true);
    return thread;
  }
}
