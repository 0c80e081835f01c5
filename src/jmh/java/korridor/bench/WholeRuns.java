package korridor.bench;

import java.util.ArrayList;
import java.util.List;
import korridor.model.Administration;

/** Weeks of the full model over towns of rising size, in one thread. */
record WholeRuns(List<Run> runs) {

  private static final int BLOCKS = 3;
  private static final double PERSON_WEEKS = 3e6;
  private static final int FEWEST_WEEKS = 4;

  /**
   * One size.
   *
   * @param foundingSeconds from nothing to the first week
   * @param weekSeconds of a week, the fastest of three blocks
   * @param columnBytes bytes a person in the columns of the state
   * @param heapBytes bytes a person by which the heap grew, NaN where the town is too small to tell
   */
  record Run(
      int staff, double foundingSeconds, double weekSeconds, double columnBytes, double heapBytes) {

    double millionsPerSecond() {
      return staff / weekSeconds / 1e6;
    }
  }

  static WholeRuns measure(int[] sizes) {
    List<Run> runs = new ArrayList<>();
    for (int staff : sizes) {
      runs.add(measure(staff));
    }
    return new WholeRuns(runs);
  }

  private static Run measure(int staff) {
    long heapBefore = Memory.usedAfterCollection();
    double founding = Clock.seconds();
    Administration a = Settled.founded(staff);
    founding = Clock.seconds() - founding;
    long grown = Memory.usedAfterCollection() - heapBefore;
    double columns = (double) Memory.ofColumns(a) / staff;
    Steps steps = new Steps(a);
    weeks(steps, Settled.WEEKS);
    int weeks = (int) Math.max(FEWEST_WEEKS, PERSON_WEEKS / staff);
    double fastest = Double.MAX_VALUE;
    for (int block = 0; block < BLOCKS; block++) {
      double start = Clock.seconds();
      weeks(steps, weeks);
      fastest = Math.min(fastest, (Clock.seconds() - start) / weeks);
    }
    double heap = staff < Town.KARLSRUHE ? Double.NaN : (double) grown / staff;
    return new Run(staff, founding, fastest, columns, heap);
  }

  private static void weeks(Steps steps, int weeks) {
    for (int week = 0; week < weeks; week++) {
      steps.week(Steps.Watch.NONE);
    }
  }

  /** The slope of log time over log staff by least squares, over towns of at least that size. */
  double exponent(int fewestStaff) {
    List<Run> large = runs.stream().filter(run -> run.staff() >= fewestStaff).toList();
    double meanX = large.stream().mapToDouble(r -> Math.log(r.staff())).average().orElseThrow();
    double meanY =
        large.stream().mapToDouble(r -> Math.log(r.weekSeconds())).average().orElseThrow();
    double products = 0;
    double squares = 0;
    for (Run run : large) {
      double x = Math.log(run.staff()) - meanX;
      products += x * (Math.log(run.weekSeconds()) - meanY);
      squares += x * x;
    }
    return products / squares;
  }

  /** The run of that size, null if it was not made. */
  Run of(int staff) {
    return runs.stream().filter(run -> run.staff() == staff).findFirst().orElse(null);
  }

  Run largest() {
    return runs.get(runs.size() - 1);
  }
}
