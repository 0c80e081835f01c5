package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** Trajectories by a rule instead of by runs, so that what a pattern reads of them is known. */
final class MadeUpRuns {

  private static final int MEMBERS = 4;

  private MadeUpRuns() {}

  /** The value of an arm in a year, before the scatter of the members. */
  interface Rule {
    double value(Arm arm, Measure measure, double years);
  }

  /** Four members that scatter a little around the rule, alike in all arms and weeks. */
  static Trajectories of(Rule rule) {
    return of(rule, 1e-4);
  }

  static Trajectories of(Rule rule, double scatter) {
    int[] weeks = IntStream.rangeClosed(0, 20).map(n -> 26 * n).toArray();
    Map<Arm, List<double[][]>> values = new LinkedHashMap<>();
    for (Arm arm : Arms.SHARED) {
      List<double[][]> runs = new ArrayList<>();
      for (int member = 0; member < MEMBERS; member++) {
        double luck = scatter * (arm.name().length() % 3 + 1) * (member - (MEMBERS - 1) / 2.0);
        double[][] run = new double[weeks.length][Measures.all().size()];
        for (int row = 0; row < weeks.length; row++) {
          for (int column = 0; column < run[row].length; column++) {
            double value = rule.value(arm, Measures.all().get(column), weeks[row] / 52.0);
            run[row][column] = weeks[row] == 0 ? value : value + luck;
          }
        }
        runs.add(run);
      }
      values.put(arm, runs);
    }
    return new Trajectories(weeks, values);
  }
}
