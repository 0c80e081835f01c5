package korridor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.model.Course;
import korridor.model.Course.Interval;
import korridor.model.Course.Span;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;

/** Reads when each intervention acts and checks it against the horizon. */
final class InterventionReader {

  private static final List<String> ONE_INTERVAL =
      List.of("start", "end", "strength", "ramp", "ramp-down");

  private final Entry root;
  private final Problems problems;
  private final int weeks;

  InterventionReader(Entry root, Problems problems) {
    this.root = root;
    this.problems = problems;
    this.weeks = root.entry("horizon").whole("weeks").orElse(520);
  }

  /**
   * How every intervention is put into practice; a null intervention without its own acts as its
   * twin.
   *
   * @param limits where and how large
   */
  Map<Intervention, Rollout> rollouts(LimitReader limits) {
    Entry stated = root.entry("interventions");
    Map<Intervention, Rollout> rollouts = new LinkedHashMap<>();
    for (Intervention intervention : Interventions.STANDARD) {
      if (stated.has(intervention.key())) {
        Entry entry = stated.entry(intervention.key());
        rollouts.put(intervention, limits.limit(intervention, entry, Rollout.of(course(entry))));
      }
    }
    for (Intervention intervention : Interventions.STANDARD) {
      Rollout twin = rollouts.getOrDefault(intervention.twin(), Rollout.FULL);
      rollouts.putIfAbsent(intervention, twin);
    }
    return rollouts;
  }

  private Course course(Entry entry) {
    if (!entry.has(Format.INTERVALS)) {
      return new Course(List.of(interval(entry)));
    }
    ONE_INTERVAL.stream().filter(entry::states).findFirst().ifPresent(key -> twice(entry, key));
    List<Interval> intervals = new ArrayList<>();
    int reached = 0;
    for (Entry.Item item : entry.list(Format.INTERVALS)) {
      Entry stated = (Entry) item.value();
      Interval interval = interval(stated);
      if (interval.span().from() < reached) {
        add(stated, "start", interval.span().from(), "intervals-overlap", reached, "");
      } else {
        intervals.add(interval);
        reached = interval.span().to();
      }
    }
    return new Course(intervals);
  }

  private void twice(Entry entry, String key) {
    problems.add(
        Problem.of(entry.placeOf(key), entry.addressOf(key), key, "interval-and-intervals"));
  }

  private Interval interval(Entry entry) {
    int start = entry.whole("start").orElse(0);
    int end = entry.whole("end").orElse(Course.NEVER);
    int up = entry.whole("ramp").orElse(0);
    int down = entry.whole("ramp-down").orElse(0);
    if (start >= weeks) {
      add(entry, "start", start, "start-after-horizon", weeks, "");
    }
    if (end != Course.NEVER && end <= start) {
      add(entry, "end", end, "end-before-start", start, "");
    } else if (end != Course.NEVER && end > weeks) {
      add(entry, "end", end, "end-after-horizon", weeks, Format.NEVER);
    } else if (end != Course.NEVER && up > end - start) {
      add(entry, "ramp", up, "ramp-too-long", end - start, "");
    } else if (end != Course.NEVER && down > end - start) {
      add(entry, "ramp-down", down, "ramp-too-long", end - start, "");
    }
    Span span = new Span(start, Math.max(end, start + 1));
    return new Interval(span, entry.number("strength").orElse(1.0), up, down);
  }

  private void add(Entry entry, String key, int value, String message, int limit, String maybe) {
    problems.add(
        Problem.of(
                entry.placeOf(key),
                entry.addressOf(key),
                Integer.toString(value),
                message,
                Integer.toString(limit))
            .maybe(maybe));
  }
}
