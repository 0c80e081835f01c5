package korridor.model;

import korridor.model.parameter.Parameters;

/**
 * Something that is put into practice: a solution, a null intervention against which an effect is
 * checked, or one of your own. It keeps no state of its own: all it does is in the administration,
 * so that a fork carries it on. Two interventions of one key must be equal.
 */
public interface Intervention {

  /** The name on the command line and in files, such as {@code random-rewiring}. */
  String key();

  /** Whether this is a null intervention, against which an effect is checked. */
  default boolean control() {
    return false;
  }

  /** Its place in the name of an arm; equal places go by key. */
  default int place() {
    return Integer.MAX_VALUE;
  }

  /**
   * The intervention whose course, size and scope this one takes over if it has none of its own.
   */
  default Intervention twin() {
    return this;
  }

  /**
   * How many people take part at a level in [0, 1]; 0 for an intervention that takes none.
   *
   * @param rollout where and how large
   */
  default int people(
      Organisation organisation, Parameters parameters, Rollout rollout, double level) {
    return 0;
  }

  /**
   * Acts at the beginning of each week in which its level is above 0, and of the first in which it
   * no longer is: founds, grows, shrinks, ends. At level 0 nothing of it may be left in force.
   *
   * @param rollout where and how large
   * @param before level of the week before, in [0, 1]
   * @param now level from now on, in [0, 1]
   */
  void act(Administration a, Rollout rollout, double before, double now);
}
