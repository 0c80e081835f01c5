package korridor.workshop.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioWriter;

/**
 * The command that gives the numbers of a future.
 *
 * @param text of the command
 * @param file name of the scenario file that it needs, empty when it needs none
 */
public record CommandLine(String text, String file) {

  /** Where a file states the people of a solution, its share cannot be set beside it. */
  private static final String SIZES = "interventions.";

  /**
   * The command of a future.
   *
   * @param chosen parameters that were chosen on the page
   * @param drawn whether the values come from a draw; then they are too many for a line
   * @param replicate which luck
   * @param seed the master seed
   */
  public static CommandLine of(
      TakeAway future, Map<String, Double> chosen, boolean drawn, int replicate, long seed) {
    City city = future.city();
    boolean sayable =
        !city.name().isEmpty()
            && !drawn
            && chosen.keySet().stream().noneMatch(name -> name.startsWith(SIZES))
            && future.courses().entrySet().stream()
                .allMatch(course -> said(city.scenario(), course.getKey(), course.getValue()));
    List<String> words = new ArrayList<>(List.of("korridor", "run"));
    String file = sayable ? "" : city.scenario().name() + "-workshop.yaml";
    words.add(sayable ? quoted(city.name()) : file);
    words.add("--arm");
    words.add(arm(sayable ? city.scenario() : future.scenario(), future.courses()).name());
    if (replicate != 0) {
      words.addAll(List.of("--replicate", Integer.toString(replicate)));
    }
    if (seed != 1) {
      words.addAll(List.of("--seed", Long.toString(seed)));
    }
    if (sayable) {
      chosen.forEach(
          (name, value) ->
              words.addAll(List.of("--set", name + "=" + ScenarioWriter.number(value))));
    }
    return new CommandLine(String.join(" ", words), file);
  }

  /** Whether the name of an arm can say it: the weeks may differ from the scenario, not more. */
  private static boolean said(Scenario scenario, Intervention solution, Course course) {
    Course stated = scenario.rollout(solution).course();
    return course.equals(stated) || course.equals(stated.during(TakeAway.spans(course)));
  }

  private static Arm arm(Scenario scenario, Map<Intervention, Course> courses) {
    Map<Intervention, Arm.Part> parts = new LinkedHashMap<>();
    courses.forEach(
        (solution, course) ->
            parts.put(
                solution,
                new Arm.Part(
                    solution,
                    course.equals(scenario.rollout(solution).course())
                        ? List.of()
                        : TakeAway.spans(course))));
    return new Arm(List.copyOf(parts.values()));
  }

  /** As shells read it: nothing in it is taken for anything but a letter. */
  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
