package korridor.statistics;

import java.util.Arrays;

/**
 * The points at which a model is to be run, and what its responses there say. An estimator holds
 * only for the points it was made for; hence both are one.
 *
 * @param <R> the result
 */
public interface SensitivityDesign<R> {

  /** How many points have to be run. */
  int size();

  /**
   * The points, one a row, each coordinate from 0 to 1, to be scaled to the range of its factor.
   */
  double[][] points();

  /**
   * The result.
   *
   * @param responses one a point, in the order of the points; NaN for a failed run
   * @param seed of the redraws for the intervals
   */
  R evaluate(double[] responses, long seed);

  /**
   * The result of responses that come with their points, read from a file for instance.
   *
   * @throws IllegalArgumentException if these are not the points of this design, in its order
   */
  default R evaluate(double[][] points, double[] responses, long seed) {
    if (!Arrays.deepEquals(points, points())) {
      throw new IllegalArgumentException(
          "these are not the points of this design; its estimator would give wrong numbers."
              + " Maybe they come from a Latin hypercube, or with another seed?");
    }
    return evaluate(responses, seed);
  }
}
