package korridor.evaluation.calibration;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import korridor.experiment.design.BelievedCube;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.DesignPoint;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Range;
import korridor.scenario.Fact.Use;
import korridor.statistics.AbcPopulation;
import korridor.statistics.AbcSmc;

/**
 * Calibration of chosen parameters to stated facts, by approximate Bayesian computation. What is
 * believed before is the prior. A run is as far from the facts as from the one that it is farthest
 * from, in units of what that fact tolerates: at a distance of 1 it agrees with all of them just as
 * a draw does that history matching keeps. There it ends: the result is exact if the error of
 * facts, meaning and luck is spread evenly over what is tolerated (Wilkinson 2013), and a smaller
 * distance would claim more than the facts do.
 *
 * @param cube the parameters and what is believed of them
 * @param facts those that rule out are calibrated to, the others are only told
 * @param particles in each population
 * @param budget most runs
 * @param seed of all luck
 */
public record CalibrationStudy(
    BelievedCube cube, List<Fact> facts, int particles, int budget, long seed) {

  /** The distance at which all facts are met. */
  static final double MET = 1;

  private static final double NEXT = 0.5;

  /** Copies the list. */
  public CalibrationStudy {
    facts = List.copyOf(facts);
    if (targets(facts).isEmpty()) {
      throw new IllegalArgumentException("nothing to calibrate to");
    }
    for (Fact fact : facts) {
      Range range = fact.tolerated();
      if (!(range.high() > range.low())) {
        throw new IllegalArgumentException(fact.name() + " tolerates nothing");
      }
    }
  }

  /** Those that are calibrated to. */
  static List<Fact> targets(List<Fact> facts) {
    return facts.stream().filter(f -> f.target().orElseThrow().use() == Use.RULE_OUT).toList();
  }

  /** The measures of the facts, in their order. */
  public List<Measure> measures() {
    return facts.stream()
        .map(
            fact ->
                Measures.all().stream()
                    .filter(measure -> measure.name().equals(fact.meaning().name()))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  /**
   * Makes the runs.
   *
   * @return empty if not even as many runs as there are particles say something about all facts
   */
  public Optional<Posterior> posterior(Silo silo) {
    Map<double[], double[]> seen = new IdentityHashMap<>();
    AbcSmc.Simulator simulator =
        (shares, seeds) -> {
          double[][] values = silo.measured(points(shares), seeds, measures());
          IntStream.range(0, shares.length).forEach(n -> seen.put(shares[n], values[n]));
          return Arrays.stream(values).mapToDouble(this::distance).toArray();
        };
    List<AbcPopulation> stages =
        new AbcSmc(particles, NEXT, MET, budget, seed).run(cube.ranges().size(), simulator);
    if (stages.isEmpty()) {
      return Optional.empty();
    }
    AbcPopulation last = stages.get(stages.size() - 1);
    double[][] values = Arrays.stream(last.points()).map(seen::get).toArray(double[][]::new);
    return Optional.of(new Posterior(cube, facts, stages, points(last.points()), values));
  }

  /** How far a run is from the facts. */
  double distance(double[] values) {
    double farthest = 0;
    for (int i = 0; i < values.length; i++) {
      if (facts.get(i).target().orElseThrow().use() == Use.RULE_OUT) {
        Range range = facts.get(i).tolerated();
        double middle = (range.low() + range.high()) / 2;
        double away = Math.abs(values[i] - middle) / ((range.high() - range.low()) / 2);
        farthest = Double.isNaN(away) ? Double.NaN : Math.max(farthest, away);
      }
      if (Double.isNaN(farthest)) {
        return Double.NaN;
      }
    }
    return farthest;
  }

  private List<DesignPoint> points(double[][] shares) {
    return IntStream.range(0, shares.length)
        .mapToObj(n -> cube.point("particle-" + (n + 1), shares[n]))
        .toList();
  }
}
