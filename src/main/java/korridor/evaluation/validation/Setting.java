package korridor.evaluation.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.Organisation;
import korridor.model.Rollout;
import korridor.model.parameter.Parameters;
import korridor.model.process.Order;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;

/**
 * What the patterns are looked for in. Patterns are about the time scale of the model, so all
 * solutions act at full strength from the first week on, after the standard warm-up at least, and
 * for ten years, whatever the scenario plans.
 *
 * @param scenario the scenario with that horizon and those courses
 * @param order in which people take their turns
 * @param seed the master seed
 * @param replicates replicates of the arms that the patterns share, at least 2
 * @param largestSweep most staff in sweeps over many values
 */
public record Setting(Scenario scenario, Order order, long seed, int replicates, int largestSweep) {

  /** Weeks of every run. */
  static final int TEN_YEARS = 520;

  /** Weeks in which a silo settles, at least. */
  static final int WARM_UP = Horizon.DEFAULT.warmUp();

  private static final int HALF_YEAR = 26;
  private static final int MOST_IN_SWEEPS = 3000;
  private static final int MOST_SWEEP_REPLICATES = 4;

  /** Checks the number of replicates. */
  public Setting {
    if (replicates < 2) {
      throw new IllegalArgumentException("an interval takes two replicates, not " + replicates);
    }
  }

  /** The setting of a scenario, with all solutions everywhere and in their declared sizes. */
  public static Setting of(Scenario read, long seed, int replicates) {
    return of(read, Map.of(), seed, replicates);
  }

  /** The setting of a scenario, with the solutions where and as large as the scenario says. */
  public static Setting asPlanned(Scenario read, long seed, int replicates) {
    Map<Intervention, Rollout> rollouts = new LinkedHashMap<>();
    read.interventions().forEach((key, plan) -> rollouts.put(key, plan.at(Course.ALWAYS)));
    return of(read, rollouts, seed, replicates);
  }

  private static Setting of(
      Scenario read, Map<Intervention, Rollout> rollouts, long seed, int replicates) {
    int warmUp = Math.max(WARM_UP, read.horizon().warmUp());
    Scenario scenario = with(read, read.organisation(), warmUp, rollouts);
    return new Setting(scenario, Order.BY_POST, seed, replicates, MOST_IN_SWEEPS);
  }

  /** With people taking their turns in another order. */
  Setting inOrder(Order other) {
    return new Setting(scenario, other, seed, replicates, largestSweep);
  }

  /** With another number of replicates. */
  Setting times(int other) {
    return new Setting(scenario, order, seed, other, largestSweep);
  }

  /** In another administration. */
  Setting in(Organisation other) {
    Scenario changed = with(scenario, other, scenario.horizon().warmUp(), scenario.interventions());
    return new Setting(changed, order, seed, replicates, largestSweep);
  }

  /** With another number of weeks in which the silo settles. */
  Setting warmedUp(int weeks) {
    Scenario changed = with(scenario, scenario.organisation(), weeks, scenario.interventions());
    return new Setting(changed, order, seed, replicates, largestSweep);
  }

  /** For sweeps over many values: about 3,000 staff and four replicates at most. */
  Setting forSweeps() {
    return bounded().times(Math.min(replicates, MOST_SWEEP_REPLICATES));
  }

  /** With about 3,000 staff at most. */
  Setting bounded() {
    int staff = scenario.organisation().staff();
    double factor = (double) largestSweep / staff;
    return factor < 1
        ? in(OtherOrganisations.scaled(scenario.organisation(), factor, parameters().fewestStaff()))
        : this;
  }

  Parameters parameters() {
    return scenario.parameters();
  }

  private static Scenario with(
      Scenario s, Organisation organisation, int warmUp, Map<Intervention, Rollout> rollouts) {
    Horizon horizon = new Horizon(warmUp, TEN_YEARS, HALF_YEAR);
    return new Scenario(
        s.name(),
        s.city(),
        s.descriptions(),
        organisation,
        horizon,
        rollouts,
        s.parameters(),
        s.beliefs());
  }
}
