package korridor.workshop.future;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import korridor.workshop.problem.Refusal;

/** A future that is wanted and not there yet. Everything but the flag is guarded by the owner. */
final class Task {

  final String key;
  final Spec spec;
  final Set<String> sessions = new HashSet<>();
  private final List<Waiter> waiters = new ArrayList<>();
  private volatile boolean cancelled;
  private boolean begun;
  private Track track;

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
    boolean mine = !begun && !cancelled;
    begun |= mine;
    return mine;
  }

  boolean begun() {
    return begun;
  }

  void follow(Track filling) {
    track = filling;
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
