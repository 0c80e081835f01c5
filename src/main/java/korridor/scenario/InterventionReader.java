package korridor.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;

/** Reads when each solution acts and checks it against the horizon. */
final class InterventionReader {

  private final Entry root;
  private final Problems problems;

  InterventionReader(Entry root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** The timing of every solution; a null intervention without its own acts as its twin. */
  Map<Intervention, Rollout> timings() {
    Entry stated = root.entry("interventions");
    Map<Intervention, Rollout> timings = new LinkedHashMap<>();
    for (Intervention solution : Interventions.STANDARD) {
      if (stated.has(solution.key())) {
        timings.put(solution, timing(stated.entry(solution.key())));
      }
    }
    for (Intervention solution : Interventions.STANDARD) {
      Rollout twin = timings.getOrDefault(solution.twin(), Rollout.FULL);
      timings.putIfAbsent(solution, twin);
    }
    return timings;
  }

  private Rollout timing(Entry entry) {
    int start = entry.whole("start").orElse(0);
    int end = entry.whole("end").orElse(Integer.MAX_VALUE);
    int ramp = entry.whole("ramp").orElse(0);
    int weeks = root.entry("horizon").whole("weeks").orElse(520);
    if (start >= weeks) {
      add(entry, "start", start, "start-after-horizon", weeks, "");
    }
    if (end != Integer.MAX_VALUE && end <= start) {
      add(entry, "end", end, "end-before-start", start, "");
    } else if (end != Integer.MAX_VALUE && end > weeks) {
      add(entry, "end", end, "end-after-horizon", weeks, Format.NEVER);
    } else if (end != Integer.MAX_VALUE && ramp > end - start) {
      add(entry, "ramp", ramp, "ramp-too-long", end - start, "");
    }
    return Rollout.of(start, Math.max(end, start + 1), entry.number("strength").orElse(1.0), ramp);
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
