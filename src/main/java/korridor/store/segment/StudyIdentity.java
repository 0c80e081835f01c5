package korridor.store.segment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import korridor.experiment.ExperimentPlan;
import korridor.observe.Derived;
import korridor.observe.Measure;
import korridor.run.RunKey;

/**
 * What all runs of a study have in common; it stands at the head of each segment as lines of text,
 * a name and a value each.
 *
 * @param scenario hash of the effective scenario
 * @param seed the master seed
 * @param results number of the model's results, {@link RunKey#RESULTS}
 * @param weeks the observed weeks
 * @param divisions number of divisions between which trust is seen
 * @param measures names of the measures, in the order of the columns
 * @param derived names of what the warm-up derives, in order
 */
public record StudyIdentity(
    String scenario,
    long seed,
    int results,
    List<Integer> weeks,
    int divisions,
    List<String> measures,
    List<String> derived) {

  /** Copies the lists. */
  public StudyIdentity {
    weeks = List.copyOf(weeks);
    measures = List.copyOf(measures);
    derived = List.copyOf(derived);
  }

  /** That of the runs of a plan, made by this program. */
  public static StudyIdentity of(ExperimentPlan plan) {
    return new StudyIdentity(
        plan.scenarioHash(),
        plan.seed(),
        RunKey.RESULTS,
        Arrays.stream(plan.weeks()).boxed().toList(),
        plan.scenario().organisation().divisions().size(),
        plan.measures().stream().map(Measure::name).toList(),
        Derived.ALL.stream().map(Derived::name).toList());
  }

  /** As text, every part by its name. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("scenario", scenario);
    parts.put("seed", Long.toString(seed));
    parts.put("results", Integer.toString(results));
    parts.put("weeks", weeks.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    parts.put("divisions", Integer.toString(divisions));
    parts.put("measures", String.join(" ", measures));
    parts.put("derived", String.join(" ", derived));
    return parts;
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    parts().forEach((name, value) -> text.append(name).append(' ').append(value).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The names of the parts that another identity, as its bytes, does not share. */
  List<String> differing(byte[] other) {
    Map<String, String> theirs = new LinkedHashMap<>();
    for (String line : new String(other, StandardCharsets.UTF_8).split("\n")) {
      int blank = line.indexOf(' ');
      theirs.put(blank < 0 ? line : line.substring(0, blank), line.substring(blank + 1));
    }
    List<String> differing = new ArrayList<>();
    parts()
        .forEach(
            (name, value) -> {
              if (!value.equals(theirs.get(name))) {
                differing.add(name);
              }
            });
    return differing;
  }
}
