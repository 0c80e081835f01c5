package korridor.evaluation.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import korridor.experiment.design.BelievedCube;
import korridor.model.parameter.Believed;
import korridor.run.DesignPoint;
import korridor.scenario.Fact;
import korridor.statistics.AbcPopulation;

/**
 * What is believed of the parameters after the facts were looked at.
 *
 * @param cube what was believed before
 * @param facts those that were looked at
 * @param stages the populations; the last one is the result
 * @param points the parameters of its particles
 * @param values what the run of each particle said about each fact
 */
public record Posterior(
    BelievedCube cube,
    List<Fact> facts,
    List<AbcPopulation> stages,
    List<DesignPoint> points,
    double[][] values) {

  private static final double LOWER = 0.05;
  private static final double UPPER = 0.95;

  /** Copies the lists. */
  public Posterior {
    facts = List.copyOf(facts);
    stages = List.copyOf(stages);
    points = List.copyOf(points);
  }

  /**
   * A parameter after the facts.
   *
   * @param before what was believed of it
   * @param median its median
   * @param low 5 % lie below
   * @param high 5 % lie above
   * @param contraction share of the variance of the belief that the facts took away
   * @param noise a contraction that facts which say nothing reach by chance once in twenty times
   */
  public record Told(
      Believed before, double median, double low, double high, double contraction, double noise) {

    /** Whether the facts can tell it. */
    public boolean byFacts() {
      return contraction > noise;
    }
  }

  /**
   * Whether the runs agree with a fact.
   *
   * @param fact the fact
   * @param share of the belief whose runs agree, of what says something about it; NaN for none
   */
  public record Agreement(Fact fact, double share) {}

  /** The last population. */
  public AbcPopulation last() {
    return stages.get(stages.size() - 1);
  }

  /** Runs that were made. */
  public int runs() {
    return stages.stream().mapToInt(AbcPopulation::simulations).sum();
  }

  /** Distance of the run that is farthest from the facts, in units of what they tolerate. */
  public double farthest() {
    return Arrays.stream(last().distances()).max().orElseThrow();
  }

  /** Whether every particle agrees with all facts that were calibrated to. */
  public boolean met() {
    return farthest() <= CalibrationStudy.MET;
  }

  /** The parameters, in the order of the cube. */
  public List<Told> parameters() {
    List<Told> all = new ArrayList<>();
    for (int i = 0; i < cube.ranges().size(); i++) {
      Believed before = cube.ranges().get(i);
      double[] of = points.stream().mapToDouble(p -> p.values().get(before.name())).toArray();
      all.add(
          new Told(
              before,
              quantile(of, 0.5),
              quantile(of, LOWER),
              quantile(of, UPPER),
              last().contraction(i),
              noise()));
    }
    return all;
  }

  /**
   * The variance of n uniform numbers scatters about its true value with a standard deviation of
   * √(.8/n) of it, for large n normally; 1.645 of them are exceeded once in twenty times.
   */
  private double noise() {
    return 1.645 * Math.sqrt(0.8 / last().effectiveSize());
  }

  /** How much of the belief agrees with each fact. */
  public List<Agreement> agreements() {
    List<Agreement> all = new ArrayList<>();
    double[] weights = last().weights();
    for (int i = 0; i < facts.size(); i++) {
      int column = i;
      Fact fact = facts.get(i);
      double known =
          IntStream.range(0, weights.length)
              .filter(n -> !Double.isNaN(values[n][column]))
              .mapToDouble(n -> weights[n])
              .sum();
      double agree =
          IntStream.range(0, weights.length)
              .filter(n -> fact.tolerated().contains(values[n][column]))
              .mapToDouble(n -> weights[n])
              .sum();
      all.add(new Agreement(fact, known == 0 ? Double.NaN : Math.min(1, agree / known)));
    }
    return all;
  }

  /** The value below which so much of the weight lies. */
  private double quantile(double[] of, double probability) {
    double[] weights = last().weights();
    int[] order =
        IntStream.range(0, of.length)
            .boxed()
            .sorted((a, b) -> Double.compare(of[a], of[b]))
            .mapToInt(n -> n)
            .toArray();
    double below = 0;
    for (int n : order) {
      below += weights[n];
      if (below >= probability) {
        return of[n];
      }
    }
    return of[order[order.length - 1]];
  }
}
