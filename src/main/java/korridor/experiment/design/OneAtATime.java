package korridor.experiment.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import korridor.language.Message;
import korridor.model.parameter.Believed;
import korridor.model.parameter.ParameterTable;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;

/**
 * The scenario as it is, then one parameter after the other at other values, all others as they
 * are. Shows what each does alone, and nothing of what they do together. A value that the scenario
 * has already is no point of its own.
 *
 * @param levels the values by parameter, in order; both ends of its believed range where the list
 *     is empty; all parameters in doubt where the map is empty
 */
public record OneAtATime(Map<String, List<Double>> levels) implements Design {

  /** Copies the map. */
  public OneAtATime {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  @Override
  public List<DesignPoint> points(Scenario scenario, long seed) {
    Map<String, Double> own = ParameterTable.values(scenario.parameters());
    List<DesignPoint> points = new ArrayList<>(List.of(DesignPoint.OWN));
    chosen(scenario)
        .forEach(
            (name, values) ->
                values.stream()
                    .filter(value -> !value.equals(own.get(name)))
                    .forEach(value -> points.add(PointNames.byValues(Map.of(name, value)))));
    return new ListedPoints(points).points(scenario, seed);
  }

  private Map<String, List<Double>> chosen(Scenario scenario) {
    Map<String, Believed> ranges = scenario.believed();
    Map<String, List<Double>> chosen = new LinkedHashMap<>();
    if (levels.isEmpty()) {
      ranges.keySet().forEach(name -> chosen.put(name, ends(name, scenario)));
    }
    levels.forEach(
        (name, values) -> chosen.put(name, values.isEmpty() ? ends(name, scenario) : values));
    return chosen;
  }

  private static List<Double> ends(String name, Scenario scenario) {
    Believed range = scenario.believed().get(name);
    if (range == null) {
      throw new BadPointException(Message.of("design.no-ends", "parameter", name));
    }
    Believed fits = new JointRules(scenario, Set.of(name)).cut(range, Map.of());
    return List.of(fits.low(), fits.high());
  }
}
