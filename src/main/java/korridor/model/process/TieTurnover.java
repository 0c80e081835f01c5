package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.Purpose;
import korridor.model.Recruitment;
import korridor.model.Step;
import korridor.model.Ties;
import korridor.model.parameter.TieParameters;
import korridor.random.Draws;

/**
 * Step 10: ties fade (ODD 7.15 Ties). Each tie slot is a candidate with the same weekly
 * probability; candidates are found by geometric skips over all slots (Devroye 1986, X.2), so they
 * are the same in every arm. A candidate is lost with 1 − τ and a colleague of the own department
 * takes the place; births of ties ({@link TieBirth}) are what leads across again. Before births are
 * derived, a share of the places goes across, so that the shares of the founding stay.
 */
public final class TieTurnover implements Step {

  private static final int ATTEMPTS = 8;

  private final TieParameters p;
  private final double logOfMiss;
  private final Recruitment recruitment;

  /** Tie turnover of this administration. */
  public TieTurnover(Administration a) {
    p = a.parameters.ties();
    logOfMiss = StrictMath.log1p(-p.fading());
    recruitment = new Recruitment(a);
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

  /** A candidate is lost with 1 − τ. */
  private void fade(Administration a, int tie, long luck) {
    if (Draws.lower(luck) >= 1 - a.ties.trust(tie)) {
      return;
    }
    int i = a.ties.owner(tie);
    if (a.isSettled() || Draws.upper(luck) >= balancedShare(a)) {
      replaceInside(a, i, tie, luck);
    } else {
      int other = recruitment.drawAcross(luck, i);
      if (other != Ties.NONE) {
        a.retie(i, tie, a.staff.holder(other), a.trustWithoutTie(i, other));
      }
    }
  }

  /**
   * φ = (1 − own)(1 − τ_x) / [(1 − own)(1 − τ_x) + own (1 − τ_in)]: the share of losses that falls
   * on ties across at rest, and so the share of places that must go across.
   */
  static double balancedShare(Administration a) {
    double across = a.foundingShareAcross() * (1 - a.rest.mean().outGroupTrust());
    double inside = (1 - a.foundingShareAcross()) * (1 - a.rest.mean().insideTrust());
    return across / (across + inside);
  }

  /** A colleague of the own department takes the place, unless all are tied already. */
  private void replaceInside(Administration a, int i, int tie, long bits) {
    int department = a.staff.department(i);
    int from = a.departments.firstPost(department);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long luck = Draws.bits(bits, attempt);
      int j = from + Draws.below(a.departments.staff(department), luck);
      if (j != i && !a.ties.leadsTo(i, j)) {
        a.retie(i, tie, a.staff.holder(j), a.trustWithoutTie(i, j));
        return;
      }
    }
  }
}
