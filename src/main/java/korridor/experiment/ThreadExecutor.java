package korridor.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.run.Trial;

/**
 * Makes runs on the threads of this machine; what comes out does not depend on their number. A
 * warm-up with its arms is one task; at most two tasks per thread are under way or waiting to be
 * taken, so memory does not grow with the plan. Threads for which no task is left help with the
 * parts of large runs that others make. One executor makes as many plans as one likes until it is
 * cancelled.
 */
public final class ThreadExecutor implements Executor {

  private static final int TASKS_PER_THREAD = 2;

  private final int threads;
  private final SpareThreads spare;
  private final TrialRunner runner;
  private volatile boolean cancelled;

  /** An executor on that many threads, at least one. */
  public ThreadExecutor(int threads) {
    this(threads, new SpareThreads(threads));
  }

  private ThreadExecutor(int threads, SpareThreads spare) {
    this(threads, spare, (group, watch) -> Trial.run(group, watch, spare));
  }

  ThreadExecutor(int threads, TrialRunner runner) {
    this(threads, new SpareThreads(threads), runner);
  }

  private ThreadExecutor(int threads, SpareThreads spare, TrialRunner runner) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread, not " + threads);
    }
    this.threads = threads;
    this.spare = spare;
    this.runner = runner;
  }

  /** An executor on all processors of this machine. */
  public static ThreadExecutor onAllProcessors() {
    return new ThreadExecutor(Runtime.getRuntime().availableProcessors());
  }

  @Override
  public void execute(Stream<Trial> trials, ResultSink sink, ProgressListener progress)
      throws IOException {
    RunWatch watch = watch(progress);
    Iterator<List<Trial>> groups = new SharedWarmUps(trials.iterator());
    inOrder(
        mapped(groups, group -> spare.own(() -> runner.run(group, watch))),
        results -> {
          for (RunResult result : results) {
            sink.accept(result);
          }
        });
  }

  /**
   * Makes runs that are observed in a way of their own, numbered from 0.
   *
   * @return what the runs gave, in the order of their numbers
   * @throws CancellationException when the executor was cancelled, before or meanwhile
   */
  public <T> List<T> each(int runs, IntFunction<T> run, ProgressListener progress) {
    List<T> results = new ArrayList<>();
    Iterator<Integer> numbers = IntStream.range(0, runs).iterator();
    try {
      inOrder(mapped(numbers, number -> spare.own(() -> one(number, run, progress))), results::add);
    } catch (IOException ofNoSink) {
      throw new UncheckedIOException(ofNoSink);
    }
    return results;
  }

  @Override
  public void cancel() {
    cancelled = true;
  }

  /**
   * Whether the work goes on; asked by runs that are observed in a way of their own.
   *
   * @throws CancellationException if it does not
   */
  public void check() {
    if (stopped()) {
      throw new CancellationException();
    }
  }

  private <T> T one(int number, IntFunction<T> run, ProgressListener progress) {
    check();
    T result = run.apply(number);
    progress.ended(false);
    return result;
  }

  /** Takes what a task gave. */
  private interface Taker<T> {
    void take(T result) throws IOException;
  }

  private <T> void inOrder(Iterator<Callable<T>> tasks, Taker<T> taker) throws IOException {
    check();
    ExecutorService pool = Executors.newFixedThreadPool(threads, ThreadExecutor::daemon);
    try {
      Deque<Future<T>> waiting = new ArrayDeque<>();
      while (!waiting.isEmpty() || tasks.hasNext()) {
        while (waiting.size() < TASKS_PER_THREAD * threads && tasks.hasNext() && !cancelled) {
          waiting.add(pool.submit(tasks.next()));
        }
        if (waiting.isEmpty()) {
          throw new CancellationException();
        }
        taker.take(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T result(Future<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private RunWatch watch(ProgressListener progress) {
    return new RunWatch() {
      @Override
      public boolean cancelled() {
        return stopped();
      }

      @Override
      public void stepped() {
        progress.stepped();
      }

      @Override
      public void ended(RunResult result) {
        progress.ended(result.isFailure());
      }
    };
  }

  /** Threads are interrupted when their plan is given up, although the executor is not. */
  private boolean stopped() {
    return cancelled || Thread.currentThread().isInterrupted();
  }

  private static <A, T> Iterator<Callable<T>> mapped(
      Iterator<A> all, java.util.function.Function<A, Callable<T>> task) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Callable<T> next() {
        return task.apply(all.next());
      }
    };
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "korridor-run");
    thread.setDaemon(true);
    return thread;
  }
}
