package korridor.report.evidence;

import korridor.model.parameter.Parameters;
import korridor.observe.Measure;
import korridor.observe.Measures;

/**
 * How a report tells working time. Tables hold the hours of the model, in which every week of the
 * year is worked; a report tells the hours that posts really work, and what they cost.
 *
 * @param perYear hours that a post works in a year
 * @param cost of an hour, in euros
 * @param ofModel hours that a post works in a year of the model
 */
public record WorkingHours(double perYear, double cost, double ofModel) {

  private static final double MILLION = 1e6;

  /** As a scenario declares it. */
  static WorkingHours of(Parameters parameters) {
    double perYear = parameters.costs().hoursPerYear();
    double share = parameters.costs().posts(1, parameters.line().hoursPerWeek());
    return new WorkingHours(perYear, parameters.costs().costPerHour(), 1 / share);
  }

  /** Whether a measure is told in hours. */
  static boolean counts(Measure measure) {
    return measure.unit().equals(Measures.CROSS_HOURS.unit());
  }

  /** Hours of a post for one hour of the model. */
  double factor() {
    return perYear / ofModel;
  }

  /**
   * Posts.
   *
   * @param perHead hours of posts, per head and year
   */
  public double posts(double perHead, int staff) {
    return perHead * staff / perYear;
  }

  /**
   * Million euros a year.
   *
   * @param perHead hours of posts, per head and year
   */
  public double millions(double perHead, int staff) {
    return perHead * staff * cost / MILLION;
  }
}
