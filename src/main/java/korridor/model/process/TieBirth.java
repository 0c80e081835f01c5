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
  private Administration a;
  private double chance;

  TieBirth(Administration a) {
    gain = a.parameters.learning().trustGain();
  }

  /**
   * Begins a step: takes over β, 0 while nothing has been derived yet: fading keeps the balance.
   */
  TieBirth begin(Administration now) {
    a = now;
    chance = now.isSettled() ? now.calibration.constants().tieBirth() : 0;
    return this;
  }

  /**
   * One side of a success: a tie drawn evenly is given up with probability β(1 − its trust).
   *
   * @param luck the upper half draws the tie, the lower decides
   */
  void maybe(int i, int partner, long luck) {
    int tie = a.ties.first(i) + Draws.below(a.ties.slots(), luck);
    if (Draws.lower(luck) < chance * (1 - a.ties.trust(tie))) {
      giveUp(i, tie, partner, luck);
    }
  }

  private void giveUp(int i, int tie, int partner, long luck) {
    int known = a.ties.leadsTo(i, partner) ? behind(i, partner, luck) : partner;
    if (known != Ties.NONE) {
      a.retie(i, tie, a.staff.holder(known), trust(i));
    }
  }

  /** Trust to begin with: up(G, η), as after a first success. */
  private double trust(int i) {
    return a.learns() ? Scale.up(a.staff.outGroupTrust(i), gain) : a.staff.outGroupTrust(i);
  }

  /** A colleague of the partner in the partner's office, drawn from the partner's ties. */
  private int behind(int i, int partner, long luck) {
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
