package korridor.workshop.future;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import korridor.model.Journal;
import korridor.run.ObservedWeeks;
import korridor.run.Simulation;
import korridor.workshop.Refusal;

/** The threads that compute futures; no other does. */
public final class Workers implements AutoCloseable {

  /** Weeks between two words about how far a future is. */
  private static final int TELLING = 26;

  /** Weeks after which a future lets others come to theirs: pictures first, session by session. */
  private static final int TURN = 52;

  private static final int LONGEST_GOODBYE_MILLIS = 5_000;

  private final Futures futures;
  private final Silos silos;
  private final Progress progress;
  private final List<Thread> threads = new ArrayList<>();

  /**
   * Starts to work.
   *
   * @param silos from which futures fork
   * @param count of threads
   */
  public Workers(Futures futures, Silos silos, int count, Progress progress) {
    this.futures = futures;
    this.silos = silos;
    this.progress = progress;
    for (int n = 0; n < count; n++) {
      Thread thread = new Thread(this::work, "korridor-future-" + n);
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  private void work() {
    try {
      for (Task task = futures.take(); task != null; task = futures.take()) {
        compute(task);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void compute(Task task) {
    try {
      Simulation run = task.run() == null ? begin(task) : task.run();
      int weeks = task.track().lastWeek();
      int until = Math.min(run.week() + TURN, weeks);
      live(task, run, until, weeks);
      if (until < weeks) {
        futures.pause(task);
      } else {
        futures.finish(task, task.track());
      }
    } catch (CancellationException notWanted) {
      futures.fail(task, Refusal.of(409, "cancelled"));
    } catch (Refusal refusal) {
      futures.fail(task, refusal);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError failed) {
      futures.fail(task, Refusal.of(500, "computation"));
    }
  }

  private Simulation begin(Task task) {
    Silos.Settled silo = silos.settled(task.spec.silo(), task::cancelled);
    int[] weeks = ObservedWeeks.of(silo.scenario().horizon());
    Track track = new Track(silo.scenario().organisation(), weeks, task.spec.people());
    Simulation run = silo.fork(Journal.NONE).switchTo(task.spec.courses(silo.scenario()));
    track.fill(run.census());
    futures.follow(task, track, run);
    return run;
  }

  private void live(Task task, Simulation run, int until, int weeks) {
    while (run.week() < until) {
      if (task.cancelled()) {
        throw new CancellationException();
      }
      run.step();
      if (run.week() == task.track().next()) {
        task.track().fill(run.census());
        futures.reached(task);
      }
      if (run.week() % TELLING == 0) {
        progress.reached(futures.sessions(task), task.key, run.week(), weeks);
      }
    }
  }

  @Override
  public void close() {
    futures.close();
    try {
      for (Thread thread : threads) {
        thread.join(LONGEST_GOODBYE_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
