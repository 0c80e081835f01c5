package korridor.report.evidence;

import korridor.statistics.Binomial;
import korridor.statistics.Interval;

/**
 * In how many of the administrations something is the case.
 *
 * @param count those in which it is
 * @param n those in which it is known
 * @param lower lower end of the 95 % interval of the share among all plausible administrations; NaN
 *     without any
 * @param upper upper end of it
 */
public record Share(int count, int n, double lower, double upper) {

  private static final double LEVEL = 0.95;
  private static final int HUNDRED = 100;

  /**
   * The share of some cases. Administrations of one draw are like one another, so that they count
   * for the interval as so many independent ones as their likeness leaves (Kish 1965, the design
   * effect; Korn and Graubard 1998); where all agree, as the draws alone.
   *
   * @param cases by draw: in which of its administrations it is the case
   */
  static Share of(boolean[][] cases) {
    int count = 0;
    int n = 0;
    int draws = 0;
    for (boolean[] ofDraw : cases) {
      draws += ofDraw.length > 0 ? 1 : 0;
      for (boolean one : ofDraw) {
        count += one ? 1 : 0;
        n++;
      }
    }
    if (n == 0) {
      return new Share(0, 0, Double.NaN, Double.NaN);
    }
    double independent = n / effect(cases, count, n, draws);
    double share = (double) count / n;
    Interval interval =
        independent == n
            ? Binomial.jeffreys(count, n, LEVEL)
            : Binomial.clopperPearson(share * independent, independent, LEVEL);
    return new Share(count, n, interval.lower(), interval.upper());
  }

  /** The share of a count of independent administrations. */
  static Share single(int count, int n) {
    Interval interval = Binomial.jeffreys(count, n, LEVEL);
    return new Share(count, n, interval.lower(), interval.upper());
  }

  /** The design effect 1 + (m − 1)·ρ with the likeness ρ within draws by analysis of variance. */
  private static double effect(boolean[][] cases, int count, int n, int draws) {
    double each = (double) n / draws;
    if (n == draws) {
      return 1;
    }
    double mean = (double) count / n;
    double within = 0;
    double between = 0;
    for (boolean[] ofDraw : cases) {
      if (ofDraw.length == 0) {
        continue;
      }
      double own = 0;
      for (boolean one : ofDraw) {
        own += one ? 1.0 / ofDraw.length : 0;
      }
      within += ofDraw.length * own * (1 - own);
      between += ofDraw.length * (own - mean) * (own - mean);
    }
    double meanWithin = within / (n - draws);
    double meanBetween = draws < 2 ? meanWithin : between / (draws - 1);
    double all = meanBetween + (each - 1) * meanWithin;
    double likeness = all > 0 ? (meanBetween - meanWithin) / all : 1;
    return 1 + (each - 1) * Math.max(0, Math.min(1, likeness));
  }

  /** The share, NaN where nothing is known. */
  public double value() {
    return n == 0 ? Double.NaN : (double) count / n;
  }

  /** Of 100, rounded, but neither to none nor to all where it is some. */
  public int of100() {
    int rounded = (int) Math.rint(HUNDRED * value());
    boolean some = count > 0 && count < n;
    return some ? Math.max(1, Math.min(HUNDRED - 1, rounded)) : rounded;
  }

  /** What is neither in one share nor in another of the same administrations; no interval. */
  public static Share rest(Share first, Share second) {
    return new Share(first.n() - first.count() - second.count(), first.n(), Double.NaN, Double.NaN);
  }
}
