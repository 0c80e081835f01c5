package korridor.experiment.design;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.model.parameter.Parameters.Contradiction;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;

/**
 * Points that somebody chose. What contradicts itself is refused, not mended: it was not drawn.
 *
 * @param points in order, each with a name of its own
 */
public record ListedPoints(List<DesignPoint> points) implements Design {

  /** Copies the list. */
  public ListedPoints {
    points = List.copyOf(points);
  }

  @Override
  public List<DesignPoint> points(Scenario scenario, long seed) {
    Set<String> names = new HashSet<>();
    for (DesignPoint point : points) {
      if (!names.add(point.name())) {
        throw new BadPointException(point.name(), "stands twice");
      }
      check(point, scenario);
    }
    return points;
  }

  /**
   * Checks that the scenario can take a point.
   *
   * @throws BadPointException if it cannot
   */
  static void check(DesignPoint point, Scenario scenario) {
    Parameters values;
    try {
      values = ParameterTable.build(scenario.parameters(), point.values());
    } catch (IllegalArgumentException notAllowed) {
      throw new BadPointException(point.name(), notAllowed.getMessage());
    }
    for (Contradiction broken : values.contradictions()) {
      throw new BadPointException(point.name(), broken.first() + " contradicts " + broken.second());
    }
    if (scenario.organisation().staff() < values.fewestStaff()) {
      throw new BadPointException(
          point.name(), "contacts.ties takes " + values.fewestStaff() + " staff or more");
    }
  }
}
