package korridor.evaluation.sensitivity;

import korridor.statistics.Interval;

/**
 * One number about one parameter.
 *
 * @param key what it is: mu-star, mu, sigma, first, total, share or pawn
 * @param value the number; NaN where responses do not vary
 * @param interval 95 % interval; unknown where there is none
 * @param noise how large luck alone could make it; NaN where that is not known
 */
public record Index(String key, double value, Interval interval, double noise) {

  static final String PAWN = "pawn";

  private static final double LEVEL = 0.95;

  static Index of(String key, double value) {
    return new Index(key, value, Interval.unknown(LEVEL), Double.NaN);
  }

  /**
   * Whether it is larger than luck alone makes it: with its whole interval, unless the noise is a
   * threshold that allows for chance already.
   */
  public boolean stands() {
    boolean threshold = key.equals(PAWN);
    double floor = Double.isNaN(noise) ? 0 : noise;
    return (threshold || Double.isNaN(interval.lower()) ? value : interval.lower()) > floor;
  }
}
