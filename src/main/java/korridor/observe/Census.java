package korridor.observe;

import java.util.List;
import korridor.model.ActorKind;
import korridor.model.Actors;
import korridor.model.Administration;
import korridor.model.Departments;
import korridor.model.Flow;
import korridor.model.Heads;
import korridor.model.Ledger;
import korridor.model.Staff;

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

  /** A column of a table of the administration, such as {@code Staff::openness}. */
  @FunctionalInterface
  interface Column<T> {
    /** The value in a row. */
    double of(T table, int row);
  }

  double meanOverStaff(Column<Staff> column) {
    return mean(staff(), staff().size(), column);
  }

  double meanOverHeads(Column<Heads> column) {
    return mean(administration.heads, administration.heads.size(), column);
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

  double resolutionRate() {
    double solved = administration.ledger.lastYear(Flow.SOLVED);
    return solved / (solved + administration.ledger.lastYear(Flow.EXPIRED));
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
