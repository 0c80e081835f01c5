package korridor.statistics;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points that fill the unit cube more evenly than chance, and are yet each uniform: a Sobol
 * sequence (direction numbers of Joe and Kuo 2008) under the nested uniform scrambling of Owen
 * (1995). Each binary digit of a coordinate is flipped or not by a coin of its own for the digits
 * before it, so that every elementary interval keeps its share of the points. The first point is
 * kept (Owen 2020).
 *
 * <p>A design with more points begins with the points of the smaller one. Only at powers of two are
 * all coordinates evenly filled.
 *
 * @param dimensions 1 to 1000
 * @param size how many points, 1 or more
 * @param seed of the coins
 */
public record ScrambledSobol(int dimensions, int size, long seed) {

  static final int MOST_DIMENSIONS = 1000;
  private static final int DIGITS = 52;

  /** Checks the size. */
  public ScrambledSobol {
    Samples.requireAtLeast("size", size, 1);
    Samples.requireAtLeast("dimensions", dimensions, 1);
    if (dimensions > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          "dimensions = " + dimensions + " must be at most " + MOST_DIMENSIONS);
    }
  }

  /** The points, one a row, each coordinate strictly between 0 and 1. */
  public double[][] points() {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    double[][] result = new double[size][];
    for (int row = 0; row < size; row++) {
      result[row] = sequence.nextVector();
      for (int i = 0; i < dimensions; i++) {
        result[row][i] = scramble(result[row][i], Keys.of(seed, i));
      }
    }
    return result;
  }

  /** The coordinate with its digits flipped, in the middle of its cell. */
  private static double scramble(double coordinate, long key) {
    long digits = (long) (coordinate * 0x1p52);
    long flipped = 0;
    for (int place = 1; place <= DIGITS; place++) {
      int rest = DIGITS - place;
      // The one in front tells 01 from 1; the coin belongs to the digits before this one.
      long before = (digits >>> (rest + 1)) | 1L << (place - 1);
      long digit = digits >>> rest & 1;
      flipped = flipped << 1 | (digit ^ Keys.of(key, before) >>> 63);
    }
    return (flipped + 0.5) * 0x1p-52;
  }
}
