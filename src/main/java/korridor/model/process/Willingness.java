package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Logistic;
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.model.parameter.WillingnessParameters;

/** Whether somebody of another department, asked, joins in (ODD 7.3 Willingness). */
final class Willingness {

  private final WillingnessParameters p;

  /** Willingness in this administration. */
  public Willingness(Administration a) {
    p = a.parameters.willingness();
  }

  /**
   * Whether j, asked by i, joins: with the probability w = lg({@link #logOdds}).
   *
   * @param bonus of the way on which j is asked, log-odds
   * @param luck a uniform number in (0, 1)
   */
  public boolean joins(Administration a, int j, int i, double bonus, double luck) {
    return Logistic.exceeds(luck, logOdds(a, j, i) + bonus);
  }

  /** Whether j, met by i over this tie, joins in; no bonus. */
  boolean joinsOver(Administration a, int j, int i, int tie, double luck) {
    int back = a.ties.back(i, tie);
    boolean known = back != Ties.NONE && a.ties.colleague(back) == a.staff.holder(i);
    return Logistic.exceeds(
        luck, logOdds(a, j, known ? a.ties.trust(back) : a.trustWithoutTie(j, i)));
  }

  /**
   * w0 + w_o o_j + w_s s_j + w_τ τ_ji + w_σ σ_h(j) − w_l load_j − w_L strain_d(j); load counts the
   * teams j already works in.
   */
  double logOdds(Administration a, int j, int i) {
    int tie = a.ties.find(j, a.staff.holder(i));
    return logOdds(a, j, tie == Ties.NONE ? a.trustWithoutTie(j, i) : a.ties.trust(tie));
  }

  private double logOdds(Administration a, int j, double trust) {
    Staff s = a.staff;
    return p.base()
        + p.openness() * s.openness(j)
        + p.responsibility() * s.responsibility(j)
        + p.trust() * trust
        + p.sponsorship() * a.heads.sponsorship(a.divisionOf(j))
        - p.load() * s.teams(j)
        - p.strain() * a.departments.strain(s.department(j));
  }
}
