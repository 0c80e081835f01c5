package korridor.statistics;

/**
 * The effect size A of Vargha and Delaney (2000): the probability that an observation of the first
 * sample is larger than one of the second, ties counting half. One half is no effect; two normal
 * distributions d standard deviations apart have A = Φ(d/√2).
 *
 * <p>The interval is method 5 of Newcombe (2006): the values θ with |A − θ| ≤ z·√V(θ), V the
 * variance of Hanley and McNeil (1982) with both sample sizes replaced by their mean. It stays
 * within 0 to 1 and keeps a width where the samples do not overlap.
 *
 * @param n observations of the first sample that are not missing
 * @param m the same of the second
 * @param a the effect size, 0 to 1; NaN if a sample is empty
 * @param lower lower bound of the interval for independent samples
 * @param upper upper bound of it
 */
public record VarghaDelaney(int n, int m, double a, double lower, double upper) {

  /** Halving the range of θ this often exhausts the digits of a double. */
  private static final int HALVINGS = 60;

  /** Measures with a 95 % interval. */
  public static VarghaDelaney of(double[] first, double[] second) {
    return of(first, second, 0.95);
  }

  /**
   * Measures the effect between two independent samples.
   *
   * @param level confidence level of the interval, strictly between 0 and 1
   */
  public static VarghaDelaney of(double[] first, double[] second, double level) {
    double z = Distributions.normalCritical(Samples.requireOpenShare("level", level));
    MannWhitney test = MannWhitney.of(first, second);
    int n = test.n();
    int m = test.m();
    double a = test.u() / ((double) n * m);
    if (Double.isNaN(a)) {
      return new VarghaDelaney(n, m, a, a, a);
    }
    return new VarghaDelaney(n, m, a, lowerBound(a, n, m, z), 1 - lowerBound(1 - a, n, m, z));
  }

  private static double lowerBound(double a, int n, int m, double z) {
    double low = 0;
    double high = a;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (a - middle > z * Math.sqrt(variance(middle, n, m))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double variance(double a, int n, int m) {
    double others = (n + m) / 2.0 - 1;
    double dependence = 1 + others * ((1 - a) / (2 - a) + a / (1 + a));
    return a * (1 - a) * dependence / ((double) n * m);
  }
}
