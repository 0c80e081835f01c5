package korridor.evaluation.validation;

/** The slope of a straight line through points. */
final class Slope {

  private Slope() {}

  /** Least squares; points with a missing value are left out. NaN without any scatter of x. */
  static double of(double[] x, double[] y) {
    double meanX = 0;
    double meanY = 0;
    int known = 0;
    for (int n = 0; n < x.length; n++) {
      if (!Double.isNaN(x[n] + y[n])) {
        known++;
        meanX += (x[n] - meanX) / known;
        meanY += (y[n] - meanY) / known;
      }
    }
    double both = 0;
    double own = 0;
    for (int n = 0; n < x.length; n++) {
      if (!Double.isNaN(x[n] + y[n])) {
        both += (x[n] - meanX) * (y[n] - meanY);
        own += (x[n] - meanX) * (x[n] - meanX);
      }
    }
    return both / own;
  }
}
