package korridor.workshop.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import korridor.model.Organisation;
import korridor.scenario.Scenario;
import korridor.workshop.future.Spec;
import korridor.workshop.story.Entry.Kind;

/**
 * What happened in a future.
 *
 * @param spec of the future
 * @param scenario it was made of
 * @param entries in the order of time
 */
record Story(Spec spec, Scenario scenario, List<Entry> entries) {

  /** Weeks of which one issue is told: those of a quarter of a year. */
  private static final int WINDOW = 13;

  /** Copies the list. */
  Story {
    entries = List.copyOf(entries);
  }

  Organisation organisation() {
    return scenario.organisation();
  }

  /** All that is known of an issue. */
  List<Entry> of(long issue) {
    return entries.stream().filter(entry -> entry.issue() == issue && issue != 0).toList();
  }

  /**
   * The issues that are told: of those that arise in a quarter the one with the smallest key. That
   * is luck, but the same in every future, so that twins can be held side by side.
   */
  List<Entry> issues() {
    Map<Integer, Entry> told = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry.kind() == Kind.ARRIVED) {
        told.merge(
            entry.week() / WINDOW,
            entry,
            (before, now) -> Long.compareUnsigned(now.issue(), before.issue()) < 0 ? now : before);
      }
    }
    return List.copyOf(told.values());
  }

  /** How an issue ended, null while it is open. */
  Entry end(long issue) {
    return of(issue).stream()
        .filter(entry -> entry.kind() == Kind.DONE || entry.kind() == Kind.EXPIRED)
        .findFirst()
        .orElse(null);
  }

  /** How many people join in some weeks; the place is that of a theme, or of the I-Team. */
  int joined(Kind kind, int place, int from, int to) {
    return entries.stream()
        .filter(e -> e.kind() == kind && e.who() == place && e.week() >= from && e.week() <= to)
        .mapToInt(Entry::whom)
        .sum();
  }

  /** How often something happened in some weeks. */
  long count(Kind kind, int from, int to) {
    return entries.stream()
        .filter(entry -> entry.kind() == kind && entry.week() > from && entry.week() <= to)
        .count();
  }
}
