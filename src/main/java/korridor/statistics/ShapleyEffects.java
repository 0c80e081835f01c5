package korridor.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;

/**
 * Shapley effects (Owen 2014): shares of the variance of a response that add up to all of it, each
 * interaction in equal parts to the factors that make it. Design and estimator of Goda (2021): each
 * base point holds a point x and a point y; in an order by chance the coordinates of x are replaced
 * by those of y, one after the other, f being run after each,
 *
 * <pre>
 * φ_i = mean of (f(x) − (f(before i) + f(after i))/2) · (f(before i) − f(after i))
 * </pre>
 *
 * which over the factors of one base point adds up to (f(x) − f(y))²/2. For independent factors. A
 * stochastic model should give all points the same random numbers. The points are those of a {@link
 * ScrambledSobol} design; the intervals redraw base points as if they were independent and are
 * rather too wide.
 *
 * @param factors 1 to 500
 * @param basePoints 2 or more; best a power of two
 * @param seed of points and orders
 */
public record ShapleyEffects(int factors, int basePoints, long seed)
    implements SensitivityDesign<ShapleyEffects.Result> {

  private static final int REDRAWS = 1000;
  private static final double LEVEL = 0.95;

  /** Checks the size. */
  public ShapleyEffects {
    Samples.requireAtLeast("factors", factors, 1);
    Samples.requireAtLeast("base points", basePoints, 2);
    if (factors > ScrambledSobol.MOST_DIMENSIONS / 2) {
      throw new IllegalArgumentException("factors = " + factors + " must be at most 500");
    }
  }

  /**
   * What the responses say.
   *
   * @param n base points whose responses all exist; everything is computed from them
   * @param variance of the response; the sum of the effects before they are made shares
   * @param factors one entry a factor, in the order of the design
   */
  public record Result(int n, double variance, List<Factor> factors) {

    /** Keeps its own list. */
    public Result {
      factors = List.copyOf(factors);
    }
  }

  /**
   * The effect of one factor; NaN where the response does not vary.
   *
   * @param share of the variance; all shares add up to 1; below 0 by chance alone
   * @param interval 95 % percentile bootstrap interval of it, not cut
   */
  public record Factor(double share, Interval interval) {}

  @Override
  public int size() {
    return Math.multiplyExact(basePoints, factors + 1);
  }

  /** The points: for each base point x, then x after each replacement, y being the last. */
  @Override
  public double[][] points() {
    double[][] both = new ScrambledSobol(2 * factors, basePoints, seed).points();
    double[][] points = new double[size()][];
    int at = 0;
    for (int row = 0; row < basePoints; row++) {
      points[at++] = Arrays.copyOf(both[row], factors);
      for (int factor : order(row)) {
        points[at] = points[at - 1].clone();
        points[at++][factor] = both[row][factors + factor];
      }
    }
    return points;
  }

  @Override
  public Result evaluate(double[] responses, long seed) {
    Samples.requireSameCount(size(), responses.length);
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < basePoints; row++) {
      int from = row * (factors + 1);
      double[] block =
          Samples.withoutMissing(Arrays.copyOfRange(responses, from, from + factors + 1));
      if (block.length == factors + 1) {
        rows.add(effects(block, order(row)));
      }
    }
    double[][] effects = rows.toArray(double[][]::new);
    int[] all = new int[effects.length];
    Arrays.setAll(all, row -> row);
    double[] estimate = shares(effects, all);
    double[][] redrawn =
        Redraws.of(effects.length, REDRAWS, seed, chosen -> shares(effects, chosen));
    List<Factor> result = new ArrayList<>();
    for (int i = 0; i < factors; i++) {
      result.add(new Factor(estimate[i], Redraws.percentile(redrawn[i], LEVEL)));
    }
    double variance = Arrays.stream(effects).flatMapToDouble(Arrays::stream).sum() / all.length;
    return new Result(all.length, variance, result);
  }

  /** The order in which the coordinates of a base point are replaced. */
  private int[] order(int row) {
    return Redraws.permutation(factors, new Well19937c(Keys.of(~seed, row)));
  }

  /** The terms of one base point, by factor. */
  private static double[] effects(double[] block, int[] order) {
    double[] effects = new double[order.length];
    for (int step = 0; step < order.length; step++) {
      double before = block[step];
      double after = block[step + 1];
      effects[order[step]] = (block[0] - (before + after) / 2) * (before - after);
    }
    return effects;
  }

  private double[] shares(double[][] effects, int[] chosen) {
    double[] sums = new double[factors];
    double variance = 0;
    for (int row : chosen) {
      for (int i = 0; i < factors; i++) {
        sums[i] += effects[row][i];
        variance += effects[row][i];
      }
    }
    double all = variance > 0 ? variance : Double.NaN;
    return Arrays.stream(sums).map(sum -> sum / all).toArray();
  }
}
