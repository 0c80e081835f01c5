package korridor.statistics;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * A Latin hypercube sample (McKay, Beckman and Conover 1979): along each coordinate every one of as
 * many equal parts as there are points holds one point, at a place in it and in an order by chance.
 * Unlike {@link ScrambledSobol}, a larger sample does not hold a smaller one.
 *
 * @param dimensions 1 or more
 * @param size how many points, 1 or more
 * @param seed of orders and places
 */
public record LatinHypercube(int dimensions, int size, long seed) {

  /** Checks the size. */
  public LatinHypercube {
    Samples.requireAtLeast("dimensions", dimensions, 1);
    Samples.requireAtLeast("size", size, 1);
  }

  /** The points, one a row, each coordinate strictly between 0 and 1. */
  public double[][] points() {
    double[][] result = new double[size][dimensions];
    for (int i = 0; i < dimensions; i++) {
      RandomGenerator random = new Well19937c(Keys.of(seed, i));
      int[] order = Redraws.permutation(size, random);
      for (int row = 0; row < size; row++) {
        // Well19937c draws from [0, 1); the half keeps it off the edge.
        double place = (random.nextInt(1 << 30) + 0.5) * 0x1p-30;
        result[row][i] = (order[row] + place) / size;
      }
    }
    return result;
  }
}
