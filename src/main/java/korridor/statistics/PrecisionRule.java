package korridor.statistics;

/**
 * When to stop adding observations: as soon as their mean is known precisely enough (Chow and
 * Robbins 1965). Stopping at Student's interval covers a bit less than it says, since it stops the
 * earlier the smaller the scatter happens to look; a minimum keeps that small. Strictly, with a
 * {@link ConfidenceSequence}, it covers at least as often as it says, for several times as many
 * observations.
 *
 * @param halfWidth the precision wanted, in the unit of the observations, above 0
 * @param minimum observations at least, 2 or more; 20 or more are wise
 * @param maximum observations at most
 * @param level confidence level, strictly between 0 and 1
 */
public record PrecisionRule(double halfWidth, int minimum, int maximum, double level) {

  /** What to do next. */
  public enum Decision {
    /** Not precise enough yet. */
    MORE,
    /** Precise enough. */
    PRECISE,
    /** Not precise enough, but as many as are allowed. */
    EXHAUSTED
  }

  /** Checks the rule. */
  public PrecisionRule {
    if (!(halfWidth > 0)) {
      throw new IllegalArgumentException("half-width = " + halfWidth + " must be above 0");
    }
    Samples.requireAtLeast("minimum", minimum, 2);
    Samples.requireAtLeast("maximum", maximum, minimum);
    Samples.requireOpenShare("level", level);
  }

  /** Decides by Student's interval. */
  public Decision after(RunningMoments observations) {
    return decide(observations.n(), observations.meanInterval(level).width());
  }

  /** Decides strictly; the level is that of the sequence. */
  public Decision after(ConfidenceSequence observations) {
    return decide(observations.n(), observations.interval().width());
  }

  private Decision decide(long n, double width) {
    if (n >= minimum && width <= 2 * halfWidth) {
      return Decision.PRECISE;
    }
    return n >= maximum ? Decision.EXHAUSTED : Decision.MORE;
  }

  /**
   * How many more observations it will take by Student's interval if the scatter stays as it is, 0
   * to maximum − n; up to the maximum while nothing is known.
   */
  public int stillNeeded(RunningMoments observations) {
    long n = observations.n();
    long left = Math.max(0, maximum - n);
    if (n < 2) {
      return (int) left;
    }
    double critical = Distributions.studentCritical(level, n - 1.0);
    double standardErrors = critical * observations.standardDeviation() / halfWidth;
    double needed = Math.max(minimum, Math.ceil(standardErrors * standardErrors));
    return (int) Math.max(0, Math.min(left, needed - n));
  }
}
