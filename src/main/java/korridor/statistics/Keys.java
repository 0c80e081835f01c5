package korridor.statistics;

/**
 * Luck as a function of its key, for designs whose points must not depend on one another's order:
 * SplitMix64 (Steele, Lea and Flood 2014) with the finaliser "variant 13" of Stafford.
 */
final class Keys {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private Keys() {}

  /** 64 bits that look uniform and unrelated over keys and numbers. */
  static long of(long key, long number) {
    return mix(mix(key + GAMMA) + number * GAMMA);
  }

  /** A number in (0, 1) of its key. */
  static double uniform(long key, long number) {
    return ((of(key, number) >>> 12) + 0.5) * 0x1p-52;
  }

  private static long mix(long bits) {
    long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
