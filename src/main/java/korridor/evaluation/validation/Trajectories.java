package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/**
 * What was seen of the runs of an ensemble: one value for each arm, measure, week and member.
 *
 * @param weeks the observed weeks, rising from 0
 * @param values by arm; member, week and measure; a run that failed is null
 */
record Trajectories(int[] weeks, Map<Arm, List<double[][]>> values) {

  /** Weeks in a year. */
  static final int YEAR = 52;

  /** From runs in order: member by member, in each arm by arm. */
  static Trajectories of(int[] weeks, List<Arm> arms, List<double[][]> runs) {
    Map<Arm, List<double[][]>> values = new LinkedHashMap<>();
    arms.forEach(arm -> values.put(arm, new ArrayList<>()));
    for (int n = 0; n < runs.size(); n++) {
      values.get(arms.get(n % arms.size())).add(runs.get(n));
    }
    return new Trajectories(weeks, values);
  }

  /** The values of all members in a week; NaN for a run that failed. */
  double[] at(Arm arm, Measure measure, int week) {
    int column = column(measure);
    int row = row(week);
    return values.get(arm).stream()
        .mapToDouble(run -> run == null ? Double.NaN : run[row][column])
        .toArray();
  }

  /** Values of an arm minus those of another, member by member. */
  double[] gain(Arm arm, Arm baseline, Measure measure, int week) {
    return minus(at(arm, measure, week), at(baseline, measure, week));
  }

  /** Change of an arm from one week to another. */
  double[] change(Arm arm, Measure measure, int from, int to) {
    return minus(at(arm, measure, to), at(arm, measure, from));
  }

  /** Mean over the values at the ends of years, the first and last of them included. */
  double[] overYears(Arm arm, Measure measure, int first, int last) {
    double[] mean = new double[values.get(arm).size()];
    for (int year = first; year <= last; year++) {
      double[] value = at(arm, measure, year * YEAR);
      Arrays.setAll(mean, n -> mean[n] + value[n] / (last - first + 1));
    }
    return mean;
  }

  /** First minus second, entry by entry. */
  static double[] minus(double[] first, double[] second) {
    double[] difference = new double[first.length];
    Arrays.setAll(difference, n -> first[n] - second[n]);
    return difference;
  }

  /** The last observed week. */
  int last() {
    return weeks[weeks.length - 1];
  }

  private int row(int week) {
    int row = Arrays.binarySearch(weeks, week);
    if (row < 0) {
      throw new IllegalArgumentException("week " + week + " was not observed");
    }
    return row;
  }

  private static int column(Measure measure) {
    int column = Measures.all().indexOf(measure);
    if (column < 0) {
      throw new IllegalArgumentException("not observed: " + measure.name());
    }
    return column;
  }
}
