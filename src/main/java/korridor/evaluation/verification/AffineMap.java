package korridor.evaluation.verification;

/**
 * v ↦ slope · v + intercept: what a step of the model does to a state on average, where chance and
 * state are independent.
 */
record AffineMap(double slope, double intercept) {

  /** Towards a value, by a share of the distance. */
  static AffineMap towards(double value, double share) {
    return new AffineMap(1 - share, share * value);
  }

  /** This, then the next. */
  AffineMap then(AffineMap next) {
    return new AffineMap(next.slope * slope, next.slope * intercept + next.intercept);
  }

  /** Either, this with a probability: the map of the mean. */
  AffineMap or(AffineMap other, double probability) {
    return new AffineMap(
        probability * slope + (1 - probability) * other.slope,
        probability * intercept + (1 - probability) * other.intercept);
  }

  double fixedPoint() {
    return intercept / (1 - slope);
  }

  /** Where n steps from a start lead. */
  double after(int n, double start) {
    return fixedPoint() + (start - fixedPoint()) * StrictMath.pow(slope, n);
  }
}
