package korridor.run;

import korridor.model.Arm;

/** What a replicate needs of the model. */
interface World {

  /** Lets one week of the warm-up pass. */
  void step();

  /**
   * A copy in which the solutions of the arm act from now on; this world stays as it is.
   *
   * @param weeks the weeks in which the branch is observed, rising, starting with 0
   */
  Branch fork(Arm arm, int[] weeks);

  /**
   * This world itself goes on as the branch, without a copy; neither {@link #step} nor another
   * branch may follow.
   *
   * @param weeks as for {@link #fork}
   */
  Branch become(Arm arm, int[] weeks);

  /** The world of one arm. */
  interface Branch {

    /** Lets one week pass. */
    void step();

    /** What was seen, once the last of the observed weeks has passed. */
    Observation observation();
  }
}
