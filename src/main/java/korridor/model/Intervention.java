package korridor.model;

import korridor.model.parameter.Parameters;
import korridor.random.Draws;

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
   * What it is one of: variants of one solution share a family, of which an arm can have one, and
   * with it the people who take part.
   */
  default String family() {
    return key();
  }

  /** How many people and hours it takes where it is strongest; the one source of such figures. */
  default InterventionSize size(Organisation organisation, Parameters parameters, Rollout rollout) {
    return InterventionSize.NONE;
  }

  /**
   * The key of the draws that an intervention from outside makes this week; under equal keys all
   * arms have equal luck.
   */
  default long luck(Administration a) {
    return Draws.bits(a.stream(Purpose.OUTSIDE), key().hashCode());
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
