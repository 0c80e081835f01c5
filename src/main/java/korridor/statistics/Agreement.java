package korridor.statistics;

/**
 * Does the mean of own runs agree with a published or analytic value? It does within four standard
 * errors; for normal means the false-alarm probability is 2Φ(−4) = 6.3e-5.
 *
 * @param n runs that are not missing
 * @param mean mean of the runs
 * @param target the value to be met
 * @param tolerance 4·√(sd²/n + SE²), SE the standard error of the target; NaN below two runs
 */
public record Agreement(long n, double mean, double target, double tolerance) {

  private static final double STANDARD_ERRORS = 4;

  /**
   * Compares own runs with a target.
   *
   * @param targetError standard error of the target, 0 for an exact one
   */
  public static Agreement of(RunningMoments own, double target, double targetError) {
    if (!(targetError >= 0)) {
      throw new IllegalArgumentException(
          "standard error of the target = " + targetError + " must be 0 or more");
    }
    double tolerance = STANDARD_ERRORS * Math.hypot(own.standardError(), targetError);
    return new Agreement(own.n(), own.mean(), target, tolerance);
  }

  /** Whether the mean is within the tolerance; never, if that is unknown. */
  public boolean holds() {
    return Math.abs(mean - target) <= tolerance;
  }
}
