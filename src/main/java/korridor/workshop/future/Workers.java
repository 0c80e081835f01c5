package korridor.workshop.future;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import korridor.model.Journal;
import korridor.run.ObservedWeeks;
import korridor.run.Simulation;
import korridor.workshop.problem.Refusal;

/** The threads that compute futures; no other does. */
public final class Workers implements AutoCloseable {

  /** Weeks between two words about how far a future is. */
  private static final int TELLING = 26;

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
      Silos.Settled silo = silos.settled(task.spec.silo(), task::cancelled);
      Track track =
          new Track(
              silo.scenario().organisation(),
              ObservedWeeks.of(silo.scenario().horizon()),
              task.spec.people());
      Simulation run = silo.fork(Journal.NONE).switchTo(task.spec.courses(silo.scenario()));
      futures.follow(task, track);
      live(task, run, track, silo.scenario().horizon().weeks());
      futures.finish(task, track);
    } catch (CancellationException notWanted) {
      futures.fail(task, Refusal.of(409, "cancelled"));
    } catch (Refusal refusal) {
      futures.fail(task, refusal);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError failed) {
      futures.fail(task, Refusal.of(500, "computation"));
    }
  }

  private void live(Task task, Simulation run, Track track, int weeks) {
    track.fill(run.census());
    while (run.week() < weeks) {
      if (task.cancelled()) {
        throw new CancellationException();
      }
      run.step();
      if (run.week() == track.next()) {
        track.fill(run.census());
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
