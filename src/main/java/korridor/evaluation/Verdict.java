package korridor.evaluation;

/** Whether a claim held. */
public enum Verdict {
  PASSED,
  FAILED;

  /** The verdict on a claim. */
  public static Verdict of(boolean holds) {
    return holds ? PASSED : FAILED;
  }
}
