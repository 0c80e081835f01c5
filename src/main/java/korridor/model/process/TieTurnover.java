package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.Purpose;
import korridor.model.Staff;
import korridor.model.Step;
import korridor.model.parameter.TieParameters;
import korridor.random.Draws;

/**
 * Step 9: ties across departments fade (ODD 7.16 Tie turnover). Each tie slot is a candidate with
 * the largest possible probability of loss; candidates are found by geometric skips over all slots
 * (Devroye 1986, X.2), so they are the same in every arm. A candidate that leads across is then
 * lost with its own share of that probability.
 */
public final class TieTurnover implements Step {

  private static final int ATTEMPTS = 8;

  private final TieParameters p;
  private final double logOfMiss;

  /** Tie turnover of this administration. */
  public TieTurnover(Administration a) {
    p = a.parameters.ties();
    logOfMiss = StrictMath.log1p(-p.loss());
  }

  @Override
  public void step(Administration a) {
    long stream = a.stream(Purpose.TIE_TURNOVER);
    int candidates = 0;
    long tie = skip(stream, candidates);
    while (tie < a.ties.count()) {
      fade(a, (int) tie, Draws.bits(stream, candidates++, DrawKeys.TieTurnover.LOSS));
      tie += 1 + skip(stream, candidates);
    }
  }

  /** How many slots lie before the next candidate; more than there are if nothing is ever lost. */
  private long skip(long stream, int candidate) {
    return Draws.misses(Draws.uniform(stream, candidate, DrawKeys.TieTurnover.SKIP), logOfMiss);
  }

  /** A candidate that leads across is lost with its own share of the largest probability. */
  private void fade(Administration a, int tie, long luck) {
    int i = a.ties.owner(tie);
    int j = Staff.post(a.ties.colleague(tie));
    if (a.staff.department(i) != a.staff.department(j)
        && Draws.lower(luck) < fading(a, i, j, tie)) {
      replaceInside(a, i, tie, luck);
    }
  }

  /**
   * Share of the largest loss that applies: 1 − τ, and inside an active corridor only a share h of
   * that.
   */
  double fading(Administration a, int i, int j, int tie) {
    boolean held = a.staff.shareCorridor(i, j);
    double protection = held ? p.corridorLoss() : 1;
    return (1 - a.ties.trust(tie)) * protection;
  }

  /** A colleague of the own department takes the place, unless all are tied already. */
  private void replaceInside(Administration a, int i, int tie, long bits) {
    int department = a.staff.department(i);
    int from = a.departments.firstPost(department);
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
