package korridor.experiment.design;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import korridor.language.Message;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.model.parameter.Parameters.Contradiction;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioWriter;

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
        throw new BadPointException(Message.of("design.twice", "point", point.name()));
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
  private static void check(DesignPoint point, Scenario scenario) {
    point.values().forEach((name, value) -> check(point.name(), name, value));
    Parameters values = ParameterTable.build(scenario.parameters(), point.values());
    for (Contradiction broken : values.contradictions()) {
      throw new BadPointException(
          Message.of(
              "design.contradiction",
              "point",
              point.name(),
              "first",
              broken.first(),
              "second",
              broken.second()));
    }
    if (scenario.organisation().staff() < values.fewestStaff()) {
      throw new BadPointException(
          Message.of("design.staff", "point", point.name(), "fewest", values.fewestStaff()));
    }
  }

  private static void check(String point, String parameter, double value) {
    ParameterDeclaration row = ParameterTable.rows().get(parameter);
    if (row == null || !row.allows(value)) {
      throw new BadPointException(
          Message.of(
              "design.value",
              "point",
              point,
              "parameter",
              parameter,
              "value",
              ScenarioWriter.number(value)));
    }
  }
}
