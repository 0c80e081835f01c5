package korridor.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Calibration without a likelihood: approximate Bayesian computation by sequential Monte Carlo
 * (Toni et al. 2009) with the kernel of Beaumont et al. (2009), normal with twice the weighted
 * variance of each parameter. The prior is uniform on the unit cube; parameters are to be scaled to
 * their ranges. The tolerance of a stage is a quantile of the distances of the stage before.
 *
 * @param particles in each population, 10 or more
 * @param quantile of the distances that becomes the next tolerance, strictly between 0 and 1: .5
 * @param target the tolerance at which to stop, 0 or more
 * @param budget simulations at most; a stage that needs more is left out
 * @param seed of all luck, that of the simulations included
 */
public record AbcSmc(int particles, double quantile, double target, int budget, long seed) {

  /**
   * Below this share of accepted proposals the next stage would cost too much for what it gives.
   */
  private static final double LEAST_ACCEPTANCE = 0.01;

  /** Checks the settings. */
  public AbcSmc {
    Samples.requireAtLeast("particles", particles, 10);
    Samples.requireAtLeast("budget", budget, particles);
    Samples.requireOpenShare("quantile", quantile);
    if (!(target >= 0)) {
      throw new IllegalArgumentException("target = " + target + " must be 0 or more");
    }
  }

  /** What is to be calibrated. */
  @FunctionalInterface
  public interface Simulator {

    /**
     * Runs the model, many points at a time, so that they can share all cores.
     *
     * @param points one row a run, each coordinate from 0 to 1
     * @param seeds of the luck of each run
     * @return how far each run is from the facts, 0 or more; NaN or infinite for a failed run
     */
    double[] distances(double[][] points, long[] seeds);
  }

  /**
   * The populations of all stages: the first from the prior, the last the posterior at the smallest
   * tolerance that was reached.
   *
   * @param parameters how many, 1 or more
   * @return empty if not even the prior gives enough runs within the budget
   */
  public List<AbcPopulation> run(int parameters, Simulator simulator) {
    Samples.requireAtLeast("parameters", parameters, 1);
    List<AbcPopulation> stages = new ArrayList<>();
    double tolerance = Double.POSITIVE_INFINITY;
    int used = 0;
    while (true) {
      AbcPopulation before = stages.isEmpty() ? null : stages.get(stages.size() - 1);
      RandomGenerator random = new Well19937c(Keys.of(seed, stages.size()));
      Stage stage = new Stage(parameters, before, tolerance, random);
      if (!stage.fill(simulator, used)) {
        return stages;
      }
      AbcPopulation population = stage.population();
      stages.add(population);
      used += population.simulations();
      double next = Math.max(target, Quantiles.of(population.distances(), quantile));
      if (!(next < tolerance) || population.acceptance() < LEAST_ACCEPTANCE) {
        return stages;
      }
      tolerance = next;
    }
  }

  /** One population in the making. */
  private final class Stage {

    private final int parameters;
    private final AbcPopulation before;
    private final double tolerance;
    private final RandomGenerator random;
    private final double[] spread;
    private final List<double[]> accepted = new ArrayList<>();
    private final List<Double> distances = new ArrayList<>();
    private int simulations;

    Stage(int parameters, AbcPopulation before, double tolerance, RandomGenerator random) {
      this.parameters = parameters;
      this.before = before;
      this.tolerance = tolerance;
      this.random = random;
      this.spread = new double[parameters];
      if (before != null) {
        Arrays.setAll(spread, i -> Math.max(1e-9, Math.sqrt(2 * before.variance(i))));
      }
    }

    /** Whether enough proposals came within the tolerance before the budget was spent. */
    boolean fill(Simulator simulator, int used) {
      while (accepted.size() < particles) {
        int batch = Math.min(particles, budget - used - simulations);
        if (batch <= 0) {
          return false;
        }
        double[][] points = new double[batch][];
        long[] seeds = new long[batch];
        for (int run = 0; run < batch; run++) {
          points[run] = before == null ? fromPrior() : fromKernel();
          seeds[run] = random.nextLong();
        }
        take(points, simulator.distances(points, seeds));
      }
      return true;
    }

    /** Takes what is near enough, in the order of the proposals, until there are enough. */
    private void take(double[][] points, double[] found) {
      Samples.requireSameCount(points.length, found.length);
      for (int run = 0; run < points.length; run++) {
        simulations++;
        if (Double.isFinite(found[run]) && found[run] <= tolerance && accepted.size() < particles) {
          accepted.add(points[run]);
          distances.add(found[run]);
        }
      }
    }

    private double[] fromPrior() {
      double[] point = new double[parameters];
      Arrays.setAll(point, i -> random.nextDouble());
      return point;
    }

    /** A particle of the population before, moved; again, if the prior excludes where it lands. */
    private double[] fromKernel() {
      while (true) {
        double[] from = before.points()[before.pick(random.nextDouble())];
        double[] point = new double[parameters];
        Arrays.setAll(point, i -> from[i] + spread[i] * random.nextGaussian());
        if (Arrays.stream(point).allMatch(x -> x >= 0 && x <= 1)) {
          return point;
        }
      }
    }

    AbcPopulation population() {
      double[][] points = accepted.toArray(double[][]::new);
      double[] weights = Arrays.stream(points).mapToDouble(this::weight).toArray();
      double sum = Arrays.stream(weights).sum();
      return new AbcPopulation(
          tolerance,
          points,
          Arrays.stream(weights).map(w -> w / sum).toArray(),
          distances.stream().mapToDouble(d -> d).toArray(),
          simulations);
    }

    /** Prior density, which is 1, over that of being proposed. */
    private double weight(double[] point) {
      if (before == null) {
        return 1;
      }
      double proposed = 0;
      for (int j = 0; j < before.points().length; j++) {
        double squares = 0;
        for (int i = 0; i < parameters; i++) {
          double z = (point[i] - before.points()[j][i]) / spread[i];
          squares += z * z;
        }
        proposed += before.weights()[j] * Math.exp(-squares / 2);
      }
      return 1 / proposed;
    }
  }
}
