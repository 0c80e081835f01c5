package korridor.statistics;

import java.util.Arrays;

/** The limits of a box: of each factor a lower and an upper one, infinite where there is none. */
record PrimLimits(double[] lower, double[] upper) {

  static PrimLimits none(int factors) {
    double[] lower = new double[factors];
    double[] upper = new double[factors];
    Arrays.fill(lower, Double.NEGATIVE_INFINITY);
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    return new PrimLimits(lower, upper);
  }

  static PrimLimits of(int factors, PrimBox box) {
    PrimLimits limits = none(factors);
    for (PrimBox.Restriction r : box.restrictions()) {
      limits.lower[r.factor()] = r.lower();
      limits.upper[r.factor()] = r.upper();
    }
    return limits;
  }

  PrimLimits with(int factor, boolean low, double limit) {
    PrimLimits changed = new PrimLimits(lower.clone(), upper.clone());
    (low ? changed.lower : changed.upper)[factor] = limit;
    return changed;
  }

  PrimLimits without(int factor, boolean low) {
    return with(factor, low, low ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
  }

  double limit(int factor, boolean low) {
    return (low ? lower : upper)[factor];
  }

  boolean limited(int factor, boolean low) {
    return !Double.isInfinite(limit(factor, low));
  }

  boolean holds(double[] point) {
    for (int i = 0; i < point.length; i++) {
      if (!(lower[i] <= point[i] && point[i] <= upper[i])) {
        return false;
      }
    }
    return true;
  }
}
