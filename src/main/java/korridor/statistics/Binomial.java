package korridor.statistics;

import org.apache.commons.math3.distribution.BinomialDistribution;

/** Shares: how well a counted one is known, and what to expect of a known one. */
public final class Binomial {

  private Binomial() {}

  /**
   * Wilson's (1927) score interval of a share.
   *
   * @param successes 0 to trials
   * @param trials 0 or more; without any the interval is unknown
   * @param level confidence level, strictly between 0 and 1
   */
  public static Interval wilson(int successes, int trials, double level) {
    Samples.requireAtLeast("successes", successes, 0);
    Samples.requireAtLeast("trials", trials, successes);
    if (trials == 0) {
      return Interval.unknown(level);
    }
    double z = Distributions.normalCritical(Samples.requireOpenShare("level", level));
    double share = (double) successes / trials;
    double weight = z * z / trials;
    double centre = (share + weight / 2) / (1 + weight);
    double halfWidth = Math.sqrt(weight * (share * (1 - share) + weight / 4)) / (1 + weight);
    // Rounding must not move the bounds that are exactly 0 and 1.
    return new Interval(
        successes == 0 ? 0 : centre - halfWidth,
        successes == trials ? 1 : centre + halfWidth,
        level);
  }

  /**
   * Jeffreys' interval of a share, with its ends at 0 for none and at 1 for all (Brown, Cai and
   * DasGupta 2001): covers as often as it says on average over shares, and never leaves 0 to 1.
   *
   * @param successes 0 to trials
   * @param trials 0 or more; without any the interval is unknown
   * @param level confidence level, strictly between 0 and 1
   */
  public static Interval jeffreys(int successes, int trials, double level) {
    return beta(successes, trials, 0.5, 0.5, level);
  }

  /**
   * The interval of Clopper and Pearson (1934): covers at least as often as it says for every
   * share, and is wider for it.
   *
   * @param successes 0 to trials; any number, such as an effective count
   * @param trials 0 or more; without any the interval is unknown
   * @param level confidence level, strictly between 0 and 1
   */
  public static Interval clopperPearson(double successes, double trials, double level) {
    return beta(successes, trials, 0, 1, level);
  }

  /** Quantiles of beta distributions with so much added to the count for the bounds. */
  private static Interval beta(
      double successes, double trials, double below, double above, double level) {
    if (!(successes >= 0 && successes <= trials)) {
      throw new IllegalArgumentException(
          successes + " successes must be 0 to the number of trials, " + trials);
    }
    double tail = (1 - Samples.requireOpenShare("level", level)) / 2;
    if (trials == 0) {
      return Interval.unknown(level);
    }
    double failures = trials - successes;
    return new Interval(
        successes == 0 ? 0 : Distributions.betaQuantile(successes + below, failures + above, tail),
        failures == 0
            ? 1
            : Distributions.betaQuantile(successes + above, failures + below, 1 - tail),
        level);
  }

  /**
   * The counts to expect of trials that succeed with a known probability: outside of it lie at most
   * (1 − level)/2 on either side. For tests of a nominal rate.
   *
   * @param trials 1 or more
   * @param probability strictly between 0 and 1
   * @param level strictly between 0 and 1; one minus it is the false-alarm probability at most
   */
  public static Interval expectedCount(int trials, double probability, double level) {
    Samples.requireAtLeast("trials", trials, 1);
    Samples.requireOpenShare("probability", probability);
    Samples.requireOpenShare("level", level);
    BinomialDistribution count = new BinomialDistribution(null, trials, probability);
    return new Interval(
        count.inverseCumulativeProbability((1 - level) / 2),
        count.inverseCumulativeProbability((1 + level) / 2),
        level);
  }
}
