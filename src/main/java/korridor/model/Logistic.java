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

  private static final int CELLS_PER_UNIT = 64;
  private static final int REACH = 12;
  private static final double MARGIN = 1e-10;
  private static final double[] SURELY = nodes(0, -MARGIN);
  private static final double[] HARDLY = nodes(1, MARGIN);

  private Logistic() {}

  /**
   * Whether u &lt; lg(z), to the bit as if lg(z) were computed.
   *
   * @param u a number in (0, 1)
   * @param z log-odds
   */
  public static boolean exceeds(double u, double z) {
    return hit(u, z) != 0;
  }

  /**
   * 1 if u &lt; lg(z), else 0, to the bit as if lg(z) were computed. A table of lg at the ends of
   * narrow cells decides all but about one case in 250 (a squeeze; Devroye 1986, II.3.2); the
   * margin is ten times the error of lg. No jump depends on the outcome, which no processor could
   * foretell: the sign bit of a difference is the answer.
   *
   * @param u a number in (0, 1)
   * @param z log-odds
   */
  public static int hit(double u, double z) {
    double position = (z + REACH) * CELLS_PER_UNIT;
    if (position >= 0 && position < SURELY.length) {
      int cell = (int) position;
      int sure = sign(u - SURELY[cell]);
      if (sure == sign(u - HARDLY[cell])) {
        return sure;
      }
    }
    return sign(u - of(z));
  }

  /** 1 below zero, else 0. */
  private static int sign(double difference) {
    return (int) (Double.doubleToRawLongBits(difference) >>> 63);
  }

  /** lg at the lower (0) or upper (1) end of each cell, give or take a margin. */
  private static double[] nodes(int end, double margin) {
    double[] nodes = new double[2 * REACH * CELLS_PER_UNIT];
    for (int n = 0; n < nodes.length; n++) {
      nodes[n] = of((double) (n + end) / CELLS_PER_UNIT - REACH) + margin;
    }
    return nodes;
  }

  /**
   * lg(z) with an absolute error below 1e-11.
   *
   * @param z log-odds
   */
  public static double of(double z) {
    return 1 / (1 + exp(Math.max(-40, Math.min(40, -z))));
  }

  /**
   * The log-odds of a probability, ln(p / (1 − p)): the inverse of lg.
   *
   * @param p in (0, 1)
   */
  public static double logit(double p) {
    return StrictMath.log(p / (1 - p));
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
