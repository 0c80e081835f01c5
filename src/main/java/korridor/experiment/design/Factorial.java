package korridor.experiment.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.language.Message;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;

/**
 * Every combination of some values of some parameters; the last parameter changes fastest. A point
 * is called by its values, such as {@code episode.weight=1+line.required=0.9}, so that further
 * values leave the points that are there as they are.
 *
 * @param levels the values by parameter, in order, at least one each
 */
public record Factorial(Map<String, List<Double>> levels) implements Design {

  private static final int MOST_POINTS = 1_000_000;

  /** Copies the map. */
  public Factorial {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  /** How many points there are. */
  public long size() {
    return levels.values().stream().mapToLong(List::size).reduce(1, Factorial::product);
  }

  private static long product(long a, long b) {
    return Math.min(MOST_POINTS + 1L, a * b);
  }

  @Override
  public List<DesignPoint> points(Scenario scenario, long seed) {
    if (size() > MOST_POINTS) {
      throw new BadPointException(Message.of("design.many", "most", MOST_POINTS));
    }
    List<Map<String, Double>> combinations = List.of(Map.of());
    for (var factor : levels.entrySet()) {
      List<Map<String, Double>> longer = new ArrayList<>();
      for (Map<String, Double> combination : combinations) {
        for (double level : factor.getValue()) {
          Map<String, Double> next = new LinkedHashMap<>(combination);
          next.put(factor.getKey(), level);
          longer.add(next);
        }
      }
      combinations = longer;
    }
    return new ListedPoints(combinations.stream().map(PointNames::byValues).toList())
        .points(scenario, seed);
  }
}
