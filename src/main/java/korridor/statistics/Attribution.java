package korridor.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each of several measures taken together contributes: from the values of all their
 * combinations exact Shapley values (Shapley 1953), which add up to the whole gain, and Harsanyi's
 * (1963) dividends (Möbius transform), what a combination gives beyond all smaller ones in it.
 *
 * <p>A combination is a number whose bit i says whether player i is in it: 0 nobody, 2ⁿ − 1 all.
 *
 * @param players 1 to 12
 * @param n draws in which no combination is missing; everything is computed from them
 * @param total value of all together minus that of none
 * @param shapley one entry a player
 * @param shares each player's mean Shapley value over the mean total; their sum is 1; NaN where the
 *     interval of the total holds 0, for nobody has a share of nothing
 * @param dividends one entry a combination; that of none is its value
 */
public record Attribution(
    int players,
    int n,
    Spread total,
    List<Spread> shapley,
    List<Double> shares,
    List<Spread> dividends) {

  private static final int MOST_PLAYERS = 12;
  private static final double LEVEL = 0.95;

  /** Keeps its own lists. */
  public Attribution {
    shapley = List.copyOf(shapley);
    shares = List.copyOf(shares);
    dividends = List.copyOf(dividends);
  }

  /**
   * A quantity over the draws.
   *
   * @param mean NaN without draws
   * @param interval 95 % Student's t interval of the mean: how surely it is known
   * @param span median, 5 and 95 % quantiles: how much draws differ
   */
  public record Spread(double mean, Interval interval, QuantileBand span) {

    static Spread of(double[] values) {
      RunningMoments moments = RunningMoments.of(values);
      return new Spread(moments.mean(), moments.meanInterval(LEVEL), QuantileBand.of(values, 0.9));
    }
  }

  /**
   * Attributes the gain.
   *
   * @param values one row a draw, one column a combination, in the order of their numbers; a row
   *     with a missing value (NaN) is left out
   * @throws IllegalArgumentException if there are not 2ⁿ columns
   */
  public static Attribution of(double[][] values) {
    int combinations = values.length == 0 ? 0 : values[0].length;
    int players = Integer.numberOfTrailingZeros(combinations);
    if (Integer.bitCount(combinations) != 1 || players < 1 || players > MOST_PLAYERS) {
      throw new IllegalArgumentException(
          combinations
              + " values are not those of all combinations of 1 to "
              + MOST_PLAYERS
              + " players: a power of two is needed, the value of nobody included");
    }
    double[][] rows = Samples.completeRows(values);
    double[][] dividends = Arrays.stream(rows).map(Attribution::dividends).toArray(double[][]::new);
    double[] totals = Arrays.stream(rows).mapToDouble(r -> r[combinations - 1] - r[0]).toArray();
    List<Spread> shapley = new ArrayList<>();
    for (int player = 0; player < players; player++) {
      int bit = 1 << player;
      shapley.add(Spread.of(Arrays.stream(dividends).mapToDouble(d -> shapley(d, bit)).toArray()));
    }
    Spread total = Spread.of(totals);
    boolean some = total.interval().lower() > 0 || total.interval().upper() < 0;
    return new Attribution(
        players,
        rows.length,
        total,
        shapley,
        shapley.stream().map(s -> some ? s.mean() / total.mean() : Double.NaN).toList(),
        spreads(dividends, combinations));
  }

  /** What a combination gives beyond its parts: m(S) = Σ over T in S of (−1)^{|S| − |T|} v(T). */
  static double[] dividends(double[] values) {
    double[] m = values.clone();
    for (int bit = 1; bit < m.length; bit <<= 1) {
      for (int s = 0; s < m.length; s++) {
        if ((s & bit) != 0) {
          m[s] -= m[s ^ bit];
        }
      }
    }
    return m;
  }

  /** Each dividend is shared equally by those who earn it: φ_i = Σ over S with i of m(S)/|S|. */
  private static double shapley(double[] dividends, int bit) {
    double sum = 0;
    for (int s = 0; s < dividends.length; s++) {
      if ((s & bit) != 0) {
        sum += dividends[s] / Integer.bitCount(s);
      }
    }
    return sum;
  }

  /**
   * The Shapley–Taylor interaction of pairs (Sundararajan, Dhamdhere and Agarwal 2020, order 2):
   * with each player's gain alone they add up to the total. Of the pair's dividend all, of a larger
   * combination's an equal part for each pair in it.
   *
   * @return the mean over draws of the interaction of two different players
   */
  public double interaction(int one, int other) {
    if (one == other || Math.min(one, other) < 0 || Math.max(one, other) >= players) {
      throw new IllegalArgumentException(
          "players " + one + " and " + other + " must be two of 0 to " + (players - 1));
    }
    int pair = 1 << one | 1 << other;
    double sum = 0;
    for (int s = 0; s < dividends.size(); s++) {
      if ((s & pair) == pair) {
        int size = Integer.bitCount(s);
        sum += dividends.get(s).mean() / (size * (size - 1) / 2.0);
      }
    }
    return sum;
  }

  private static List<Spread> spreads(double[][] dividends, int combinations) {
    List<Spread> result = new ArrayList<>();
    for (int s = 0; s < combinations; s++) {
      int column = s;
      result.add(Spread.of(Arrays.stream(dividends).mapToDouble(d -> d[column]).toArray()));
    }
    return result;
  }
}
