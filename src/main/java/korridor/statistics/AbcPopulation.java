package korridor.statistics;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Weighted points whose runs came near enough to the facts. The arrays belong to the record and are
 * not to be changed.
 *
 * @param tolerance no run is farther from the facts; infinite for draws from the prior
 * @param points one row a particle, each coordinate from 0 to 1
 * @param weights of the particles, adding up to 1
 * @param distances of their runs from the facts
 * @param simulations that this population cost
 */
public record AbcPopulation(
    double tolerance, double[][] points, double[] weights, double[] distances, int simulations) {

  /** Variance of a uniform number on the unit interval: of the prior. */
  private static final double PRIOR_VARIANCE = 1 / 12.0;

  /** How many unweighted particles would know as much, 1 / Σw² (Kish 1965). */
  public double effectiveSize() {
    return 1 / Arrays.stream(weights).map(w -> w * w).sum();
  }

  /** Share of the simulations that came near enough. */
  public double acceptance() {
    return (double) points.length / simulations;
  }

  /** Weighted mean of a parameter. */
  public double mean(int parameter) {
    double sum = 0;
    for (int j = 0; j < points.length; j++) {
      sum += weights[j] * points[j][parameter];
    }
    return sum;
  }

  /** Weighted variance of a parameter. */
  public double variance(int parameter) {
    double mean = mean(parameter);
    double sum = 0;
    for (int j = 0; j < points.length; j++) {
      double distance = points[j][parameter] - mean;
      sum += weights[j] * distance * distance;
    }
    return sum;
  }

  /**
   * Share of the prior variance that the facts took away: near 0 for a parameter that they cannot
   * tell, 1 for one that they fix; below 0 if they leave only the ends.
   */
  public double contraction(int parameter) {
    return 1 - variance(parameter) / PRIOR_VARIANCE;
  }

  /** The value of a parameter below which so much of the weight lies. */
  public double quantile(int parameter, double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "probability = " + probability + " must lie between 0 and 1. Maybe it is a percentage?");
    }
    Integer[] order = new Integer[points.length];
    Arrays.setAll(order, j -> j);
    Arrays.sort(order, (a, b) -> Double.compare(points[a][parameter], points[b][parameter]));
    double below = 0;
    for (Integer j : order) {
      below += weights[j];
      if (below >= probability) {
        return points[j][parameter];
      }
    }
    return points[order[order.length - 1]][parameter];
  }

  /** Points drawn by their weights, with replacement; unweighted ones, to go on with. */
  public double[][] sample(int size, long seed) {
    RandomGenerator random = new Well19937c(seed);
    double[][] drawn = new double[size][];
    Arrays.setAll(drawn, i -> points[pick(random.nextDouble())].clone());
    return drawn;
  }

  /** The particle at a uniform number's place in the weights, one after the other. */
  int pick(double uniform) {
    double below = 0;
    for (int j = 0; j < weights.length; j++) {
      below += weights[j];
      if (uniform < below) {
        return j;
      }
    }
    // Rounding may leave the sum a bit below 1.
    return weights.length - 1;
  }
}
