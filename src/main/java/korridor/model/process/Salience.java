package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Issues;
import korridor.model.Purpose;
import korridor.random.Draws;

/**
 * How much a topic matters to an external actor: 1 for the main topic, else a fixed uniform share
 * of the declared side salience (assumption).
 */
final class Salience {

  private static final int ATTEMPTS = 64;

  private final double side;

  Salience(Administration a) {
    side = a.parameters.participation().sideSalience();
  }

  /** Salience in [0, 1]. */
  double of(Administration a, int actor, int topic) {
    if (a.actors.mainTopic(actor) == topic) {
      return 1;
    }
    return side * Draws.uniform(a.timelessStream(Purpose.ACTOR_SALIENCE), actor, topic);
  }

  /**
   * An actor drawn in proportion to the salience of the topic, by rejection; the last candidate if
   * none is accepted.
   *
   * @return the actor, or {@link Issues#NONE} if there are none at all
   */
  int drawActor(Administration a, int topic, long luck) {
    if (a.actors.size() == 0) {
      return Issues.NONE;
    }
    int actor = 0;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long bits = Draws.bits(luck, attempt);
      actor = Draws.below(a.actors.size(), bits);
      if (Draws.lower(bits) < of(a, actor, topic)) {
        return actor;
      }
    }
    return actor;
  }
}
