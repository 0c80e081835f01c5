package korridor.workshop.future;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;
import korridor.workshop.city.City;

/**
 * What is computed while the host reads the first screen: what the page shows first is there, and
 * the machine runs at full speed when the first lever moves.
 */
public final class WarmUp {

  private static final int REPLICATES = 4;

  private WarmUp() {}

  /** The futures, the most likely first. */
  public static List<Spec> of(City city) {
    List<Spec> specs = new ArrayList<>();
    specs.add(spec(city, List.of(), 0, true));
    specs.add(spec(city, Interventions.SOLUTIONS, 0, true));
    for (Intervention solution : Interventions.SOLUTIONS) {
      specs.add(spec(city, List.of(solution), 0, true));
    }
    for (int replicate = 1; replicate <= REPLICATES; replicate++) {
      specs.add(spec(city, List.of(), replicate, false));
      specs.add(spec(city, Interventions.SOLUTIONS, replicate, false));
    }
    return specs;
  }

  /** Solutions as the scenario puts them into practice. */
  private static Spec spec(City city, List<Intervention> solutions, int replicate, boolean people) {
    Map<String, List<Lever>> levers = new TreeMap<>();
    for (Intervention solution : solutions) {
      List<Lever> intervals = new ArrayList<>();
      for (Course.Interval own : city.scenario().rollout(solution).course().intervals()) {
        intervals.add(new Lever(own.span().from(), own.span().to(), own.strength()));
      }
      levers.put(solution.key(), intervals);
    }
    return new Spec(city.hash(), levers, Map.of(), replicate, Spec.OWN, people);
  }
}
