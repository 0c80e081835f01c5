package korridor.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What it costs to choose one option for all worlds, without knowing in which one lives: in each
 * draw the best option's value minus the chosen one's (Savage 1951).
 *
 * @param n draws in which no option is missing; everything is computed from them
 * @param options one entry an option, in their order
 */
public record Regret(int n, List<Option> options) {

  private static final int REDRAWS = 1000;
  private static final double LEVEL = 0.95;

  /** Keeps its own list. */
  public Regret {
    options = List.copyOf(options);
  }

  /**
   * The regret of one option, in the unit of the values, 0 or more; NaN without draws.
   *
   * @param mean over the draws
   * @param meanInterval 95 % percentile interval of it, from redrawn draws; unknown below two
   * @param median half of the draws have no more
   * @param high the 95 % quantile
   * @param largest in any draw
   * @param best draws in which no other option is better; where several are, each counts
   */
  public record Option(
      double mean, Interval meanInterval, double median, double high, double largest, Share best) {}

  /**
   * The regrets of all options.
   *
   * @param values one row a draw, one column an option, the larger the better (turn the sign of
   *     costs); a row with a missing value (NaN) is left out
   * @param seed of the redraws for the intervals
   */
  public static Regret of(double[][] values, long seed) {
    double[][] complete = Samples.completeRows(values);
    double[][] regrets = new double[complete.length][];
    for (int draw = 0; draw < complete.length; draw++) {
      double best = Arrays.stream(complete[draw]).max().orElseThrow();
      regrets[draw] = Arrays.stream(complete[draw]).map(value -> best - value).toArray();
    }
    List<Option> options = new ArrayList<>();
    for (double[] regret : Redraws.transposed(regrets)) {
      options.add(option(regret, seed));
    }
    return new Regret(regrets.length, options);
  }

  /** The option with the smallest mean regret, the first of equals; −1 without draws. */
  public int smallest() {
    int smallest = options.isEmpty() ? -1 : 0;
    for (int i = 1; i < options.size(); i++) {
      if (options.get(i).mean() < options.get(smallest).mean()) {
        smallest = i;
      }
    }
    return smallest;
  }

  private static Option option(double[] regret, long seed) {
    int n = regret.length;
    double[][] means = Redraws.of(n, REDRAWS, seed, chosen -> new double[] {mean(regret, chosen)});
    int best = (int) Arrays.stream(regret).filter(r -> r == 0).count();
    return new Option(
        RunningMoments.of(regret).mean(),
        n < 2 ? Interval.unknown(LEVEL) : Redraws.percentile(means[0], LEVEL),
        Quantiles.of(regret, 0.5),
        Quantiles.of(regret, 0.95),
        Quantiles.of(regret, 1),
        Share.of(best, n, LEVEL));
  }

  private static double mean(double[] values, int[] chosen) {
    return Arrays.stream(chosen).mapToDouble(i -> values[i]).sum() / chosen.length;
  }
}
