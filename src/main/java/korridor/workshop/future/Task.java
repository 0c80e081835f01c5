package korridor.workshop.future;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import korridor.run.Simulation;
import korridor.workshop.Refusal;

/** A future that is wanted and not there yet. Everything but the flag is guarded by the owner. */
final class Task {

  final String key;
  final Spec spec;
  final Set<String> sessions = new HashSet<>();
  private final List<Waiter> waiters = new ArrayList<>();
  private volatile boolean cancelled;
  private boolean taken;
  private Track track;
  private Simulation run;

  Task(String key, Spec spec) {
    this.key = key;
    this.spec = spec;
  }

  /** Somebody who waits for the weeks up to one. */
  private record Waiter(int until, CompletableFuture<byte[]> body) {}

  /** Whether nobody wants it any more; asked by the thread that computes it. */
  boolean cancelled() {
    return cancelled;
  }

  /** Takes it up; false when somebody else has, or nobody wants it. */
  boolean begin() {
    boolean mine = !taken && !cancelled;
    taken |= mine;
    return mine;
  }

  /** Lays it down; it is taken up again where it stands. */
  void pause() {
    taken = false;
  }

  void follow(Track filling, Simulation stepping) {
    track = filling;
    run = stepping;
  }

  /** What has been filled so far, null before the first week. */
  Track track() {
    return track;
  }

  /** Where it stands, null before the first week. */
  Simulation run() {
    return run;
  }

  /** Whether its weeks are being filled. */
  boolean tracked() {
    return track != null;
  }

  /** The weeks up to one, as soon as they have been computed. */
  CompletableFuture<byte[]> body(int until) {
    CompletableFuture<byte[]> body = new CompletableFuture<>();
    waiters.add(new Waiter(until, body));
    return body;
  }

  /** Takes those whose last week has come; all of them once the track is full. */
  List<Runnable> served() {
    List<Runnable> served = new ArrayList<>();
    int next = track.next();
    for (Iterator<Waiter> all = waiters.iterator(); all.hasNext(); ) {
      Waiter waiter = all.next();
      if (next < 0 || next > waiter.until()) {
        all.remove();
        int rows = track.until(waiter.until());
        served.add(() -> waiter.body().complete(Body.of(key, track, rows)));
      }
    }
    return served;
  }

  void cancel() {
    cancelled = true;
    fail(Refusal.of(409, "cancelled"));
  }

  void fail(Refusal refusal) {
    waiters.forEach(waiter -> waiter.body().completeExceptionally(refusal));
    waiters.clear();
  }
}
