package korridor.evaluation.verification;

import korridor.model.Administration;
import korridor.model.Issues;
import korridor.model.process.Episode;
import korridor.random.Draws;

/**
 * People in fixed pairs, each with a tie to the other: post n of the first half with post n of the
 * second. With two departments of equal size every pair works across.
 */
final class Pairs {

  /** No purpose of the model: the luck of these episodes is the case's own. */
  private static final int PURPOSE = 1000;

  private final Administration a;
  private final Episode episode;
  private final long root;
  private int event;

  /**
   * Pairs people up.
   *
   * @param root key of the luck of their episodes
   */
  Pairs(Administration administration, long root) {
    a = administration;
    this.root = root;
    episode = new Episode(a);
  }

  int count() {
    return a.staff.size() / 2;
  }

  private int partner(int pair) {
    return pair + count();
  }

  /** Gives both ties of a pair this trust. */
  void trust(int pair, double trust) {
    trust(pair, trust, trust);
  }

  /** Gives the tie of the first of a pair, and that of the second, this trust. */
  void trust(int pair, double first, double second) {
    int other = partner(pair);
    a.retie(pair, a.ties.first(pair), a.staff.holder(other), first);
    a.retie(other, a.ties.first(other), a.staff.holder(pair), second);
  }

  /** The trust of the first of a pair in the second. */
  double trust(int pair) {
    return a.ties.trust(a.ties.first(pair));
  }

  /** The trust of the second of a pair in the first. */
  double trustBack(int pair) {
    return a.ties.trust(a.ties.first(partner(pair)));
  }

  /** One episode of every pair. */
  void meet() {
    long stream = Draws.stream(root, PURPOSE, event++);
    for (int pair = 0; pair < count(); pair++) {
      long luck = Draws.bits(stream, pair, 0);
      episode.between(a, pair, partner(pair), a.ties.first(pair), Issues.NONE, Episode.ALONE, luck);
    }
  }
}
