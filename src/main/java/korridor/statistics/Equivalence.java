package korridor.statistics;

/**
 * Is a mean of paired differences as good as nil? Two one-sided t tests against the smallest
 * difference that matters (Schuirmann 1987; Lakens 2017). A difference that is not significant is
 * no evidence that there is none: "no difference" is said only if the whole interval lies within
 * the margin.
 *
 * @param n differences that are not missing
 * @param difference their mean; NaN without any
 * @param interval its interval at the level 1 − 2α
 * @param margin the smallest difference that matters, above 0
 * @param pValue the larger one of the two one-sided p-values; equivalent if below α; NaN below two
 * @param verdict what the interval says of the margin
 */
public record Equivalence(
    int n, double difference, Interval interval, double margin, double pValue, Verdict verdict) {

  /** Where the interval lies. */
  public enum Verdict {
    /** All of it is nearer to nil than the margin. */
    EQUIVALENT,
    /** All of it is at or above the margin: a rise that matters. */
    ABOVE,
    /** All of it is at or below minus the margin: a fall that matters. */
    BELOW,
    /** It holds differences that matter and such that do not: more data are needed. */
    UNDECIDED
  }

  /**
   * Tests paired differences.
   *
   * @param differences arm minus baseline, one a pair; NaN for a missing one
   * @param margin the smallest difference that matters, above 0
   * @param alpha probability of a false "equivalent" at most, strictly between 0 and .5
   */
  public static Equivalence of(double[] differences, double margin, double alpha) {
    if (!(margin > 0 && margin < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "margin = " + margin + " must be above 0 and finite. Maybe its sign is wrong?");
    }
    double level = 1 - 2 * Samples.requireOpenShare("alpha", alpha);
    RunningMoments moments = RunningMoments.of(differences);
    Interval interval = moments.meanInterval(Samples.requireOpenShare("1 - 2 alpha", level));
    return new Equivalence(
        (int) moments.n(),
        moments.mean(),
        interval,
        margin,
        pValue(moments, margin),
        verdict(interval, margin));
  }

  private static double pValue(RunningMoments moments, double margin) {
    double room = margin - Math.abs(moments.mean());
    if (moments.n() < 2) {
      return Double.NaN;
    }
    if (moments.standardError() == 0) {
      return room > 0 ? 0 : 1;
    }
    return Distributions.studentAbove(room / moments.standardError(), moments.n() - 1.0);
  }

  private static Verdict verdict(Interval interval, double margin) {
    if (-margin < interval.lower() && interval.upper() < margin) {
      return Verdict.EQUIVALENT;
    }
    if (interval.lower() >= margin) {
      return Verdict.ABOVE;
    }
    return interval.upper() <= -margin ? Verdict.BELOW : Verdict.UNDECIDED;
  }
}
