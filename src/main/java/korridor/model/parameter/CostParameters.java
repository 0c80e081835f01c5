package korridor.model.parameter;

/**
 * What working time costs. Runs do not depend on it: the model counts working time in weeks, in
 * which nobody is on leave or ill, and reports tell it in hours of a post and in money.
 */
public record CostParameters(
    @Declared(value = 1600, min = 1000, max = 2200, unit = "hours") double hoursPerYear,
    @Declared(value = 65, min = 10, max = 300, unit = "euro") double costPerHour) {

  private static final double WEEKS_OF_YEAR = 52;

  /**
   * Posts whose working time equals a number of hours of the model.
   *
   * @param modelHours hours counted in weeks of {@code line.hours-per-week}, all weeks worked
   * @param hoursPerWeek the hours of such a week
   */
  public double posts(double modelHours, double hoursPerWeek) {
    return modelHours / (WEEKS_OF_YEAR * hoursPerWeek);
  }
}
