package korridor.workshop.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioWriter;
import korridor.workshop.Refusal;

/**
 * What can be taken away of a future: its scenario as a file.
 *
 * @param city it was made of
 * @param values parameters that are assumed otherwise
 * @param courses of the solutions that are on
 */
public record TakeAway(City city, Map<String, Double> values, Map<Intervention, Course> courses) {

  /** The scenario with these assumptions, in which each solution that is on has this course. */
  public Scenario scenario() {
    Scenario there = city.with(values);
    Map<Intervention, Rollout> rollouts = new LinkedHashMap<>(there.interventions());
    courses.forEach(
        (solution, course) -> rollouts.put(solution, there.rollout(solution).at(inFile(course))));
    return new Scenario(
        there.name(),
        there.city(),
        there.descriptions(),
        there.organisation(),
        there.horizon(),
        rollouts,
        there.parameters(),
        there.beliefs());
  }

  /**
   * The course as a file can state it: itself, or where it ends before its strength is reached,
   * which files do not allow, one without end, whose weeks a command line then names.
   *
   * @throws Refusal when neither can say it
   */
  static Course inFile(Course course) {
    boolean whole =
        course.intervals().stream()
            .allMatch(i -> i.rampUp() + i.rampDown() <= (long) i.span().to() - i.span().from());
    if (whole) {
      return course;
    }
    Course.Interval first = course.intervals().get(0);
    Course endless =
        new Course(
            List.of(
                new Course.Interval(
                    new Course.Span(0, Course.NEVER),
                    first.strength(),
                    first.rampUp(),
                    first.rampDown())));
    if (!course.equals(endless.during(spans(course)))) {
      throw Refusal.of(422, "unsayable");
    }
    return endless;
  }

  /** The weeks of a course. */
  static List<Course.Span> spans(Course course) {
    return course.intervals().stream().map(Course.Interval::span).toList();
  }

  /** The same as a file that reads to an equal scenario. */
  public String yaml() {
    return ScenarioWriter.write(scenario());
  }
}
