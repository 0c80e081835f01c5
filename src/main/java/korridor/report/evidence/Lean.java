package korridor.report.evidence;

/** Where an arm differs from the baseline in most plausible administrations. */
public enum Lean {
  /** Higher in more administrations than lower, and surely in more than half. */
  HIGHER,
  /** Lower in more administrations than higher, and surely in more than half. */
  LOWER,
  /** Nothing of this has more than half for sure. */
  OPEN,
  /** The same to the last digit, surely in more than half. */
  MOSTLY_EQUAL,
  /** The same to the last digit in all administrations. */
  EQUAL,
  /**
   * The mean difference lies within the smallest difference that matters by an equivalence test,
   * and so does the difference of nine in ten administrations.
   */
  NO_MATTER
}
