package korridor.observe;

import java.util.List;
import korridor.model.Administration;
import korridor.model.Departments;
import korridor.model.Flow;
import korridor.model.Heads;
import korridor.model.Issues;
import korridor.model.LeadTimes;
import korridor.model.Ledger;
import korridor.model.Staff;
import korridor.statistics.LifeTable;

/**
 * What the measures of one week look at: the administration, and what is counted in it once for
 * several of them.
 *
 * @param administration the administration, which is only read
 * @param people its staff
 * @param ties its ties
 * @param actors the external actors
 * @param lifeTable how its issues fare at each age (ODD 7.20 Survival of issues)
 */
public record Census(
    Administration administration,
    StaffCensus people,
    TieCensus ties,
    ActorCensus actors,
    LifeTable lifeTable) {

  /** The census of the current week. */
  public static Census of(Administration administration) {
    LeadTimes t = administration.leadTimes;
    return new Census(
        administration,
        StaffCensus.of(administration),
        TieCensus.of(administration),
        ActorCensus.of(administration),
        LifeTable.of(t.atRisk(), t.done(), t.expired()));
  }

  /** The value of every standard measure, in column order. */
  public double[] measure() {
    return measure(Measures.all());
  }

  /** The values of these measures, in their order. */
  public double[] measure(List<Measure> measures) {
    double[] values = new double[measures.size()];
    for (int m = 0; m < values.length; m++) {
      values[m] = measures.get(m).value().applyAsDouble(this);
    }
    return values;
  }

  Staff staff() {
    return administration.staff;
  }

  Departments departments() {
    return administration.departments;
  }

  /** A column of a table of the administration, such as {@code Staff::openness}. */
  @FunctionalInterface
  interface Column<T> {
    /** The value in a row. */
    double of(T table, int row);
  }

  boolean hasITeam() {
    return administration.arrangements.iteam.exists();
  }

  /** Sponsorship of the heads, for themes and without one as often as issues arise. */
  double sponsorship() {
    return mean(administration, administration.heads.size(), Administration::meanSponsorship);
  }

  /** Sponsorship of the heads for themes, the mean over heads and themes; NaN without themes. */
  double sponsorshipOfThemes() {
    Heads heads = administration.heads;
    double sum = 0;
    for (int h = 0; h < heads.size(); h++) {
      for (int theme = 0; theme < heads.themes(); theme++) {
        sum += heads.sponsorship(h, theme);
      }
    }
    return sum / (heads.size() * heads.themes());
  }

  /** Sponsorship of the heads who own themes, each for that theme; NaN without themes. */
  double sponsorshipOfOwners() {
    double sum = 0;
    int themes = administration.heads.themes();
    for (int theme = 0; theme < themes; theme++) {
      sum += administration.ownerSponsorship(theme);
    }
    return sum / themes;
  }

  /** Sponsorship of the heads for work without a theme. */
  double sponsorshipWithoutTheme() {
    return mean(
        administration.heads,
        administration.heads.size(),
        (heads, h) -> heads.sponsorship(h, Issues.NONE));
  }

  private static <T> double mean(T table, int rows, Column<T> column) {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      sum += column.of(table, row);
    }
    return sum / rows;
  }

  /** A department counts as often as it has staff. */
  double staffWeighted(Column<Departments> column) {
    double sum = 0;
    for (int d = 0; d < departments().size(); d++) {
      sum += column.of(departments(), d) * departments().staff(d);
    }
    return sum / staff().size();
  }

  double perThousand(double count) {
    return 1000 * count / staff().size();
  }

  double ratio(Flow part, Flow whole) {
    return administration.ledger.lastYear(part) / administration.ledger.lastYear(whole);
  }

  /** Part over the whole of these; NaN if the whole is 0. */
  double share(Flow part, Flow... all) {
    double whole = 0;
    for (Flow flow : all) {
      whole += administration.ledger.lastYear(flow);
    }
    return administration.ledger.lastYear(part) / whole;
  }

  double endedShare(Flow part) {
    return share(part, Flow.DONE, Flow.PARTLY, Flow.NOT);
  }

  double seatShare(Flow part) {
    return share(
        part,
        Flow.SEATS_OWN_TIE,
        Flow.SEATS_CORRIDOR,
        Flow.SEATS_FRIEND,
        Flow.SEATS_ITEAM,
        Flow.SEATS_DELEGATED);
  }

  double worstLineService() {
    double worst = Double.POSITIVE_INFINITY;
    for (int d = 0; d < departments().size(); d++) {
      worst = Math.min(worst, departments().lineService(d));
    }
    return worst;
  }

  double worstStrain() {
    double worst = Double.NEGATIVE_INFINITY;
    for (int d = 0; d < departments().size(); d++) {
      worst = Math.max(worst, departments().strain(d));
    }
    return worst;
  }

  /** Share of departments whose line service lies below a level. */
  double departmentsBelow(double level) {
    int below = 0;
    for (int d = 0; d < departments().size(); d++) {
      below += departments().lineService(d) < level ? 1 : 0;
    }
    return (double) below / departments().size();
  }

  /**
   * Hours per head and year. Only weeks of the arm count, so that no arm is told the hours of the
   * silo before it; fewer than 52 of them are scaled up to a year. At the fork itself the silo's
   * weeks count. NaN before the first week.
   */
  double hoursPerHead(Flow personWeeks) {
    int since = administration.weekOfArm() > 0 ? administration.weekOfArm() : administration.week();
    double hours = administration.parameters.line().hoursPerWeek();
    if (since >= Ledger.WEEKS) {
      return administration.ledger.lastYear(personWeeks) * hours / staff().size();
    }
    double perWeek = administration.ledger.last(since, personWeeks) / since;
    return Ledger.WEEKS * perWeek * hours / staff().size();
  }

  double corridorHours() {
    double bothSides = 2 * administration.parameters.line().episodeTime();
    return bothSides * hoursPerHead(Flow.CORRIDOR_EPISODES);
  }
}
