package korridor.experiment.design;

import java.util.Map;
import java.util.stream.Collectors;
import korridor.run.DesignPoint;
import korridor.scenario.ScenarioWriter;

/** Names of points that say what the point is. */
final class PointNames {

  private PointNames() {}

  /** A point that is called by its values, in their order. */
  static DesignPoint byValues(Map<String, Double> values) {
    String name =
        values.entrySet().stream()
            .map(value -> value.getKey() + "=" + ScenarioWriter.number(value.getValue()))
            .collect(Collectors.joining("+"));
    return new DesignPoint(name, values);
  }
}
