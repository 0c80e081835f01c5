package korridor.workshop.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import korridor.workshop.Refusal;

/** Who asks: tabs, each with a random name that it made itself. */
final class Sessions {

  static final String HEADER = "X-Korridor-Session";

  /** How many there may be. */
  static final int MOST = 8;

  /** A tab that has been silent for so long may have been closed. */
  private static final long SILENT_NANOS = 120_000_000_000L;

  private final LongSupplier clock;
  private final Consumer<String> left;
  private final Map<String, Long> seen = new HashMap<>();

  /**
   * None so far.
   *
   * @param clock nanoseconds
   * @param left told of those that have given way to others
   */
  Sessions(LongSupplier clock, Consumer<String> left) {
    this.clock = clock;
    this.left = left;
  }

  /**
   * The session of a request.
   *
   * @throws Refusal when it has no name, or there are too many
   */
  String of(Context context) {
    String name = context.header(HEADER);
    if (name == null || !name.matches("[A-Za-z0-9-]{8,64}")) {
      throw Refusal.of(400, "session");
    }
    List<String> gone = enter(name);
    gone.forEach(left);
    return name;
  }

  private synchronized List<String> enter(String name) {
    List<String> gone = new ArrayList<>();
    if (!seen.containsKey(name) && seen.size() >= MOST) {
      Map.Entry<String, Long> oldest =
          Collections.min(seen.entrySet(), Map.Entry.comparingByValue());
      if (clock.getAsLong() - oldest.getValue() < SILENT_NANOS) {
        throw Refusal.of(503, "sessions", "most", MOST);
      }
      gone.add(oldest.getKey());
      seen.remove(oldest.getKey());
    }
    seen.put(name, clock.getAsLong());
    return gone;
  }

  /** Something was done for a session. */
  synchronized void alive(String name) {
    seen.replace(name, clock.getAsLong());
  }

  /** A session listens no more: it gives way as soon as another one comes. */
  synchronized void silent(String name) {
    seen.replace(name, clock.getAsLong() - SILENT_NANOS);
  }
}
