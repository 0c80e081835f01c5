package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Purpose;
import korridor.model.Staff;
import korridor.model.parameter.TieParameters;
import korridor.random.Draws;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Step 9: ties across departments fade (model section 5). One draw a person and week names at most
 * one slot, each slot with the largest possible probability of loss; the loss then happens with the
 * tie's own share of it.
 */
public final class TieTurnover implements Steppable {

  private static final long serialVersionUID = 1;
  private static final int ATTEMPTS = 8;

  private final transient TieParameters p;

  /** Tie turnover of this administration. */
  public TieTurnover(Administration a) {
    p = a.parameters.ties();
  }

  @Override
  public void step(SimState state) {
    Administration a = (Administration) state;
    long stream = a.stream(Purpose.TIE_TURNOVER);
    double anySlot = p.loss() * a.ties.slots;
    for (int i = 0; i < a.staff.size(); i++) {
      long bits = Draws.bits(stream, i, 0);
      double u = Draws.upper(bits);
      if (u < anySlot) {
        int tie = a.ties.first(i) + Math.min(a.ties.slots - 1, (int) (u / p.loss()));
        int j = Staff.post(a.ties.colleague[tie]);
        if (a.staff.department[i] != a.staff.department[j]
            && Draws.lower(bits) < fading(a, i, j, tie)) {
          replaceInside(a, i, tie, bits);
        }
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
