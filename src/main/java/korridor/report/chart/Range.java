package korridor.report.chart;

/** Ends of axes. */
final class Range {

  /** Values that spread over this part of their height reach far. */
  private static final double FAR = 0.5;

  private Range() {}

  /**
   * Ends of an axis for values from low to high: from zero when the values reach far, else close
   * around them, with a smallest width so that noise does not fill the picture.
   *
   * @param unit whether the values lie between 0 and 1; then no axis goes beyond 1
   */
  static double[] around(double low, double high, boolean unit) {
    double reach = Math.max(Math.abs(low), Math.abs(high));
    double width = high - low;
    if (low >= 0 && width >= FAR * reach) {
      double top = high + 0.06 * Math.max(width, 1e-6);
      return new double[] {0, unit ? Math.min(1, top) : Math.max(top, 1e-6)};
    }
    double least = unit ? 0.05 : Math.max(0.05 * reach, 1e-6);
    double middle = (low + high) / 2;
    double half = Math.max(width * 1.16, least) / 2;
    double bottom = middle - half;
    double top = middle + half;
    if (unit && top > 1) {
      bottom -= top - 1;
      top = 1;
    }
    if (low >= 0 && bottom < 0) {
      bottom = 0;
    }
    return new double[] {bottom, top};
  }
}
