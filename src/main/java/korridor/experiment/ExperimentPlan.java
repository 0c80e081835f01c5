package korridor.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.DesignPoint;
import korridor.run.ObservedWeeks;
import korridor.run.Trial;
import korridor.scenario.Scenario;

/**
 * Which runs are to be made: every arm in every replicate at every point of the design.
 *
 * @param scenario the effective scenario
 * @param scenarioHash its hash
 * @param order points, arms and replicates, and the part of them that is to be made
 * @param seed the master seed
 * @param measures what is observed, in the order of the columns
 */
public record ExperimentPlan(
    Scenario scenario, String scenarioHash, RunOrder order, long seed, List<Measure> measures) {

  /** Copies the list. */
  public ExperimentPlan {
    measures = List.copyOf(measures);
  }

  /**
   * A plan that observes the standard measures; each replicate is the same luck at every point.
   *
   * @param points the points of the design in order; the scenario's own values alone if nothing
   *     else is in question
   * @param arms the arms in order, repeated ones are dropped
   * @param replicates number of replicates of each arm at each point, at least 1
   * @throws IllegalArgumentException when there is no replicate, no arm or no point
   */
  public ExperimentPlan(
      Scenario scenario,
      String scenarioHash,
      List<DesignPoint> points,
      List<Arm> arms,
      int replicates,
      long seed) {
    this(
        scenario,
        scenarioHash,
        new RunOrder(points, arms, replicates, Luck.SHARED, Shard.WHOLE),
        seed,
        Measures.all());
  }

  /** The same plan with other measures. */
  public ExperimentPlan observing(List<Measure> others) {
    return new ExperimentPlan(scenario, scenarioHash, order, seed, others);
  }

  /** A part of the same plan. */
  public ExperimentPlan in(Shard shard) {
    return new ExperimentPlan(scenario, scenarioHash, order.in(shard), seed, measures);
  }

  /** A comparison of arms of one scenario: the silo comes first, which is the baseline. */
  public static ExperimentPlan comparison(
      Scenario scenario, String scenarioHash, List<Arm> arms, int replicates, long seed) {
    return new ExperimentPlan(
        scenario, scenarioHash, List.of(DesignPoint.OWN), withSilo(arms), replicates, seed);
  }

  /**
   * The same over draws of assumptions, each an administration with luck of its own.
   *
   * @param draws the points that were drawn
   * @param replicates of each draw
   */
  public static ExperimentPlan ensemble(
      Scenario scenario,
      String scenarioHash,
      List<DesignPoint> draws,
      List<Arm> arms,
      int replicates,
      long seed) {
    RunOrder order = new RunOrder(draws, withSilo(arms), replicates, Luck.OWN, Shard.WHOLE);
    return new ExperimentPlan(scenario, scenarioHash, order, seed, Measures.all());
  }

  private static List<Arm> withSilo(List<Arm> arms) {
    List<Arm> ordered = new ArrayList<>(List.of(Arm.SILO));
    ordered.addAll(arms);
    return ordered;
  }

  /** The points of the design, in order. */
  public List<DesignPoint> points() {
    return order.points();
  }

  /** The arms in order, each once. */
  public List<Arm> arms() {
    return order.arms();
  }

  /** Number of replicates of each arm at each point. */
  public int replicates() {
    return order.replicates();
  }

  /** Number of runs of this part. */
  public int runs() {
    return order.planned();
  }

  /** The weeks in which every run is observed. */
  public int[] weeks() {
    return ObservedWeeks.of(scenario.horizon());
  }

  /** The runs of this part, in order. */
  public Stream<Trial> trials() {
    return order.numbers().mapToObj(this::trial);
  }

  /** A run by its number. */
  public Trial trial(int number) {
    return new Trial(scenario, order.key(number, scenarioHash, seed), measures);
  }
}
