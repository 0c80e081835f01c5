package korridor.workshop.story;

import java.util.EnumMap;
import java.util.Map;
import korridor.model.Administration;
import korridor.model.Issues;
import korridor.model.Ties;
import korridor.model.parameter.WillingnessParameters;

/** What most likely stood behind a no: the part of the willingness that weighed most against it. */
enum Reason {
  /** Little trust in who asked. */
  TRUST,
  /** Little openness or responsibility. */
  VALUES,
  /** Other issues already. */
  LOAD,
  /** A head who cares little for it. */
  SPONSORSHIP,
  /** An office short of time. */
  STRAIN,
  /** Nothing in particular: the usual reserve. */
  RESERVE;

  /**
   * The reason of somebody who has just said no (ODD 7.3 Willingness), term by term.
   *
   * @param theme of the issue, {@link Issues#NONE} for one without
   */
  static Reason of(Administration a, int coordinator, int candidate, int theme) {
    WillingnessParameters p = a.parameters.willingness();
    int department = a.staff.department(candidate);
    double sponsorship = a.feltSponsorship(department, theme);
    double values = a.staff.openness(candidate) + a.staff.responsibility(candidate);
    double usual = a.rest.mean().openness() + a.rest.mean().responsibility();
    Map<Reason, Double> parts = new EnumMap<>(Reason.class);
    parts.put(VALUES, p.values() * (values - usual) / 2);
    parts.put(
        TRUST, p.trust() * (trust(a, candidate, coordinator) - a.rest.mean().outGroupTrust()));
    parts.put(SPONSORSHIP, p.sponsorship() * (sponsorship - a.rest.meanSponsorship()));
    parts.put(LOAD, -p.load() * a.staff.teams(candidate) * (1 - sponsorship));
    parts.put(STRAIN, -p.strain() * a.departments.strain(department));
    Map.Entry<Reason, Double> least =
        parts.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
    return least.getValue() < 0 ? least.getKey() : RESERVE;
  }

  private static double trust(Administration a, int from, int to) {
    int tie = a.ties.find(from, a.staff.holder(to));
    return tie == Ties.NONE ? a.trustWithoutTie(from, to) : a.ties.trust(tie);
  }
}
