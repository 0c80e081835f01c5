package korridor.run;

import java.util.LinkedHashMap;
import java.util.Map;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Initialization;
import korridor.model.Intervention;
import korridor.model.Journal;
import korridor.model.Parallel;
import korridor.model.Rollout;
import korridor.model.intervention.Decisions;
import korridor.model.process.Order;
import korridor.model.process.SponsorshipWatch;
import korridor.model.process.Week;
import korridor.observe.Census;
import korridor.observe.Derived;
import korridor.scenario.Scenario;

/**
 * A simulation that can be stepped, copied and steered. Up to week 0, the end of the warm-up, it is
 * a silo; from then on the interventions of its arm follow their courses, which can be left for
 * others at any time. Equal keys, steps and switches give equal states to the bit. Not safe for
 * several threads.
 */
public final class Simulation {

  private final Scenario scenario;
  private final Order order;
  private final Parallel parallel;
  private final Administration administration;
  private Decisions decisions;

  private Simulation(
      Scenario scenario,
      Order order,
      Parallel parallel,
      Administration administration,
      Decisions decisions) {
    this.scenario = scenario;
    this.order = order;
    this.parallel = parallel;
    this.administration = administration;
    this.decisions = decisions;
    Week.schedule(administration, order, parallel);
    Week.schedule(administration, Week.DECISIONS, a -> this.decisions.step(a));
    if (administration.journal != Journal.NONE) {
      Week.schedule(administration, Week.OBSERVATION, new SponsorshipWatch(administration));
    }
  }

  /**
   * A simulation before the first week of its warm-up.
   *
   * @param scenario the scenario without the values of the key's design point
   * @param key what tells the run from all others; its arm is that of the simulation
   */
  public static Simulation of(Scenario scenario, RunKey key) {
    return found(key.point().of(scenario), key.seed(), key.replicate(), Order.BY_POST)
        .switchTo(key.arm());
  }

  /** A silo before the first week of its warm-up. */
  static Simulation found(Scenario scenario, long seed, int replicate, Order order) {
    return found(scenario, seed, replicate, order, Parallel.NONE);
  }

  /** The same, others helping with the parts of large administrations. */
  static Simulation found(
      Scenario scenario, long seed, int replicate, Order order, Parallel parallel) {
    Administration administration =
        Initialization.found(scenario.organisation(), scenario.parameters(), seed, replicate);
    administration.beginArm(scenario.horizon().warmUp());
    return new Simulation(scenario, order, parallel, administration, new Decisions(Map.of()));
  }

  /** Lets one week pass. */
  public void step() {
    administration.schedule.step(administration);
  }

  /** Lets weeks pass until this one has been reached. */
  public Simulation runTo(int week) {
    while (week() < week) {
      step();
    }
    return this;
  }

  /** The week that has been reached, counted from the end of the warm-up; negative before. */
  public int week() {
    return administration.weekOfArm();
  }

  /** An independent copy that goes on from here as this one would; nobody listens to it. */
  public Simulation fork() {
    return fork(Journal.NONE);
  }

  /** The same with somebody who is told of what happens in the copy. */
  public Simulation fork(Journal journal) {
    return new Simulation(scenario, order, parallel, administration.fork(journal), decisions);
  }

  /**
   * From now on the interventions of this arm follow the courses of the scenario, or the weeks of
   * the arm; every other one ends.
   */
  public Simulation switchTo(Arm arm) {
    decisions = decisions.switchTo(scenario.rollouts(arm));
    return this;
  }

  /**
   * From now on these interventions follow these courses, in the places and sizes of the scenario;
   * every other one ends.
   */
  public Simulation switchTo(Map<? extends Intervention, Course> courses) {
    Map<Intervention, Rollout> rollouts = new LinkedHashMap<>();
    courses.forEach(
        (intervention, course) ->
            rollouts.put(intervention, scenario.rollout((Intervention) intervention).at(course)));
    decisions = decisions.switchTo(rollouts);
    return this;
  }

  /** What the measures look at, now. */
  public Census census() {
    return Census.of(administration);
  }

  /** What the warm-up derived, in the order of {@link Derived#ALL}. */
  public double[] derived() {
    return Derived.of(administration);
  }

  /** What a picture needs, now. */
  public Snapshot snapshot() {
    return Snapshot.of(administration);
  }
}
