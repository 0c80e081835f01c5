package korridor.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.DesignPoint;
import korridor.run.ObservedWeeks;
import korridor.run.RunKey;
import korridor.run.Trial;
import korridor.scenario.Scenario;

/**
 * Which runs are to be made: every arm in every replicate at every point of the design.
 *
 * @param scenario the effective scenario
 * @param scenarioHash its hash
 * @param points the points of the design in order; the scenario's own values alone if nothing else
 *     is in question
 * @param arms the arms in order, each once
 * @param replicates number of replicates of each arm at each point, at least 1
 * @param seed the master seed
 * @param measures what is observed, in the order of the columns
 */
public record ExperimentPlan(
    Scenario scenario,
    String scenarioHash,
    List<DesignPoint> points,
    List<Arm> arms,
    int replicates,
    long seed,
    List<Measure> measures) {

  /**
   * Drops repeated arms.
   *
   * @throws IllegalArgumentException when there is no replicate, no arm or no point
   */
  public ExperimentPlan {
    if (replicates < 1 || arms.isEmpty() || points.isEmpty()) {
      throw new IllegalArgumentException(
          "at least one replicate, arm and point, not "
              + replicates
              + ", "
              + arms.size()
              + ", "
              + points.size());
    }
    measures = List.copyOf(measures);
    points = List.copyOf(points);
    arms = List.copyOf(new LinkedHashSet<>(arms));
  }

  /** A plan that observes the standard measures. */
  public ExperimentPlan(
      Scenario scenario,
      String scenarioHash,
      List<DesignPoint> points,
      List<Arm> arms,
      int replicates,
      long seed) {
    this(scenario, scenarioHash, points, arms, replicates, seed, Measures.all());
  }

  /** The same plan with other measures. */
  public ExperimentPlan observing(List<Measure> others) {
    return new ExperimentPlan(scenario, scenarioHash, points, arms, replicates, seed, others);
  }

  /** A comparison of arms of one scenario: the silo comes first, which is the baseline. */
  public static ExperimentPlan comparison(
      Scenario scenario, String scenarioHash, List<Arm> arms, int replicates, long seed) {
    List<Arm> ordered = new ArrayList<>(List.of(Arm.SILO));
    ordered.addAll(arms);
    return new ExperimentPlan(
        scenario, scenarioHash, List.of(DesignPoint.OWN), ordered, replicates, seed);
  }

  /** Number of runs. */
  public int runs() {
    return Math.multiplyExact(Math.multiplyExact(points.size(), replicates), arms.size());
  }

  /** The weeks in which every run is observed. */
  public int[] weeks() {
    return ObservedWeeks.of(scenario.horizon());
  }

  /** The runs in order: point by point, in each replicate by replicate, in each arm by arm. */
  public Stream<Trial> trials() {
    return IntStream.range(0, runs()).mapToObj(this::trial);
  }

  private Trial trial(int number) {
    int replicate = number / arms.size() % replicates;
    DesignPoint point = points.get(number / arms.size() / replicates);
    Arm arm = arms.get(number % arms.size());
    return new Trial(scenario, new RunKey(scenarioHash, point, arm, replicate, seed), measures);
  }
}
