package korridor.model;

/**
 * The logistic function lg(z) = 1 / (1 + e^−z), made of + − × ÷ only, so that every machine gets
 * the same bits ({@link Math#exp} may differ between platforms).
 *
 * <p>e^x = 2^n · e^r with |r| ≤ ln 2 / 2; e^r by its Taylor polynomial of degree 9, whose relative
 * error is below 1e-11. The argument is held within ±40, where the function is 0 or 1 to 17 digits.
 */
public final class Logistic {

  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN_2_HIGH = 0.6931471803691238;
  private static final double LN_2_LOW = 1.9082149292705877e-10;

  private Logistic() {}

  /**
   * lg(z) with an absolute error below 1e-11.
   *
   * @param z log-odds
   */
  public static double of(double z) {
    return 1 / (1 + exp(Math.max(-40, Math.min(40, -z))));
  }

  /** e^x for |x| ≤ 40. */
  static double exp(double x) {
    double n = Math.rint(x * LOG2_E);
    double r = (x - n * LN_2_HIGH) - n * LN_2_LOW;
    double r2 = r * r;
    double r4 = r2 * r2;
    double low = (1 + r) + r2 * (1.0 / 2 + r * (1.0 / 6));
    double middle = (1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720 + r * (1.0 / 5040));
    double high = 1.0 / 40320 + r * (1.0 / 362880);
    double power = Double.longBitsToDouble(((long) n + 1023) << 52);
    return (low + r4 * (middle + r4 * high)) * power;
  }
}
