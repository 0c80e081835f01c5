package korridor.experiment;

/** Which people, issues and luck the points of a design get. */
public enum Luck {
  /** Replicate r is the same luck at every point, so that points can be compared in pairs. */
  SHARED,
  /**
   * Each point has luck of its own, as each draw of an ensemble is an administration of its own.
   */
  OWN
}
