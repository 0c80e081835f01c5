package korridor.model.intervention;

import korridor.model.Administration;
import korridor.model.Roster;
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.random.Draws;

/** Moves ties: re-wiring of what exists, never an added tie. */
final class Rewiring {

  private static final int ATTEMPTS = 32;

  private Rewiring() {}

  /** Proposes a colleague for a tie of the post. */
  @FunctionalInterface
  interface Proposal {
    /** A post drawn with this luck, or a negative number for none. */
    int draw(long luck);
  }

  /**
   * Moves ties of the post from its own department to proposed colleagues of other departments,
   * with the trust of people who do not know each other yet.
   *
   * @param count how many ties to move
   * @return how many were moved; fewer if there are not enough ties or colleagues
   */
  static int move(Administration a, int post, int count, long luck, Proposal proposal) {
    int slots = a.ties.slots();
    int first = a.ties.first(post);
    int start = Draws.below(slots, luck);
    int moved = 0;
    for (int step = 0; step < slots && moved < count; step++) {
      int tie = first + (start + step) % slots;
      int old = Staff.post(a.ties.colleague(tie));
      if (a.staff.department(old) == a.staff.department(post)) {
        moved += moveOne(a, post, tie, Draws.bits(luck, step), proposal) ? 1 : 0;
      }
    }
    return moved;
  }

  private static boolean moveOne(
      Administration a, int post, int tie, long luck, Proposal proposal) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int other = proposal.draw(Draws.bits(luck, attempt));
      if (other >= 0
          && a.staff.department(other) != a.staff.department(post)
          && !a.ties.leadsTo(post, other)) {
        a.retie(post, tie, a.staff.holder(other), a.trustWithoutTie(post, other));
        return true;
      }
    }
    return false;
  }

  /**
   * How many ties of the one at this place of the roster are to be moved now: the whole share if
   * the holder is new since the last time; what was left over then while the intervention grows.
   *
   * @param ties the whole share
   */
  static int due(Administration a, Roster roster, int place, int ties, boolean grows) {
    if (a.staff.hired(roster.post(place)) >= roster.prepared(place)) {
      return ties;
    }
    return grows ? roster.owed(place) : 0;
  }

  /** How many ties a share of a post's ties is. */
  static int ties(Ties ties, double share) {
    return (int) Math.rint(share * ties.slots());
  }
}
