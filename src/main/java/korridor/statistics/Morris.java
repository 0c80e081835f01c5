package korridor.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Elementary effects (Morris 1991; μ* of Campolongo, Cariboni and Saltelli 2007): few runs that
 * tell factors without influence from others. Each trajectory begins at a point of a grid by chance
 * and moves one factor after the other, in an order by chance, by half of the range and a bit (Δ =
 * p / (2(p − 1)) of p levels). An effect is the change of the response over the change of the
 * factor, the range of each factor being 1. A stochastic model should give all points the same
 * random numbers.
 *
 * @param factors 1 or more
 * @param trajectories 2 or more; 10 to 50 are usual
 * @param levels of the grid, even: 4 is usual
 * @param seed of starts, orders and directions
 */
public record Morris(int factors, int trajectories, int levels, long seed)
    implements SensitivityDesign<Morris.Result> {

  private static final int REDRAWS = 1000;
  private static final double LEVEL = 0.95;

  /** Checks the size. */
  public Morris {
    Samples.requireAtLeast("factors", factors, 1);
    Samples.requireAtLeast("trajectories", trajectories, 2);
    Samples.requireAtLeast("levels", levels, 2);
    if (levels % 2 != 0) {
      throw new IllegalArgumentException(
          "levels = " + levels + " must be even. Maybe " + (levels + 1) + "?");
    }
  }

  /**
   * What the responses say.
   *
   * @param n trajectories whose responses all exist; everything is computed from them
   * @param factors one entry a factor, in the order of the design
   */
  public record Result(int n, List<Factor> factors) {

    /** Keeps its own list. */
    public Result {
      factors = List.copyOf(factors);
    }
  }

  /**
   * The effects of one factor, in the unit of the response; NaN without trajectories.
   *
   * @param mu their mean: the direction
   * @param muStar the mean of their absolute values: the strength
   * @param muStarInterval 95 % percentile bootstrap interval of it, from redrawn trajectories
   * @param sigma their standard deviation: bends and interactions
   */
  public record Factor(double mu, double muStar, Interval muStarInterval, double sigma) {}

  @Override
  public int size() {
    return Math.multiplyExact(trajectories, factors + 1);
  }

  @Override
  public double[][] points() {
    double[][] points = new double[size()][];
    int at = 0;
    for (int trajectory = 0; trajectory < trajectories; trajectory++) {
      Path path = path(trajectory);
      points[at++] = path.start;
      for (int factor : path.order) {
        points[at] = points[at - 1].clone();
        points[at++][factor] = moved(path.start[factor]);
      }
    }
    return points;
  }

  @Override
  public Result evaluate(double[] responses, long seed) {
    Samples.requireSameCount(size(), responses.length);
    List<double[]> complete = new ArrayList<>();
    for (int trajectory = 0; trajectory < trajectories; trajectory++) {
      int from = trajectory * (factors + 1);
      double[] block =
          Samples.withoutMissing(Arrays.copyOfRange(responses, from, from + factors + 1));
      if (block.length == factors + 1) {
        complete.add(effects(block, path(trajectory)));
      }
    }
    double[][] effects = complete.toArray(double[][]::new);
    double[][] redrawn =
        Redraws.of(effects.length, REDRAWS, seed, chosen -> strengths(effects, chosen));
    List<Factor> result = new ArrayList<>();
    for (int i = 0; i < factors; i++) {
      RunningMoments signed = new RunningMoments();
      RunningMoments strength = new RunningMoments();
      for (double[] effect : effects) {
        signed.add(effect[i]);
        strength.add(Math.abs(effect[i]));
      }
      Interval interval = Redraws.percentile(redrawn[i], LEVEL);
      result.add(new Factor(signed.mean(), strength.mean(), interval, signed.standardDeviation()));
    }
    return new Result(effects.length, result);
  }

  private double[] strengths(double[][] effects, int[] chosen) {
    double[] sums = new double[factors];
    for (int row : chosen) {
      for (int i = 0; i < factors; i++) {
        sums[i] += Math.abs(effects[row][i]) / chosen.length;
      }
    }
    return chosen.length == 0 ? undefined() : sums;
  }

  private double[] undefined() {
    double[] result = new double[factors];
    Arrays.fill(result, Double.NaN);
    return result;
  }

  /** From the lower half of the grid to the upper one, or back. */
  private double moved(double from) {
    int level = (int) Math.round(from * (levels - 1));
    return (double) ((level + levels / 2) % levels) / (levels - 1);
  }

  private double[] effects(double[] block, Path path) {
    double[] effects = new double[factors];
    for (int step = 0; step < factors; step++) {
      int factor = path.order[step];
      double change = moved(path.start[factor]) - path.start[factor];
      effects[factor] = (block[step + 1] - block[step]) / change;
    }
    return effects;
  }

  private Path path(int trajectory) {
    RandomGenerator random = new Well19937c(Keys.of(seed, trajectory));
    double[] start = new double[factors];
    Arrays.setAll(start, i -> (double) random.nextInt(levels) / (levels - 1));
    return new Path(start, Redraws.permutation(factors, random));
  }

  private record Path(double[] start, int[] order) {}
}
