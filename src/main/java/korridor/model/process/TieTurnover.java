package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Purpose;
import korridor.model.Staff;
import korridor.model.parameter.TieParameters;
import korridor.random.Draws;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Step 9: ties across departments fade (model section 5). One draw names at most one slot, each
 * slot with the largest possible probability of loss; the loss then happens with the tie's own
 * share of it. One draw a person and week is enough while these probabilities add up to at most 1.
 */
public final class TieTurnover implements Steppable {

  private static final long serialVersionUID = 1;
  private static final int ATTEMPTS = 8;

  private final transient TieParameters p;
  private final transient int slotsPerDraw;

  /** Tie turnover of this administration. */
  public TieTurnover(Administration a) {
    p = a.parameters.ties();
    slotsPerDraw = p.loss() > 0 ? Math.min(a.ties.slots, (int) (1 / p.loss())) : a.ties.slots;
  }

  @Override
  public void step(SimState state) {
    Administration a = (Administration) state;
    long stream = a.stream(Purpose.TIE_TURNOVER);
    for (int i = 0; i < a.staff.size(); i++) {
      for (int from = 0; from < a.ties.slots; from += slotsPerDraw) {
        fade(a, i, from, Draws.bits(stream, i, from));
      }
    }
  }

  /** One draw: at most one of the slots from the given one on fades. */
  private void fade(Administration a, int i, int from, long bits) {
    int slots = Math.min(slotsPerDraw, a.ties.slots - from);
    double u = Draws.upper(bits);
    if (u < p.loss() * slots) {
      int tie = a.ties.first(i) + from + Math.min(slots - 1, (int) (u / p.loss()));
      int j = Staff.post(a.ties.colleague[tie]);
      if (a.staff.department[i] != a.staff.department[j]
          && Draws.lower(bits) < fading(a, i, j, tie)) {
        replaceInside(a, i, tie, bits);
      }
    }
  }

  /**
   * Share of the largest loss 0.008 that applies: 1 − τ, a quarter of that inside an active
   * corridor.
   */
  double fading(Administration a, int i, int j, int tie) {
    boolean held = a.staff.shareCorridor(i, j);
    double protection = held ? 1 - (1 - p.corridorLoss()) * a.regime.corridorLevel() : 1;
    return (1 - a.ties.trust[tie]) * protection;
  }

  /** A colleague of the own department takes the place, unless all are tied already. */
  private void replaceInside(Administration a, int i, int tie, long bits) {
    int department = a.staff.department[i];
    int from = a.departments.firstPost[department];
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long luck = Draws.bits(bits, attempt);
      int j = from + Draws.below(a.departments.staff(department), luck);
      if (j != i && !a.ties.leadsTo(i, j)) {
        a.retie(i, tie, a.staff.holder(j), p.insideTrust());
        return;
      }
    }
  }
}
