package korridor.report.evidence;

/** Where an arm differs from the baseline in most plausible administrations. */
public enum Lean {
  /** Higher in all administrations, or surely in more than half of those that are plausible. */
  HIGHER,
  /** Lower in all administrations, or surely in more than half of those that are plausible. */
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
