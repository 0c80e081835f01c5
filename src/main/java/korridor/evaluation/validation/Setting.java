package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import korridor.experiment.ExperimentPlan;
import korridor.model.ActorKind;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.Organisation;
import korridor.model.Organisation.Department;
import korridor.model.Rollout;
import korridor.model.parameter.Parameters;
import korridor.model.process.Order;
import korridor.run.DesignPoint;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;
import korridor.scenario.ScenarioHash;

/**
 * What the patterns are looked for in. Patterns are about the time scale of the model, so all
 * solutions act at full strength from the first week on, and at least five years of settling and
 * ten years after it are simulated, whatever the scenario plans.
 *
 * @param scenario the scenario with that horizon and those timings
 * @param order in which people take their turns
 * @param seed the master seed
 * @param replicates replicates of the arms that the patterns share, at least 2
 * @param largestSweep most staff in sweeps over many values
 */
public record Setting(Scenario scenario, Order order, long seed, int replicates, int largestSweep) {

  /** Weeks of every run. */
  static final int TEN_YEARS = 520;

  /** Weeks in which a silo settles, at least. */
  private static final int WARM_UP = 260;

  private static final int HALF_YEAR = 26;
  private static final int MOST_IN_SWEEPS = 3000;
  private static final int MOST_SWEEP_REPLICATES = 4;

  /** Checks the number of replicates. */
  public Setting {
    if (replicates < 2) {
      throw new IllegalArgumentException("an interval takes two replicates, not " + replicates);
    }
  }

  /** The setting of a scenario as it was read. */
  public static Setting of(Scenario read, long seed, int replicates) {
    Horizon horizon = new Horizon(Math.max(WARM_UP, read.horizon().warmUp()), TEN_YEARS, HALF_YEAR);
    Scenario scenario = with(read, read.organisation(), horizon, Map.of(), read.parameters());
    return new Setting(scenario, Order.BY_POST, seed, replicates, MOST_IN_SWEEPS);
  }

  /** With people taking their turns in another order. */
  Setting inOrder(Order other) {
    return new Setting(scenario, other, seed, replicates, largestSweep);
  }

  /** With another seed. */
  Setting seeded(long other) {
    return new Setting(scenario, order, other, replicates, largestSweep);
  }

  /** With another number of replicates. */
  Setting times(int other) {
    return new Setting(scenario, order, seed, other, largestSweep);
  }

  /** With a parameter changed. */
  Setting with(String parameter, double value) {
    return new Setting(changed(scenario, parameter, value), order, seed, replicates, largestSweep);
  }

  /** With solutions that act at other times. */
  Setting timed(Map<Intervention, Rollout> timings) {
    Scenario other =
        with(scenario, scenario.organisation(), scenario.horizon(), timings, scenario.parameters());
    return new Setting(other, order, seed, replicates, largestSweep);
  }

  /**
   * With every department and every kind of actor so many times as large. A department is not made
   * too small for the ties its people have inside: that would be another administration.
   */
  Setting scaled(double factor) {
    Scenario other =
        with(
            scenario,
            scale(scenario.organisation(), factor, 1 + parameters().contacts().ties()),
            scenario.horizon(),
            scenario.interventions(),
            scenario.parameters());
    return new Setting(other, order, seed, replicates, largestSweep);
  }

  /** With sweeps as large as everything else. */
  Setting unbounded() {
    return new Setting(scenario, order, seed, replicates, Integer.MAX_VALUE);
  }

  /** For sweeps over many values: about 3,000 staff and four replicates at most. */
  Setting forSweeps() {
    int staff = scenario.organisation().staff();
    Setting small = staff > largestSweep ? scaled((double) largestSweep / staff) : this;
    return small.times(Math.min(replicates, MOST_SWEEP_REPLICATES));
  }

  /** Runs of some arms in this setting. */
  ExperimentPlan plan(List<Arm> arms) {
    return plan(List.of(DesignPoint.OWN), arms);
  }

  /** Runs of some arms at some points of a design. */
  ExperimentPlan plan(List<DesignPoint> points, List<Arm> arms) {
    return new ExperimentPlan(scenario, ScenarioHash.of(scenario), points, arms, replicates, seed);
  }

  Parameters parameters() {
    return scenario.parameters();
  }

  private static Scenario changed(Scenario s, String parameter, double value) {
    return with(
        s, s.organisation(), s.horizon(), s.interventions(), s.parameters().with(parameter, value));
  }

  private static Scenario with(
      Scenario s,
      Organisation organisation,
      Horizon horizon,
      Map<Intervention, Rollout> timings,
      Parameters parameters) {
    return new Scenario(
        s.name(), s.city(), s.descriptions(), organisation, horizon, timings, parameters);
  }

  private static Organisation scale(Organisation o, double factor, int fewest) {
    List<Department> departments = new ArrayList<>();
    for (Department d : o.departments()) {
      int least = Math.min(d.staff(), fewest);
      int staff = Math.max(least, (int) Math.rint(d.staff() * factor));
      departments.add(new Department(d.name(), d.division(), staff, d.topic()));
    }
    Map<ActorKind, Integer> actors = new EnumMap<>(ActorKind.class);
    o.actors()
        .forEach(
            (kind, n) -> actors.put(kind, n == 0 ? 0 : Math.max(1, (int) Math.rint(n * factor))));
    return new Organisation(
        o.divisions(), departments, o.topics(), o.themes(), actors, o.surveys(), o.sponsorship());
  }
}
