package korridor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
      entry.put(Format.ONLY, units(organisation, rollout.departments()));
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

  /** Divisions of which all departments are there, and the departments that are left. */
  private static List<String> units(Organisation organisation, Set<Integer> departments) {
    List<String> units = new ArrayList<>();
    Set<Integer> left = new TreeSet<>(departments);
    for (int d = 0; d < organisation.divisions().size(); d++) {
      int division = d;
      Set<Integer> own =
          IntStream.range(0, organisation.departments().size())
              .filter(i -> organisation.departments().get(i).division() == division)
              .boxed()
              .collect(Collectors.toSet());
      if (departments.containsAll(own)) {
        units.add(organisation.divisions().get(d));
        left.removeAll(own);
      }
    }
    left.forEach(department -> units.add(organisation.departments().get(department).name()));
    return units;
  }
}
