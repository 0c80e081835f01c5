package korridor.scenario;

import java.util.HashMap;
import java.util.Map;

/** Names that stand once, and none of which a reader could take for another. */
final class Names {

  private record Seen(String name, Place place) {}

  private final Map<String, Seen> seen = new HashMap<>();
  private final Problems problems;

  Names(Problems problems) {
    this.problems = problems;
  }

  /** Adds a name; groups of one kind share a place and may repeat their name. */
  void add(String name, Place place, String address) {
    Seen before = seen.putIfAbsent(Characters.likeness(name), new Seen(name, place));
    if (before == null) {
      return;
    }
    boolean same = before.name().equals(name);
    if (same && !before.place().equals(place)) {
      problems.add(Problem.of(place, address, name, "duplicate-name", line(before.place())));
    } else if (!same) {
      problems.add(
          Problem.of(place, address, name, "near-name", before.name(), line(before.place())));
    }
  }

  private static String line(Place place) {
    return Integer.toString(place.line());
  }
}
