package korridor.observe;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import korridor.model.ActorKind;
import korridor.model.ActorLinks;
import korridor.model.Actors;
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
 * What the measures of one week look at: the administration and its ties, counted once.
 *
 * @param administration the administration, which is only read
 * @param ties its ties
 */
public record Census(Administration administration, TieCensus ties) {

  /** The census of the current week. */
  public static Census of(Administration administration) {
    return new Census(administration, TieCensus.of(administration));
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

  ActorLinks links() {
    return administration.actorLinks;
  }

  /** A column of a table of the administration, such as {@code Staff::openness}. */
  @FunctionalInterface
  interface Column<T> {
    /** The value in a row. */
    double of(T table, int row);
  }

  double meanOverStaff(Column<Staff> column) {
    return mean(staff(), staff().size(), column);
  }

  /** Mean over those staff for whom the condition holds; NaN if there are none. */
  double meanOverStaff(IntPredicate who, Column<Staff> column) {
    double sum = 0;
    int count = 0;
    for (int post = 0; post < staff().size(); post++) {
      if (who.test(post)) {
        sum += column.of(staff(), post);
        count++;
      }
    }
    return sum / count;
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

  double meanOverActors(Column<Actors> column) {
    return mean(administration.actors, administration.actors.size(), column);
  }

  private static <T> double mean(T table, int rows, Column<T> column) {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      sum += column.of(table, row);
    }
    return sum / rows;
  }

  double deviationOverStaff(Column<Staff> column) {
    double mean = meanOverStaff(column);
    double sum = 0;
    for (int post = 0; post < staff().size(); post++) {
      double distance = column.of(staff(), post) - mean;
      sum += distance * distance;
    }
    return Math.sqrt(sum / (staff().size() - 1));
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

  /** Share of issues that are done within so many weeks of their arrival. */
  double doneWithin(int weeks) {
    LeadTimes t = administration.leadTimes;
    return LifeTable.of(t.atRisk(), t.done(), t.expired()).done()[weeks];
  }

  double worstLineService() {
    return IntStream.range(0, departments().size())
        .mapToDouble(departments()::lineService)
        .min()
        .orElse(Double.NaN);
  }

  double worstStrain() {
    return IntStream.range(0, departments().size())
        .mapToDouble(departments()::strain)
        .max()
        .orElse(Double.NaN);
  }

  /** Share of departments whose line service lies below a level. */
  double departmentsBelow(double level) {
    return IntStream.range(0, departments().size())
            .filter(d -> departments().lineService(d) < level)
            .count()
        / (double) departments().size();
  }

  double externalTrust(ActorKind kind) {
    Actors actors = administration.actors;
    double sum = 0;
    int count = 0;
    for (int x = 0; x < actors.size(); x++) {
      if (actors.kind(x) == kind) {
        sum += actors.trust(x);
        count++;
      }
    }
    return sum / count;
  }

  double participationGap() {
    Actors actors = administration.actors;
    int window = administration.parameters.participation().window();
    double unmet = 0;
    double all = 0;
    for (int x = 0; x < actors.size(); x++) {
      all += actors.voice(x);
      unmet += administration.week() - actors.lastMet(x) < window ? 0 : actors.voice(x);
    }
    return unmet / all;
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
