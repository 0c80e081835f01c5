package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import korridor.model.ActorKind;
import korridor.model.Administration;
import korridor.model.Initialization;
import korridor.model.Organisation;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import korridor.model.process.Week;

/**
 * The ground of a limiting case: a plain organisation and chosen parameters.
 *
 * @param organisation departments, each with its own topic
 */
record Setting(Organisation organisation, Parameters parameters) {

  /** Everything that moves a state variable or sways an episode. */
  private static final List<String> FORCES =
      List.of(
          "episode.weight",
          "episode.strain",
          "learning.trust-gain",
          "learning.generalisation",
          "learning.value-gain",
          "learning.influence-rate",
          "staff.turnover",
          "ties.fading");

  private static final int TOWN_OFFICES = 12;
  private static final int TOWN_OFFICE_STAFF = 30;
  private static final int TOWN_DIVISIONS = 4;

  /** Departments of these sizes, one a division, with the default parameters. */
  static Setting of(int... staff) {
    List<String> names = IntStream.range(0, staff.length).mapToObj(d -> "D" + d).toList();
    List<Organisation.Department> departments = new ArrayList<>();
    for (int d = 0; d < staff.length; d++) {
      departments.add(new Organisation.Department(names.get(d), d, staff[d], d));
    }
    Organisation organisation = new Organisation(names, departments, names, List.of(), Map.of());
    return new Setting(organisation, Parameters.defaults());
  }

  /**
   * A town of 360 staff with all that a silo needs to be at rest: twelve offices in four divisions,
   * four themes, actors of every kind.
   */
  static Setting town() {
    List<String> topics = IntStream.range(0, TOWN_OFFICES).mapToObj(d -> "T" + d).toList();
    List<String> divisions = IntStream.range(0, TOWN_DIVISIONS).mapToObj(d -> "D" + d).toList();
    int each = TOWN_OFFICES / TOWN_DIVISIONS;
    List<Organisation.Department> offices =
        IntStream.range(0, TOWN_OFFICES)
            .mapToObj(d -> new Organisation.Department("O" + d, d / each, TOWN_OFFICE_STAFF, d))
            .toList();
    List<Organisation.Theme> themes =
        IntStream.range(0, TOWN_DIVISIONS)
            .mapToObj(h -> new Organisation.Theme("K" + h, h, everySecond(h)))
            .toList();
    Map<ActorKind, Integer> actors = new LinkedHashMap<>();
    for (ActorKind kind : ActorKind.values()) {
      actors.put(kind, 2 * TOWN_OFFICES);
    }
    return new Setting(
        new Organisation(divisions, offices, topics, themes, actors), Parameters.defaults());
  }

  private static List<Integer> everySecond(int from) {
    return IntStream.range(0, TOWN_OFFICES / 2)
        .map(n -> (from + 2 * n) % TOWN_OFFICES)
        .boxed()
        .toList();
  }

  /** The same where nothing moves and success does not depend on who works together. */
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

  /** The same organisation with external actors. */
  Setting with(Map<ActorKind, Integer> actors) {
    Organisation o = organisation;
    return new Setting(
        new Organisation(o.divisions(), o.departments(), o.topics(), o.themes(), actors),
        parameters);
  }

  /** The same organisation after a staff survey of every department. */
  Setting surveyed(Organisation.Survey... found) {
    Organisation o = organisation;
    return new Setting(
        new Organisation(
            o.divisions(), o.departments(), o.topics(), o.themes(), o.actors(), List.of(found)),
        parameters);
  }

  /** The administration before its first week; there is no warm-up, so people learn at once. */
  Administration administration(long seed, int replicate) {
    return Initialization.found(organisation, parameters, seed, replicate);
  }

  /** The administration as a silo at the end of its warm-up, with its weeks scheduled. */
  Administration silo(long seed, int replicate, int warmUp) {
    Administration a = administration(seed, replicate);
    a.beginArm(warmUp);
    Week.schedule(a);
    pass(a, warmUp);
    return a;
  }

  /** Lets weeks pass. */
  static void pass(Administration a, int weeks) {
    for (int week = 0; week < weeks; week++) {
      a.schedule.step(a);
    }
  }
}
