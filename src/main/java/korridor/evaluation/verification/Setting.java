package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Initialization;
import korridor.model.Organisation;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;

/**
 * The ground of a limiting case: a plain organisation and chosen parameters.
 *
 * @param organisation one department a division, each with its own topic
 */
record Setting(Organisation organisation, Parameters parameters) {

  /** Everything that moves a state variable or sways an episode. */
  private static final List<String> FORCES =
      List.of(
          "episode.base",
          "episode.competence",
          "episode.trust",
          "episode.respect",
          "episode.strain",
          "episode.routines",
          "episode.openness",
          "episode.strangeness",
          "episode.sponsorship",
          "episode.common-goal",
          "episode.facilitation",
          "learning.trust-gain",
          "learning.generalisation",
          "learning.openness-gain",
          "learning.competence-gain",
          "learning.respect-gain",
          "learning.respect-loss",
          "learning.responsibility-gain",
          "learning.influence-rate",
          "learning.tie-formation",
          "culture.routine-gain",
          "culture.routine-decay",
          "culture.norm-rate",
          "culture.openness-to-disposition",
          "culture.openness-to-norm",
          "culture.competence-reversion",
          "culture.value-reversion",
          "staff.turnover",
          "ties.loss",
          "ties.trust-spread");

  /** Departments of these sizes with the default parameters. */
  static Setting of(int... staff) {
    List<String> names = IntStream.range(0, staff.length).mapToObj(d -> "D" + d).toList();
    List<Organisation.Department> departments = new ArrayList<>();
    for (int d = 0; d < staff.length; d++) {
      departments.add(new Organisation.Department(names.get(d), d, staff[d], d));
    }
    Organisation organisation = new Organisation(names, departments, names, List.of(), Map.of());
    return new Setting(organisation, Parameters.defaults());
  }

  /** The same where nothing moves and every episode goes well with probability one half. */
  Setting still() {
    Map<String, Double> nil = new LinkedHashMap<>();
    FORCES.forEach(name -> nil.put(name, 0.0));
    return new Setting(organisation, ParameterTable.build(parameters, nil));
  }

  /** The same with another value of a parameter. */
  Setting with(String name, double value) {
    return new Setting(organisation, parameters.with(name, value));
  }

  /** The same organisation with themes. */
  Setting with(List<Organisation.Theme> themes) {
    Organisation o = organisation;
    return new Setting(
        new Organisation(o.divisions(), o.departments(), o.topics(), themes, o.actors()),
        parameters);
  }

  /** The administration before its first week. */
  Administration administration(long seed, int replicate) {
    return Initialization.found(organisation, parameters, seed, replicate);
  }
}
