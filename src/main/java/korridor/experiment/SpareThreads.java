package korridor.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import korridor.model.Parallel;

/**
 * Threads that have no run of their own help with the pieces of others' runs. Whoever asks for help
 * works along and waits only for pieces that somebody has begun, so no run stands still for want of
 * a thread.
 */
final class SpareThreads implements Parallel {

  private final int threads;
  private final AtomicInteger busy = new AtomicInteger();
  private final ExecutorService helpers = Executors.newCachedThreadPool(SpareThreads::daemon);

  /** As many threads in all, those with runs of their own included. */
  SpareThreads(int threads) {
    this.threads = threads;
  }

  /** A task that has a thread of its own. */
  <T> Callable<T> own(Callable<T> task) {
    return () -> {
      busy.incrementAndGet();
      try {
        return task.call();
      } finally {
        busy.decrementAndGet();
      }
    };
  }

  @Override
  public void each(int pieces, IntConsumer body) {
    Pieces work = new Pieces(pieces, body);
    List<Future<?>> helping = new ArrayList<>();
    while (helping.size() < pieces - 1 && isOneSpare()) {
      helping.add(helpers.submit(() -> help(work)));
    }
    work.run();
    helping.forEach(SpareThreads::await);
    work.check();
  }

  /** Takes one of the spare threads, if there is one. */
  private boolean isOneSpare() {
    boolean spare = busy.incrementAndGet() <= threads;
    if (!spare) {
      busy.decrementAndGet();
    }
    return spare;
  }

  private void help(Runnable work) {
    try {
      work.run();
    } finally {
      busy.decrementAndGet();
    }
  }

  /** Waits even if interrupted: nobody may go on while another still changes the same people. */
  private static void await(Future<?> help) {
    boolean interrupted = false;
    for (boolean done = false; !done; ) {
      try {
        help.get();
        done = true;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "korridor-help");
    thread.setDaemon(true);
    return thread;
  }

  /** Pieces of which everybody who helps takes the next until none is left. */
  private static final class Pieces implements Runnable {

    private final int pieces;
    private final IntConsumer body;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Pieces(int pieces, IntConsumer body) {
      this.pieces = pieces;
      this.body = body;
    }

    @Override
    public void run() {
      try {
        for (int n = next.getAndIncrement(); n < pieces; n = next.getAndIncrement()) {
          body.accept(n);
        }
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
        next.set(pieces);
      }
    }

    void check() {
      Throwable first = failure.get();
      if (first instanceof Error error) {
        throw error;
      }
      if (first != null) {
        throw (RuntimeException) first;
      }
    }
  }
}
