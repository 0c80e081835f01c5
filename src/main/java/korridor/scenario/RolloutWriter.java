package korridor.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.model.Course;
import korridor.model.Organisation;
import korridor.model.Rollout;

/** Writes how an intervention is put into practice, in the words of a scenario file. */
final class RolloutWriter {

  private RolloutWriter() {}

  static Map<String, Object> entry(Organisation organisation, Rollout rollout) {
    Map<String, Object> entry = new LinkedHashMap<>();
    List<Course.Interval> intervals = rollout.course().intervals();
    if (intervals.size() == 1) {
      entry.putAll(interval(intervals.get(0)));
    } else {
      entry.put(Format.INTERVALS, intervals.stream().map(RolloutWriter::interval).toList());
    }
    if (!rollout.departments().isEmpty()) {
      entry.put(Format.ONLY, organisation.units(rollout.departments()));
    }
    if (!rollout.themes().isEmpty()) {
      entry.put(
          Format.THEMES,
          rollout.themes().stream().map(theme -> organisation.themes().get(theme).name()).toList());
    }
    if (rollout.people() > 0) {
      entry.put(Format.PEOPLE, rollout.people());
    }
    return entry;
  }

  private static Map<String, Object> interval(Course.Interval interval) {
    Map<String, Object> entry = new LinkedHashMap<>();
    int end = interval.span().to();
    entry.put("start", interval.span().from());
    entry.put("end", end == Course.NEVER ? Format.NEVER : (Object) end);
    entry.put("strength", interval.strength());
    entry.put("ramp", interval.rampUp());
    if (interval.rampDown() > 0) {
      entry.put("ramp-down", interval.rampDown());
    }
    return entry;
  }
}
