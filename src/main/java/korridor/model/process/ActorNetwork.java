package korridor.model.process;

import korridor.model.ActorLinks;
import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.Issues;
import korridor.model.Journal.Opener;
import korridor.model.Purpose;
import korridor.model.Scale;
import korridor.model.parameter.LearningParameters;
import korridor.random.Draws;

/**
 * The network of external actors (ODD 7.8 External partners and coalitions; C5): who took part in
 * an issue that is done may know one another afterwards, by the law of ties between colleagues (ODD
 * 7.15 Ties). The administration does not act on it.
 */
final class ActorNetwork {

  /** Places in an issue: the affected actors, then the external partner. */
  private static final int PLACES = Issues.AFFECTED + 1;

  private final LearningParameters p;
  private final double logOfMiss;
  private final Meeting success = this::succeed;
  private final Meeting failure = this::fail;

  /** The network of actors around this administration. */
  ActorNetwork(Administration a) {
    p = a.parameters.learning();
    logOfMiss = StrictMath.log1p(-a.parameters.ties().fading());
  }

  /**
   * Links fade as ties do: each is a candidate with the same weekly probability, found by geometric
   * skips over all slots, and lost with 1 − its strength.
   */
  void fade(Administration a) {
    long stream = a.stream(Purpose.ACTOR_LINK);
    int candidates = 0;
    long slot = skip(stream, candidates);
    while (slot < a.actorLinks.size()) {
      int at = (int) slot;
      double luck = Draws.uniform(stream, candidates++, DrawKeys.ActorLinkFading.LOSS);
      if (a.actorLinks.begins(at) && luck < 1 - a.actorLinks.strength(at)) {
        a.actorLinks.dissolve(at);
      }
      slot += 1 + skip(stream, candidates);
    }
  }

  private long skip(long stream, int candidate) {
    double luck = Draws.uniform(stream, candidate, DrawKeys.ActorLinkFading.SKIP);
    return Draws.misses(luck, logOfMiss);
  }

  /** An issue is done: those who took part come to know one another, or know each other better. */
  void done(Administration a, int row) {
    each(a, row, success);
  }

  /** Nothing came of an issue: those who took part and know one another do so less. */
  void failed(Administration a, int row) {
    each(a, row, failure);
  }

  /** What happens to two places of an issue whose actors took part. */
  private interface Meeting {
    void of(Administration a, int row, int one, int two);
  }

  private static void each(Administration a, int row, Meeting meeting) {
    for (int one = 0; one < PLACES; one++) {
      for (int two = one + 1; two < PLACES; two++) {
        int x = participant(a, row, one);
        int y = participant(a, row, two);
        if (x != Issues.NONE && y != Issues.NONE && x != y) {
          meeting.of(a, row, one, two);
        }
      }
    }
  }

  /**
   * The actor who took part in a place: an affected one with a channel, or the external partner if
   * nobody affected; else {@link Issues#NONE}. So everybody stands in one place.
   */
  private static int participant(Administration a, int row, int place) {
    if (place < Issues.AFFECTED) {
      return a.issues.isOpen(row, place) ? a.issues.affected(row, place) : Issues.NONE;
    }
    int partner = a.issues.externalPartner(row);
    for (int k = 0; k < Issues.AFFECTED; k++) {
      if (a.issues.isOpen(row, k) && a.issues.affected(row, k) == partner) {
        return Issues.NONE;
      }
    }
    return partner;
  }

  /** s ← up(s, η); who are not linked yet may become so. */
  private void succeed(Administration a, int row, int one, int two) {
    int x = participant(a, row, one);
    int y = participant(a, row, two);
    int link = a.actorLinks.find(x, y);
    if (link == ActorLinks.NONE) {
      meet(a, row, one, two);
    } else if (a.learns()) {
      double strength = a.actorLinks.strength(link);
      a.actorLinks.setStrength(link, Scale.up(strength, p.trustGain()));
    }
  }

  /** s ← up(s, −λη). */
  private void fail(Administration a, int row, int one, int two) {
    int link = a.actorLinks.find(participant(a, row, one), participant(a, row, two));
    if (link != ActorLinks.NONE && a.learns()) {
      double strength = a.actorLinks.strength(link);
      a.actorLinks.setStrength(link, Scale.up(strength, -p.trustAsymmetry() * p.trustGain()));
    }
  }

  /**
   * A link is born if both give up a slot for it: one drawn evenly is given up with 1 − the
   * strength of its link, so an empty one always.
   */
  private void meet(Administration a, int row, int one, int two) {
    int x = participant(a, row, one);
    int y = participant(a, row, two);
    int slotOfX = slotFor(a, row, x, y);
    int slotOfY = slotFor(a, row, y, x);
    if (slotOfX != ActorLinks.NONE && slotOfY != ActorLinks.NONE) {
      boolean corridor = through(a, row, one, two, Opener.CORRIDOR);
      boolean iteam = through(a, row, one, two, Opener.ITEAM);
      a.actorLinks.form(slotOfX, slotOfY, strength(a, x, y), corridor, iteam);
    }
  }

  /** The slot that an actor gives up for another, or {@link ActorLinks#NONE}. */
  private static int slotFor(Administration a, int row, int actor, int other) {
    long ofIssue =
        Draws.bits(
            a.timelessStream(Purpose.ACTOR_LINK), a.issues.key(row), DrawKeys.ActorLink.BIRTH);
    long luck = Draws.bits(Draws.bits(ofIssue, actor), other);
    int slot = a.actorLinks.first(actor) + Draws.below(ActorLinks.SLOTS, luck);
    return Draws.lower(luck) < 1 - a.actorLinks.strength(slot) ? slot : ActorLinks.NONE;
  }

  private static boolean through(Administration a, int row, int one, int two, Opener opener) {
    return a.issues.opener(row, one) == opener || a.issues.opener(row, two) == opener;
  }

  /** Strength to begin with: up of the mean of T_x and T_y by η, as after a first success. */
  double strength(Administration a, int x, int y) {
    double mean = (a.actors.trust(x) + a.actors.trust(y)) / 2;
    return a.learns() ? Scale.up(mean, p.trustGain()) : mean;
  }

  /** Through whom an actor comes into an issue. */
  static Opener opener(Administration a, int row, boolean iteam) {
    if (iteam) {
      return Opener.ITEAM;
    }
    boolean member = a.staff.corridor(a.issues.coordinator(row)) != 0;
    return member ? Opener.CORRIDOR : Opener.COORDINATOR;
  }
}
