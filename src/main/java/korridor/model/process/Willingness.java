package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Logistic;
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.model.parameter.WillingnessParameters;

/** Whether somebody of another department, asked, joins in (ODD 7.3 Willingness). */
final class Willingness {

  private final WillingnessParameters p;
  private final double atRest;
  private final double valuesAtRest;
  private final double trustAtRest;

  /** Willingness in this administration. */
  Willingness(Administration a) {
    p = a.parameters.willingness();
    atRest = Logistic.logit(p.rest());
    valuesAtRest = a.rest.mean().openness() + a.rest.mean().responsibility();
    trustAtRest = a.rest.mean().outGroupTrust();
  }

  /** Whether j, asked by i for work on a theme, joins. */
  boolean joins(Administration a, int j, int i, int theme, double luck) {
    return Logistic.exceeds(luck, logOdds(a, j, trust(a, j, i), theme, a.staff.teams(j)));
  }

  /** The same where the asked follows at least this trust, as in somebody who asks for both. */
  boolean joins(Administration a, int j, int i, double least, int theme, double luck) {
    return Logistic.exceeds(
        luck, logOdds(a, j, Math.max(least, trust(a, j, i)), theme, a.staff.teams(j)));
  }

  /** Whether j, who has joined an issue of i, comes this week; that issue is no load of its own. */
  boolean comes(Administration a, int j, int i, int theme, double luck) {
    return Logistic.exceeds(luck, logOdds(a, j, trust(a, j, i), theme, a.staff.teams(j) - 1));
  }

  /** The trust of j in i: of the tie if there is one, else in other departments in general. */
  static double trust(Administration a, int j, int i) {
    int tie = a.ties.find(j, a.staff.holder(i));
    return tie == Ties.NONE ? a.trustWithoutTie(j, i) : a.ties.trust(tie);
  }

  /**
   * logit(w0) + w_v((o_j − o0) + (s_j − s0))/2 + w_τ(τ_ji − τ_x) + w_σ(σ_k − σ0) − w_l load_j (1 −
   * σ_k) − w_L strain: what the head sponsors weighs less on the load. Rest values are those of the
   * whole administration.
   *
   * @param trust τ_ji
   * @param load other issues that j is in
   */
  double logOdds(Administration a, int j, double trust, int theme, int load) {
    Staff s = a.staff;
    int department = s.department(j);
    double sponsorship = a.feltSponsorship(department, theme);
    double values = s.openness(j) + s.responsibility(j) - valuesAtRest;
    return atRest
        + p.values() * values / 2
        + p.trust() * (trust - trustAtRest)
        + p.sponsorship() * (sponsorship - a.rest.meanSponsorship())
        - p.load() * load * (1 - sponsorship)
        - p.strain() * a.departments.strain(department);
  }
}
