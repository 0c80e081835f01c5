package korridor.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Variance-based sensitivity (Sobol 1993): makes the points at which a model is to be run and turns
 * its responses into indices. Each base point of a Sobol sequence (direction numbers of Joe and Kuo
 * 2008) in twice as many dimensions as factors holds a point A and a point B; AB_i is A with
 * coordinate i from B. First-order indices after Saltelli et al. (2010), total ones after Jansen
 * (1999):
 *
 * <pre>
 * S_i  = mean of f(B)·(f(AB_i) − f(A)) / V,   ST_i = mean of (f(A) − f(AB_i))² / (2V)
 * </pre>
 *
 * The responses are centred first, which lowers the variance of S_i. A stochastic model should give
 * all its points the same random numbers, otherwise its noise counts as interaction. The intervals
 * redraw base points; they treat these as independent and are, on such an even sample, rather too
 * wide.
 */
public final class SobolSensitivity implements SensitivityDesign<SobolIndices> {

  private static final int MOST_FACTORS = 500;
  private static final int REDRAWS = 500;

  private final int factors;
  private final int basePoints;

  /**
   * A design.
   *
   * @param factors 1 to 500
   * @param basePoints a power of two, at least 2: only such a stretch of the sequence is balanced
   */
  public SobolSensitivity(int factors, int basePoints) {
    this.factors = Samples.requireAtLeast("factors", factors, 1);
    if (factors > MOST_FACTORS) {
      throw new IllegalArgumentException(
          "factors = " + factors + " must be at most " + MOST_FACTORS);
    }
    this.basePoints = Samples.requireAtLeast("base points", basePoints, 2);
    if (Integer.bitCount(basePoints) != 1) {
      throw new IllegalArgumentException(
          "base points = "
              + basePoints
              + " must be a power of two. Maybe "
              + Integer.highestOneBit(basePoints)
              + "?");
    }
  }

  /** How many points have to be run: base points × (factors + 2). */
  @Override
  public int size() {
    return Math.multiplyExact(basePoints, block());
  }

  /**
   * The points, each coordinate in [0, 1), to be scaled to the range of its factor: for each base
   * point A, AB_1 … AB_k, B.
   */
  @Override
  public double[][] points() {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * factors);
    // The start of the sequence, the corner (0, …, 0) above all, is not even.
    double[] both = sequence.skipTo(basePoints);
    double[][] points = new double[size()][];
    for (int row = 0; row < basePoints; row++) {
      int at = row * block();
      points[at] = Arrays.copyOf(both, factors);
      points[at + factors + 1] = Arrays.copyOfRange(both, factors, 2 * factors);
      for (int i = 0; i < factors; i++) {
        points[at + 1 + i] = points[at].clone();
        points[at + 1 + i][i] = both[factors + i];
      }
      both = sequence.nextVector();
    }
    return points;
  }

  /**
   * The indices with 95 % intervals.
   *
   * @param responses one a point, in the order of the points; a base point one of whose responses
   *     is missing (NaN) is left out
   * @param seed of the redraws for the intervals
   */
  @Override
  public SobolIndices evaluate(double[] responses, long seed) {
    Samples.requireSameCount(size(), responses.length);
    double[][] rows = completeRows(responses);
    RunningMoments moments = centre(rows);
    int[] all = new int[rows.length];
    Arrays.setAll(all, row -> row);
    double[] estimate = indices(rows, all);
    double[][] redrawn = redraw(rows, seed);
    List<SobolIndices.Factor> result = new ArrayList<>();
    for (int i = 0; i < factors; i++) {
      result.add(
          new SobolIndices.Factor(
              estimate[i],
              interval(redrawn[i]),
              estimate[factors + i],
              interval(redrawn[factors + i])));
    }
    return new SobolIndices(rows.length, moments.mean(), moments.variance(), result);
  }

  private int block() {
    return factors + 2;
  }

  private double[][] completeRows(double[] responses) {
    List<double[]> rows = new ArrayList<>();
    for (int at = 0; at < responses.length; at += block()) {
      double[] row = Samples.withoutMissing(Arrays.copyOfRange(responses, at, at + block()));
      if (row.length == block()) {
        rows.add(row);
      }
    }
    return rows.toArray(double[][]::new);
  }

  /** Subtracts the mean of all A and B from every response, and tells their moments before. */
  private RunningMoments centre(double[][] rows) {
    RunningMoments moments = new RunningMoments();
    for (double[] row : rows) {
      moments.add(row[0]);
      moments.add(row[factors + 1]);
    }
    for (double[] row : rows) {
      Arrays.setAll(row, i -> row[i] - moments.mean());
    }
    return moments;
  }

  /** First-order indices, then total ones, of the chosen rows. */
  private double[] indices(double[][] rows, int[] chosen) {
    RunningMoments moments = new RunningMoments();
    double[] sums = new double[2 * factors];
    for (int r : chosen) {
      double[] row = rows[r];
      double a = row[0];
      double b = row[factors + 1];
      moments.add(a);
      moments.add(b);
      for (int i = 0; i < factors; i++) {
        double change = row[1 + i] - a;
        sums[i] += b * change;
        sums[factors + i] += change * change / 2;
      }
    }
    // A constant response has no variance to share out.
    double variance = moments.variance() > 0 ? moments.variance() : Double.NaN;
    return Arrays.stream(sums).map(s -> s / chosen.length / variance).toArray();
  }

  /** Each index (rows of the result) in each redraw of base points (its columns). */
  private double[][] redraw(double[][] rows, long seed) {
    RandomGenerator random = new Well19937c(seed);
    double[][] values = new double[2 * factors][REDRAWS];
    int[] chosen = new int[rows.length];
    for (int b = 0; b < REDRAWS; b++) {
      Arrays.setAll(chosen, i -> random.nextInt(chosen.length));
      double[] again = indices(rows, chosen);
      for (int i = 0; i < again.length; i++) {
        values[i][b] = again[i];
      }
    }
    return values;
  }

  private static Interval interval(double[] values) {
    QuantileBand band = QuantileBand.of(values, 0.95);
    return new Interval(band.lower(), band.upper(), 0.95);
  }
}
