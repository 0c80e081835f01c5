package korridor.evaluation;

/** How many runs a case may spend. */
public enum Effort {
  /** Few enough that all cases together take less than two minutes on two cores. */
  QUICK,
  /** As many as the statements in publications rest on. */
  FULL;

  /** The number of runs for this effort. */
  public int runs(int quick, int full) {
    return this == QUICK ? quick : full;
  }
}
