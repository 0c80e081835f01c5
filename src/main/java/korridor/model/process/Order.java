package korridor.model.process;

import korridor.model.DrawKeys;
import korridor.random.Draws;

/** In which order people take their turns within a week. */
public enum Order {
  /** Post by post. */
  BY_POST,
  /**
   * Another order each week: a walk over all posts with a drawn start and a drawn stride that has
   * no divisor in common with their number. For checks of robustness.
   */
  SHUFFLED;

  /** The post whose turn is first. */
  int start(int posts, long stream) {
    return this == BY_POST
        ? 0
        : Draws.below(
            posts, Draws.bits(stream, DrawKeys.ContactOf.ORDER, DrawKeys.ContactOrder.START));
  }

  /** How far the next post lies, in [1, posts). */
  int stride(int posts, long stream) {
    if (this == BY_POST || posts < 3) {
      return 1;
    }
    int stride =
        1
            + Draws.below(
                posts - 1,
                Draws.bits(stream, DrawKeys.ContactOf.ORDER, DrawKeys.ContactOrder.STRIDE));
    while (divisor(stride, posts) != 1) {
      stride++; // posts − 1 has none
    }
    return stride;
  }

  /** The greatest common divisor (Euclid). */
  private static int divisor(int m, int n) {
    return n == 0 ? m : divisor(n, m % n);
  }
}
