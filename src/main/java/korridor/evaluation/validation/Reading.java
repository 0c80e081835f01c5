package korridor.evaluation.validation;

import java.util.Arrays;
import korridor.evaluation.Finding;
import korridor.statistics.RunningMoments;

/**
 * A number of a pattern, one value a member of an ensemble, and where it is looked for. Its arrays
 * belong to the record and are not to be changed.
 *
 * @param claim where it is looked for
 * @param parts the values, or what is divided
 * @param wholes what the parts are divided by; null where nothing is
 */
record Reading(Claim claim, double[] parts, double[] wholes) {

  /** A number as it is. */
  static Reading of(Claim claim, double... values) {
    return new Reading(claim, values, null);
  }

  /** A part of a whole; a whole of 0 or less, or one that may be, has none. */
  static Reading ofRatio(Claim claim, double[] parts, double[] wholes) {
    return new Reading(claim, parts, wholes);
  }

  int size() {
    return parts.length;
  }

  /** The value of one member; NaN if it is missing. */
  double value(int member) {
    if (wholes == null) {
      return parts[member];
    }
    return wholes[member] > 0 ? parts[member] / wholes[member] : Double.NaN;
  }

  /** All values. */
  double[] values() {
    double[] values = new double[size()];
    Arrays.setAll(values, this::value);
    return values;
  }

  /** Whether the run of a member succeeded, so that the question has an answer. */
  boolean known(int member) {
    return !Double.isNaN(parts[member]) && (wholes == null || !Double.isNaN(wholes[member]));
  }

  /** Whether the claim holds of one member alone. */
  boolean shows(int member) {
    return claim.holds(value(member));
  }

  /** Whether the claim holds of the mean; of a ratio, of that of the means. */
  Finding finding() {
    return claim.examine(wholes == null ? parts : linear());
  }

  /**
   * Numbers whose mean is the ratio of the means and whose scatter is that of the ratio, to first
   * order (the linearised ratio estimator, Cochran 1977). Ratios of single runs would not do: their
   * wholes come near 0.
   */
  private double[] linear() {
    double[] linear = new double[size()];
    RunningMoments part = new RunningMoments();
    RunningMoments whole = new RunningMoments();
    for (int n = 0; n < size(); n++) {
      if (known(n)) {
        part.add(parts[n]);
        whole.add(wholes[n]);
      }
    }
    boolean positive = whole.meanInterval(Finding.LEVEL).lower() > 0;
    double ratio = positive ? part.mean() / whole.mean() : Double.NaN;
    Arrays.setAll(linear, n -> ratio + (parts[n] - ratio * wholes[n]) / whole.mean());
    return linear;
  }
}
