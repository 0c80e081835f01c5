package korridor.statistics;

/**
 * How many replicates show an effect of a given size with a given power, in a two-sided test; from
 * the normal distribution, so that small numbers (below about 20) are one or two short.
 *
 * @param power probability of finding the effect, strictly between 0 and 1
 * @param alpha probability of a false alarm, strictly between 0 and 1
 */
public record RequiredReplications(double power, double alpha) {

  /** Power .8 at the 5 % level. */
  public static final RequiredReplications CUSTOMARY = new RequiredReplications(0.8, 0.05);

  /** Checks both probabilities. */
  public RequiredReplications {
    Samples.requireOpenShare("power", power);
    Samples.requireOpenShare("alpha", alpha);
  }

  /**
   * Replicates in each of two independent arms, {@code 2(z_{1−α/2} + z_power)²/d²}.
   *
   * @param effectSize standardised mean difference d, not 0
   */
  public int perArm(double effectSize) {
    return pairs(effectSize, 0);
  }

  /**
   * Replicates of two arms that share their random numbers: the above times 1 − ρ.
   *
   * @param effectSize difference over the average standard deviation of the arms, not 0
   * @param pairCorrelation ρ, at least −1 and below 1
   */
  public int pairs(double effectSize, double pairCorrelation) {
    if (!(Math.abs(effectSize) > 0)) {
      throw new IllegalArgumentException(
          "effect size = " + effectSize + " must not be 0: no number of runs shows no effect");
    }
    if (!(pairCorrelation >= -1 && pairCorrelation < 1)) {
      throw new IllegalArgumentException(
          "pair correlation = " + pairCorrelation + " must be at least -1 and below 1");
    }
    double z = Distributions.normalQuantile(1 - alpha / 2) + Distributions.normalQuantile(power);
    double replicates = 2 * (1 - pairCorrelation) * z * z / (effectSize * effectSize);
    return (int) Math.max(2, Math.ceil(replicates));
  }
}
