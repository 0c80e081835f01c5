package korridor.model.intervention;

import java.util.Comparator;
import java.util.stream.IntStream;
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
   * Moves ties of the post from its own department, the least trusted first, to proposed colleagues
   * of other departments, with the trust of people who do not know each other yet.
   *
   * @param count how many ties to move
   * @return how many were moved; fewer if there are not enough ties or colleagues
   */
  static int move(Administration a, int post, int count, long luck, Proposal proposal) {
    int moved = 0;
    for (int tie : ownByTrust(a, post)) {
      if (moved == count) {
        break;
      }
      long bits = Draws.bits(luck, tie - a.ties.first(post));
      moved += moveOne(a, post, tie, bits, proposal) ? 1 : 0;
    }
    return moved;
  }

  /**
   * The ties of a post to its own department, the least trusted first; of equals the first slot.
   */
  private static int[] ownByTrust(Administration a, int post) {
    int department = a.staff.department(post);
    return IntStream.range(a.ties.first(post), a.ties.first(post + 1))
        .filter(tie -> a.staff.department(Staff.post(a.ties.colleague(tie))) == department)
        .boxed()
        .sorted(Comparator.comparingDouble(a.ties::trust))
        .mapToInt(Integer::intValue)
        .toArray();
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
