package korridor.workshop.future;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;
import korridor.scenario.Scenario;

/**
 * What a future depends on; equal specifications give equal futures to the bit.
 *
 * @param city hash of the scenario
 * @param levers by intervention key, in the order of time; a solution that is off is not there
 * @param values parameters that are assumed otherwise than in the scenario
 * @param replicate which luck, 0 or more
 * @param draw which draw over the believed ranges, from 1; {@link #OWN} for the scenario's values
 * @param people whether the picture of the people belongs to it, or the measures alone
 */
public record Spec(
    String city,
    Map<String, List<Lever>> levers,
    Map<String, Double> values,
    int replicate,
    int draw,
    boolean people) {

  /** No draw: the scenario's own values. */
  public static final int OWN = 0;

  /** Sorts the maps and leaves out what is off. */
  public Spec {
    Map<String, List<Lever>> sorted = new TreeMap<>();
    levers.forEach(
        (key, intervals) -> {
          if (!intervals.isEmpty()) {
            sorted.put(key, List.copyOf(intervals));
          }
        });
    levers = Collections.unmodifiableMap(sorted);
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** What it shares with the other futures of one settled silo. */
  public Silo silo() {
    return new Silo(city, values, replicate, draw);
  }

  /**
   * What a silo depends on.
   *
   * @param city hash of the scenario
   * @param values parameters that are assumed otherwise
   * @param replicate which luck
   * @param draw which draw
   */
  public record Silo(String city, Map<String, Double> values, int replicate, int draw) {}

  /**
   * The courses of the interventions: the intervals with the ramps that the scenario gives each.
   *
   * @throws IllegalArgumentException when two intervals of one overlap
   */
  public Map<Intervention, Course> courses(Scenario scenario) {
    Map<Intervention, Course> courses = new LinkedHashMap<>();
    for (Intervention intervention : Interventions.STANDARD) {
      List<Lever> intervals = levers.get(intervention.key());
      if (intervals != null) {
        courses.put(intervention, course(intervals, scenario.rollout(intervention).course()));
      }
    }
    return courses;
  }

  private static Course course(List<Lever> intervals, Course like) {
    Course.Interval own = (like.intervals().isEmpty() ? Course.ALWAYS : like).intervals().get(0);
    List<Course.Interval> all = new ArrayList<>();
    for (Lever lever : intervals) {
      Course.Span span = new Course.Span(lever.from(), lever.to());
      all.add(new Course.Interval(span, lever.strength(), own.rampUp(), own.rampDown()));
    }
    return new Course(all);
  }
}
