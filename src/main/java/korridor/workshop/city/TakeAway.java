package korridor.workshop.city;

import java.util.LinkedHashMap;
import java.util.Map;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioWriter;

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
        (solution, course) -> rollouts.put(solution, there.rollout(solution).at(course)));
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

  /** The same as a file that reads to an equal scenario. */
  public String yaml() {
    return ScenarioWriter.write(scenario());
  }
}
