package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Issues;
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
  private final double[] level;
  private final double[] load;

  /** Willingness in this administration. */
  Willingness(Administration a) {
    p = a.parameters.willingness();
    atRest = Logistic.logit(p.rest());
    valuesAtRest = a.rest.mean().openness() + a.rest.mean().responsibility();
    trustAtRest = a.rest.mean().outGroupTrust();
    level = new double[a.departments.size()];
    load = new double[level.length];
  }

  /** Begins a step of contacts: reckons what is the same for all who are asked in a department. */
  void begin(Administration a) {
    for (int d = 0; d < level.length; d++) {
      double sponsorship = a.feltSponsorship(d, Issues.NONE);
      level[d] =
          atRest
              - p.values() * valuesAtRest / 2
              - p.trust() * trustAtRest
              + p.sponsorship() * (sponsorship - a.rest.meanSponsorship())
              - p.strain() * a.departments.strain(d);
      load[d] = p.load() * (1 - sponsorship);
    }
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

  /** Whether j, met by i over this tie, joins in. */
  boolean joinsOver(Administration a, int j, int i, int tie, int theme, double luck) {
    int back = a.ties.back(i, tie);
    boolean known = back != Ties.NONE && a.ties.colleague(back) == a.staff.holder(i);
    double trust = known ? a.ties.trust(back) : a.staff.outGroupTrust(j);
    double logOdds =
        theme == Issues.NONE
            ? withoutTheme(a.staff, j, trust)
            : logOdds(a, j, trust, theme, a.staff.teams(j));
    return Logistic.exceeds(luck, logOdds);
  }

  /** {@link #logOdds} for work without a theme, within a step of contacts. */
  private double withoutTheme(Staff s, int j, double trust) {
    int department = s.department(j);
    return level[department]
        + p.values() * ((s.openness(j) + s.responsibility(j)) / 2)
        + p.trust() * trust
        - load[department] * s.teams(j);
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
