package korridor.random;

/**
 * Draws as pure functions of their key.
 *
 * <p>A key is narrowed in three steps: {@link #root} from (seed, replicate), {@link #stream} from
 * (root, purpose, tick), computed once a step, and {@link #bits} from (stream, who, which), one mix
 * a draw. Along {@code who} the bits are the sequence of SplitMix64 (Steele, Lea and Flood 2014)
 * with the finaliser "variant 13" of Stafford; {@code which} shifts that sequence by a second odd
 * constant.
 *
 * <p>Only integer operations, + − × ÷, {@link Math#sqrt} and {@link StrictMath} are used, so every
 * machine gets the same numbers.
 */
public final class Draws {

  private static final long WHO = 0x9E3779B97F4A7C15L;
  private static final long WHICH = 0xD1342543DE82EF95L;
  private static final long TICK = 0xA24BAED4963EE407L;
  private static final double UNIT_52 = 0x1.0p-52;
  private static final double UNIT_32 = 0x1.0p-32;
  private static final double LN_2 = 0.6931471805599453;
  private static final long MANTISSA = (1L << 52) - 1;
  private static final long SQRT_HALF = 0x3FE6A09E667F3BCDL;

  private Draws() {}

  /** The key of a run's luck: master seed and replicate. */
  public static long root(long seed, long replicate) {
    return mix(mix(seed + WHO) + replicate * WHO);
  }

  /** The key of one purpose in one tick. */
  public static long stream(long root, int purpose, long tick) {
    return mix(mix(root + purpose * WHICH) + tick * TICK);
  }

  /** 64 uniform bits for {@code who} (a person, an issue, …) and its {@code which}-th decision. */
  public static long bits(long stream, long who, int which) {
    return mix(stream + who * WHO + which * WHICH);
  }

  /** 64 further bits that depend on earlier bits and one more key part, such as the partner. */
  public static long bits(long earlier, long who) {
    return mix(earlier + who * WHO);
  }

  /**
   * A uniform number in (0, 1) from all of the bits (52 are used: with 53 the half would be rounded
   * away, and the largest number be 1).
   */
  public static double uniform(long bits) {
    return ((bits >>> 12) + 0.5) * UNIT_52;
  }

  /** A uniform number in (0, 1) from the upper 32 bits; independent of {@link #lower}. */
  public static double upper(long bits) {
    return ((bits >>> 32) + 0.5) * UNIT_32;
  }

  /** A uniform number in (0, 1) from the lower 32 bits; independent of {@link #upper}. */
  public static double lower(long bits) {
    return ((bits & 0xFFFFFFFFL) + 0.5) * UNIT_32;
  }

  /** A uniform number in (0, 1) of its own key. */
  public static double uniform(long stream, long who, int which) {
    return uniform(bits(stream, who, which));
  }

  /**
   * A whole number in [0, bound) from the upper 32 bits (Lemire 2019, without rejection: no value
   * is more likely than another by more than bound / 2^32).
   */
  public static int below(int bound, long bits) {
    return (int) (((bits >>> 32) * bound) >>> 32);
  }

  /** A standard normal number: the polar form of Box and Muller (1958). Uses one key. */
  public static double gaussian(long stream, long who, int which) {
    long bits = bits(stream, who, which);
    double radius = Math.sqrt(-2 * log(upper(bits)));
    return radius * cosineOfTurn(lower(bits));
  }

  /**
   * cos(2πu) for u in (0, 1): the nearest quarter turn and the Taylor polynomial of the rest, which
   * is at most π/4; absolute error below 1e-14. Unlike {@link StrictMath#cos} of newer JDKs it
   * allocates nothing.
   */
  static double cosineOfTurn(double u) {
    int quarter = (int) (4 * u + 0.5);
    double r = (4 * u - quarter) * (StrictMath.PI / 2);
    double s = r * r;
    boolean even = (quarter & 1) == 0;
    double value = even ? cosine(s) : r * sineOverAngle(s);
    boolean negative = quarter == 1 || quarter == 2;
    return negative ? -value : value;
  }

  private static double cosine(double s) {
    double tail = 1.0 / 40320 + s * (-1.0 / 3628800 + s * (1.0 / 479001600 - s / 87178291200.0));
    return 1 + s * (-1.0 / 2 + s * (1.0 / 24 + s * (-1.0 / 720 + s * tail)));
  }

  private static double sineOverAngle(double s) {
    double tail =
        1.0 / 362880 + s * (-1.0 / 39916800 + s * (1.0 / 6227020800.0 - s / 1307674368000.0));
    return 1 + s * (-1.0 / 6 + s * (1.0 / 120 + s * (-1.0 / 5040 + s * tail)));
  }

  /**
   * A Poisson number by inversion (Devroye 1986, X.3); a large mean is drawn in parts of at most
   * 16, which add up to it.
   *
   * @param mean 0 or more
   */
  public static int poisson(long stream, long who, double mean) {
    int total = 0;
    int part = 0;
    for (double left = mean; left > 0; left -= 16) {
      total += poissonPart(uniform(stream, who, part++), Math.min(left, 16));
    }
    return total;
  }

  private static int poissonPart(double u, double mean) {
    double probability = StrictMath.exp(-mean);
    double cumulated = probability;
    int n = 0;
    while (u > cumulated && n < 1000) {
      n++;
      probability *= mean / n;
      cumulated += probability;
    }
    return n;
  }

  /**
   * How many candidates to pass over before the next hit, when each is a hit with this probability:
   * a geometric number by inversion.
   *
   * @param probability in (0, 1); 0 gives {@link Long#MAX_VALUE}
   */
  public static long skip(double uniform, double probability) {
    if (probability <= 0) {
      return Long.MAX_VALUE;
    }
    if (probability >= 1) {
      return 0;
    }
    return misses(uniform, StrictMath.log1p(-probability));
  }

  /**
   * The same for many draws with one probability.
   *
   * @param logOfMiss log(1 − probability), at most 0; at 0 the answer is {@link Long#MAX_VALUE}
   */
  public static long misses(double uniform, double logOfMiss) {
    return (long) (log(uniform) / logOfMiss);
  }

  /**
   * The natural logarithm of u in (0, 1): the exponent, and the series of the inverse hyperbolic
   * tangent for the rest, which lies within √2 of 1; relative error below 1e-14. Faster than {@link
   * StrictMath#log}.
   */
  static double log(double u) {
    long bits = Double.doubleToRawLongBits(u) - SQRT_HALF;
    double m = Double.longBitsToDouble((bits & MANTISSA) + SQRT_HALF);
    double t = (m - 1) / (m + 1);
    return (bits >> 52) * LN_2 + 2 * t * inverseTangentOverAngle(t * t);
  }

  /** artanh(t) / t for s = t² of at most 0.03: Σ sᵏ / (2k + 1). */
  private static double inverseTangentOverAngle(double s) {
    double tail = 1.0 / 13 + s * (1.0 / 15 + s * (1.0 / 17 + s * (1.0 / 19)));
    return 1
        + s * (1.0 / 3 + s * (1.0 / 5 + s * (1.0 / 7 + s * (1.0 / 9 + s * (1.0 / 11 + s * tail)))));
  }

  /** The finaliser: a bijection in which every input bit changes every output bit half the time. */
  static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
