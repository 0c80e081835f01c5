package korridor.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import korridor.model.ActorKind;
import korridor.model.Intervention;
import korridor.model.Organisation;
import korridor.model.Organisation.Department;
import korridor.model.Organisation.Survey;
import korridor.model.Organisation.Theme;
import korridor.model.Rollout;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Scenario;

/** A scenario with two departments in each division. */
final class SyntheticScenario {

  private SyntheticScenario() {}

  static Scenario of(
      String city,
      List<String> divisions,
      int weeks,
      Map<Intervention, Rollout> interventions,
      Map<String, Double> parameters,
      int surveyed) {
    List<Department> departments =
        IntStream.range(0, 2 * divisions.size())
            .mapToObj(d -> new Department("Amt " + d, d / 2, 100, d))
            .toList();
    List<String> topics =
        IntStream.range(0, 2 * divisions.size()).mapToObj(d -> "topic " + d).toList();
    Map<ActorKind, Integer> actors = new EnumMap<>(ActorKind.class);
    for (ActorKind kind : ActorKind.values()) {
      actors.put(kind, 10);
    }
    Organisation organisation =
        new Organisation(
            divisions,
            departments,
            topics,
            List.of(new Theme("Grüne Stadt", 0, List.of(0, 1))),
            actors,
            surveys(departments.size(), surveyed));
    return new Scenario(
        "synthetic",
        city,
        "Made-up numbers for tests.",
        organisation,
        new Scenario.Horizon(260, weeks, 4),
        interventions,
        ParameterTable.build(parameters));
  }

  /** The first departments have been asked about their openness. */
  private static List<Survey> surveys(int departments, int surveyed) {
    Survey asked = new Survey(0.5, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    return surveyed == 0
        ? List.of()
        : IntStream.range(0, departments)
            .mapToObj(d -> d < surveyed ? asked : Survey.NONE)
            .toList();
  }
}
