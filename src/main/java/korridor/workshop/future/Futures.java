package korridor.workshop.future;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import korridor.run.Simulation;
import korridor.workshop.Refusal;

/**
 * The futures that sessions want: those that wait, those that are computed, and those that are
 * there, as many as the memory allows. Safe for many threads; none of them waits here for a
 * computation but the workers.
 */
public final class Futures {

  /** The session of what is computed before anybody asks; it gives way to all others. */
  public static final String BACKGROUND = Turns.BACKGROUND;

  private static final int MOST_KNOWN = 2000;

  private final long budget;
  private final Map<String, Spec> known = new LinkedHashMap<>();
  private final Map<String, Task> open = new HashMap<>();
  private final Map<String, Track> done = new LinkedHashMap<>(64, 0.75f, true);
  private final Turns turns = new Turns();
  private long bytes;
  private boolean closed;

  /**
   * None so far.
   *
   * @param budget bytes that finished futures may take together
   */
  public Futures(long budget) {
    this.budget = budget;
  }

  /**
   * What a session wants from now on, the most urgent first; what it wanted before and does not
   * name any more is given up, unless another session wants it.
   *
   * @return the keys, in order
   */
  public synchronized List<String> want(String session, Collection<Spec> specs) {
    Map<String, Spec> wanted = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>();
    for (Spec spec : specs) {
      String key = SpecFormat.key(spec);
      keys.add(key);
      wanted.put(key, spec);
      known.put(key, spec);
    }
    while (known.size() > MOST_KNOWN) {
      known.remove(known.keySet().iterator().next());
    }
    forget(session, wanted.keySet());
    List<Task> waiting = new ArrayList<>();
    wanted.forEach(
        (key, spec) -> {
          if (done.get(key) == null) {
            Task task = open.computeIfAbsent(key, k -> new Task(k, spec));
            task.sessions.add(session);
            waiting.add(task);
          }
        });
    turns.set(session, waiting);
    notifyAll();
    return keys;
  }

  /**
   * What a key stands for.
   *
   * @throws Refusal when nobody has asked for it lately
   */
  public synchronized Spec spec(String key) {
    Spec spec = known.get(key);
    if (spec == null) {
      throw Refusal.of(404, "future");
    }
    return spec;
  }

  /** A session wants nothing any more. */
  public synchronized void leave(String session) {
    forget(session, Set.of());
    turns.set(session, List.of());
  }

  private void forget(String session, Set<String> kept) {
    for (Task task : List.copyOf(open.values())) {
      if (!kept.contains(task.key) && task.sessions.remove(session) && task.sessions.isEmpty()) {
        open.remove(task.key);
        task.cancel();
      }
    }
  }

  /**
   * A future as bytes, as soon as it is there.
   *
   * @param until the last week that is asked for
   * @throws Refusal when nobody has asked for it, or it has been forgotten
   */
  public synchronized CompletableFuture<byte[]> body(String key, int until) {
    Track track = done.get(key);
    if (track != null) {
      return CompletableFuture.completedFuture(Body.of(key, track, track.until(until)));
    }
    Task task = open.get(key);
    if (task == null) {
      throw Refusal.of(404, "future");
    }
    CompletableFuture<byte[]> body = task.body(until);
    serve(task);
    return body;
  }

  /** The next that is to be computed, or null once all is closed; waits for one. */
  synchronized Task take() throws InterruptedException {
    while (!closed) {
      Task task = turns.next();
      if (task != null) {
        return task;
      }
      wait();
    }
    return null;
  }

  synchronized void follow(Task task, Track track, Simulation run) {
    task.follow(track, run);
  }

  /** A future is laid down after some weeks, so that others get theirs. */
  synchronized void pause(Task task) {
    task.pause();
    if (!task.sessions.isEmpty()) {
      turns.again(task.sessions.iterator().next(), task);
      notifyAll();
    }
  }

  /** Those who wait for the weeks so far get them. */
  void reached(Task task) {
    List<Runnable> served;
    synchronized (this) {
      served = task.served();
    }
    served.forEach(Runnable::run);
  }

  private static void serve(Task task) {
    if (task.tracked()) {
      task.served().forEach(Runnable::run);
    }
  }

  synchronized Set<String> sessions(Task task) {
    return Set.copyOf(task.sessions);
  }

  /** A future is there. */
  void finish(Task task, Track track) {
    List<Runnable> served;
    synchronized (this) {
      open.remove(task.key, task);
      if (done.put(task.key, track) == null) {
        bytes += track.bytes();
      }
      var oldest = done.entrySet().iterator();
      while (bytes > budget && done.size() > 1) {
        bytes -= oldest.next().getValue().bytes();
        oldest.remove();
      }
      served = task.served();
    }
    served.forEach(Runnable::run);
  }

  /** A future cannot be had. */
  synchronized void fail(Task task, Refusal refusal) {
    open.remove(task.key, task);
    task.fail(refusal);
  }

  /** Ends all waiting. */
  public synchronized void close() {
    closed = true;
    List.copyOf(open.values()).forEach(Task::cancel);
    open.clear();
    notifyAll();
  }

  /** Bytes of the finished futures. */
  public synchronized long bytes() {
    return bytes;
  }
}
