package korridor.model.parameter;

/** How belief is spread over a range, of which otherwise only the two ends are known. */
public enum Spread {
  /** Every value is as likely as any other. */
  UNIFORM("uniform"),

  /**
   * Every value of the logarithm is: half of the middle is as likely as twice as much. For rates,
   * times and weights that are known up to a factor. The range lies above 0.
   */
  LOG_UNIFORM("log-uniform");

  private final String key;

  Spread(String key) {
    this.key = key;
  }

  /** What files call it. */
  public String key() {
    return key;
  }

  /** The value below which a share of the belief lies. */
  double quantile(double low, double high, double share) {
    return this == UNIFORM
        ? low + share * (high - low)
        : low * StrictMath.exp(share * StrictMath.log(high / low));
  }

  /** The share of the belief that lies below a value. */
  double below(double low, double high, double value) {
    return this == UNIFORM
        ? (value - low) / (high - low)
        : StrictMath.log(value / low) / StrictMath.log(high / low);
  }
}
