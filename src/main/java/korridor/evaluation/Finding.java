package korridor.evaluation;

import korridor.language.Estimate;
import korridor.language.Message;
import korridor.language.Numbers;
import korridor.statistics.Agreement;
import korridor.statistics.Interval;
import korridor.statistics.RunningMoments;

/**
 * One number of a case against what it should be.
 *
 * @param subject what the number is
 * @param target the published or analytic value; NaN where a criterion alone decides
 * @param value Korridor's value
 * @param interval where Korridor's value lies; unknown for a value without scatter
 * @param tolerance in words, what was allowed
 * @param runs how many runs the value rests on
 * @param falseAlarm probability that a correct model fails; 0 for a value without chance
 * @param verdict whether it held
 */
public record Finding(
    Message subject,
    double target,
    double value,
    Interval interval,
    Message tolerance,
    long runs,
    double falseAlarm,
    Verdict verdict) {

  /** Confidence level of all intervals. */
  public static final double LEVEL = 0.95;

  /** 2Φ(−4), the false-alarm probability of {@link Agreement}. */
  public static final double FOUR_ERRORS = 6.33e-5;

  /** A value without scatter that must lie within an absolute tolerance of its target. */
  public static Finding exact(Message subject, double target, double value, double tolerance) {
    return new Finding(
        subject,
        target,
        value,
        Interval.unknown(LEVEL),
        Message.of("tolerance.absolute", "tolerance", tolerance),
        1,
        0,
        Verdict.of(Math.abs(value - target) <= tolerance));
  }

  /**
   * A mean over runs that must lie within four standard errors of its target.
   *
   * @param targetError standard error of the target, 0 for an analytic one
   */
  public static Finding mean(
      Message subject, double target, double targetError, RunningMoments own) {
    Agreement agreement = Agreement.of(own, target, targetError);
    return new Finding(
        subject,
        target,
        own.mean(),
        own.meanInterval(LEVEL),
        Message.of("tolerance.errors", "tolerance", Numbers.rounded(agreement.tolerance())),
        own.n(),
        FOUR_ERRORS,
        Verdict.of(agreement.holds()));
  }

  /** The value and where it lies. */
  public Estimate estimate() {
    return new Estimate(value, interval.lower(), interval.upper());
  }

  /** A value that a criterion alone decides. */
  public static Finding criterion(
      Message subject,
      double value,
      Interval interval,
      Message criterion,
      long runs,
      double falseAlarm,
      boolean holds) {
    return new Finding(
        subject, Double.NaN, value, interval, criterion, runs, falseAlarm, Verdict.of(holds));
  }
}
