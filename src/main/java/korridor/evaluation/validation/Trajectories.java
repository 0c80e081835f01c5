package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.experiment.ExperimentPlan;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.RunResult;

/**
 * What was seen of the runs of a plan at one of its points: one value for each arm, measure, week
 * and replicate.
 *
 * @param weeks the observed weeks, rising from 0
 * @param values by arm; replicate, week and measure; a replicate that failed is null
 */
record Trajectories(int[] weeks, Map<Arm, List<double[][]>> values) {

  /** Weeks in a year. */
  static final int YEAR = 52;

  /** From the results of a plan at one of its points, in their order. */
  static Trajectories of(ExperimentPlan plan, List<RunResult> results) {
    Map<Arm, List<double[][]>> values = new LinkedHashMap<>();
    plan.arms().forEach(arm -> values.put(arm, new ArrayList<>()));
    for (RunResult result : results) {
      values.get(result.key().arm()).add(result.isFailure() ? null : result.observation().values());
    }
    return new Trajectories(plan.weeks(), values);
  }

  /** The values of all replicates in a week; NaN for one that failed. */
  double[] at(Arm arm, Measure measure, int week) {
    int column = column(measure);
    int row = row(week);
    return values.get(arm).stream()
        .mapToDouble(run -> run == null ? Double.NaN : run[row][column])
        .toArray();
  }

  /** Values of an arm minus those of another, replicate by replicate. */
  double[] gain(Arm arm, Arm baseline, Measure measure, int week) {
    return minus(at(arm, measure, week), at(baseline, measure, week));
  }

  /** First minus second, entry by entry. */
  static double[] minus(double[] first, double[] second) {
    double[] difference = new double[first.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = first[i] - second[i];
    }
    return difference;
  }

  /** First over second, entry by entry; NaN where there is nothing to divide by. */
  static double[] over(double[] first, double[] second) {
    double[] ratio = new double[first.length];
    for (int i = 0; i < ratio.length; i++) {
      ratio[i] = second[i] == 0 ? Double.NaN : first[i] / second[i];
    }
    return ratio;
  }

  /** The last observed week. */
  int last() {
    return weeks[weeks.length - 1];
  }

  private int row(int week) {
    int row = java.util.Arrays.binarySearch(weeks, week);
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
