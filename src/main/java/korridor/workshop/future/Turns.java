package korridor.workshop.future;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose turn it is: sessions by turns, each in the order that it asked for last. */
final class Turns {

  /** A session that gives way to all others. */
  static final String BACKGROUND = "";

  private final Map<String, Deque<Task>> waiting = new LinkedHashMap<>();
  private final Deque<Task> later = new ArrayDeque<>();

  /** What a session waits for from now on. */
  void set(String session, List<Task> tasks) {
    if (session.equals(BACKGROUND)) {
      later.clear();
      later.addAll(tasks);
      return;
    }
    waiting.remove(session);
    if (!tasks.isEmpty()) {
      waiting.put(session, new ArrayDeque<>(tasks));
    }
  }

  /** The next that nobody has taken up; null when there is none. The session goes to the end. */
  Task next() {
    Task found = null;
    String whose = null;
    for (Iterator<Map.Entry<String, Deque<Task>>> all = waiting.entrySet().iterator();
        found == null && all.hasNext(); ) {
      Map.Entry<String, Deque<Task>> session = all.next();
      found = next(session.getValue());
      whose = session.getKey();
      if (session.getValue().isEmpty()) {
        all.remove();
      }
    }
    if (found != null && waiting.containsKey(whose)) {
      waiting.put(whose, waiting.remove(whose));
    }
    return found == null ? next(later) : found;
  }

  /** A task that was laid down comes after the other pictures of its session. */
  void again(String session, Task task) {
    Deque<Task> tasks =
        session.equals(BACKGROUND)
            ? later
            : waiting.computeIfAbsent(session, name -> new ArrayDeque<>());
    List<Task> all = new ArrayList<>(tasks);
    int place = 0;
    while (place < all.size() && all.get(place).spec.people()) {
      place++;
    }
    all.add(place, task);
    tasks.clear();
    tasks.addAll(all);
  }

  private static Task next(Deque<Task> tasks) {
    while (!tasks.isEmpty()) {
      Task task = tasks.poll();
      if (task.begin()) {
        return task;
      }
    }
    return null;
  }
}
