package korridor.evaluation.validation;

import korridor.evaluation.Finding;
import korridor.language.Message;
import korridor.statistics.Margin;
import korridor.statistics.RunningMoments;

/**
 * A claim about a number: it lies between two bounds. Of the mean over replicates the claim holds
 * only if the whole 95 % interval lies there.
 *
 * @param subject what the number is
 * @param lower lower bound, may be −∞
 * @param upper upper bound, may be +∞
 */
record Claim(Message subject, double lower, double upper) {

  static Claim atLeast(Message subject, double bound) {
    return new Claim(subject, bound, Double.POSITIVE_INFINITY);
  }

  static Claim atMost(Message subject, double bound) {
    return new Claim(subject, Double.NEGATIVE_INFINITY, bound);
  }

  /** The number is this far from 0 at most, to either side. */
  static Claim within(Message subject, double bound) {
    return new Claim(subject, -bound, bound);
  }

  /**
   * Examines the claim on the values of all replicates. The false-alarm probability is that of a
   * repetition if the mean is as seen; nothing is said about it where the claim fails.
   */
  Finding examine(double... values) {
    RunningMoments moments = RunningMoments.of(values);
    Margin margin = Margin.of(moments, lower, upper, Finding.LEVEL);
    return Finding.criterion(
        subject,
        margin.mean(),
        margin.interval(),
        Message.of("claim.whole-interval", "bounds", bounds()),
        margin.n(),
        margin.inside() ? margin.failure() : Double.NaN,
        margin.inside());
  }

  /** Whether a single value lies between the bounds; not, if it is missing. */
  boolean holds(double value) {
    return lower <= value && value <= upper;
  }

  /** The bounds in words. */
  Message bounds() {
    if (lower == Double.NEGATIVE_INFINITY) {
      return Message.of("claim.at-most", "bound", upper);
    }
    return upper == Double.POSITIVE_INFINITY
        ? Message.of("claim.at-least", "bound", lower)
        : Message.of("claim.between", "lower", lower, "upper", upper);
  }
}
