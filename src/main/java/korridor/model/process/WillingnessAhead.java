package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Issues;
import korridor.model.Logistic;
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.model.parameter.WillingnessParameters;

/**
 * {@link Willingness} of everybody before a step of contacts, but for the trust in who asks and the
 * theme (ODD 7.3 Willingness): one sweep instead of asking strangers one by one. What departments
 * add is reckoned once each.
 */
final class WillingnessAhead {

  private final WillingnessParameters p;
  private final double atRest;
  private final float[] logOdds;

  /** Willingness in this administration. */
  WillingnessAhead(Administration a) {
    p = a.parameters.willingness();
    atRest =
        Logistic.logit(p.rest())
            - p.values() * (a.rest.mean().openness() + a.rest.mean().responsibility()) / 2
            - p.trust() * a.rest.mean().outGroupTrust()
            - p.sponsorship() * a.rest.meanSponsorship();
    logOdds = new float[a.staff.size()];
  }

  /** Reckons the members of a department; they are asked before anything of this has changed. */
  void reckon(Administration a, int department) {
    Staff s = a.staff;
    double sponsorship = a.feltSponsorship(department, Issues.NONE);
    double level =
        atRest + p.sponsorship() * sponsorship - p.strain() * a.departments.strain(department);
    double load = p.load() * (1 - sponsorship);
    int end = a.departments.firstPost(department + 1);
    for (int j = a.departments.firstPost(department); j < end; j++) {
      double values = (s.openness(j) + s.responsibility(j)) / 2;
      logOdds[j] = (float) (level + p.values() * values - load * s.teams(j));
    }
  }

  /** Whether j, met by i over this tie, joins in. */
  boolean joins(Administration a, int j, int i, int tie, int theme, double luck) {
    int back = a.ties.back(i, tie);
    boolean known = back != Ties.NONE && a.ties.colleague(back) == a.staff.holder(i);
    double trust = known ? a.ties.trust(back) : a.staff.outGroupTrust(j);
    double z = logOdds[j] + p.trust() * trust;
    return Logistic.exceeds(luck, theme == Issues.NONE ? z : z + ofTheme(a, j, theme));
  }

  /** What a theme adds to work without one: (σ_k − σ)(w_σ + w_l load_j). */
  private double ofTheme(Administration a, int j, int theme) {
    int department = a.staff.department(j);
    double more = a.feltSponsorship(department, theme) - a.feltSponsorship(department, Issues.NONE);
    return more * (p.sponsorship() + p.load() * a.staff.teams(j));
  }
}
