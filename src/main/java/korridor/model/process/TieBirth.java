package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys.TeamEpisodeTieBirth;
import korridor.model.Scale;
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.random.Draws;

/**
 * New ties across departments (ODD 7.15 Ties): a success may give up a tie for the partner, or,
 * where they know each other, for somebody whom the partner knows. The number of ties stays.
 */
final class TieBirth {

  private static final int ATTEMPTS = 4;

  private final double gain;

  TieBirth(Administration a) {
    gain = a.parameters.learning().trustGain();
  }

  /**
   * One side of a success: a tie drawn evenly is given up with probability β(1 − its trust). While
   * nothing has been derived yet, fading alone keeps the balance.
   *
   * @param luck the upper half draws the tie, the lower decides
   */
  void maybe(Administration a, int i, int partner, long luck) {
    if (!a.isSettled()) {
      return;
    }
    int tie = a.ties.first(i) + Draws.below(a.ties.slots(), luck);
    double chance = a.calibration.constants().tieBirth() * (1 - a.ties.trust(tie));
    if (Draws.lower(luck) < chance) {
      int known = a.ties.leadsTo(i, partner) ? behind(a, i, partner, luck) : partner;
      if (known != Ties.NONE) {
        a.retie(i, tie, a.staff.holder(known), trust(a, i));
      }
    }
  }

  /** Trust to begin with: up(G, η), as after a first success. */
  private double trust(Administration a, int i) {
    return a.learns() ? Scale.up(a.staff.outGroupTrust(i), gain) : a.staff.outGroupTrust(i);
  }

  /** A colleague of the partner in the partner's office, drawn from the partner's ties. */
  private static int behind(Administration a, int i, int partner, long luck) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long bits = Draws.bits(luck, TeamEpisodeTieBirth.FIRST_DOOR + attempt);
      int other =
          Staff.post(a.ties.colleague(a.ties.first(partner) + Draws.below(a.ties.slots(), bits)));
      if (a.staff.department(other) == a.staff.department(partner) && !a.ties.leadsTo(i, other)) {
        return other;
      }
    }
    return Ties.NONE;
  }
}
