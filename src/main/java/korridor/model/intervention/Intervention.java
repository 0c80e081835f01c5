package korridor.model.intervention;

import korridor.model.Administration;

/**
 * Something that is put into practice. An intervention keeps no state of its own: all it does is in
 * the administration, so that a fork carries it on.
 */
@FunctionalInterface
interface Intervention {

  /**
   * Acts at the beginning of a week.
   *
   * @param week weeks since the arm began, 0 in its first
   */
  void act(Administration a, int week);
}
