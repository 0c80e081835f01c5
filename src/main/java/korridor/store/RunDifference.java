package korridor.store;

import java.util.List;
import korridor.run.Observation;
import korridor.run.RunResult;

/**
 * In what two runs of one key differ, although they must not.
 *
 * @param values how many values of the series differ
 * @param week the first week in which one does, −1 if none does
 * @param measure the first measure that does in that week, empty if none does
 * @param there its value in the first run
 * @param here its value in the second
 */
public record RunDifference(int values, int week, String measure, double there, double here) {

  private static final RunDifference NOT_IN_SERIES =
      new RunDifference(0, -1, "", Double.NaN, Double.NaN);

  /**
   * Compares the series.
   *
   * @param measures the names of their columns
   */
  public static RunDifference between(RunResult first, RunResult second, List<String> measures) {
    RunDifference difference = NOT_IN_SERIES;
    if (first.isFailure() || second.isFailure()) {
      return difference;
    }
    Observation there = first.observation();
    Observation here = second.observation();
    for (int w = there.weeks().length - 1; w >= 0; w--) {
      for (int m = measures.size() - 1; m >= 0; m--) {
        double one = there.values()[w][m];
        double other = here.values()[w][m];
        if (Double.compare(one, other) != 0) {
          int more = difference.values() + 1;
          difference = new RunDifference(more, there.weeks()[w], measures.get(m), one, other);
        }
      }
    }
    return difference;
  }
}
