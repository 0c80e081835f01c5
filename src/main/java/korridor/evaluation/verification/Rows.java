package korridor.evaluation.verification;

import java.util.stream.IntStream;
import korridor.evaluation.Finding;
import korridor.statistics.Interval;
import korridor.statistics.RunningMoments;

/** Rows of numbers, one a run. */
final class Rows {

  private Rows() {}

  /** One column of rows. */
  static double[] column(double[][] rows, int column) {
    double[] values = new double[rows.length];
    for (int n = 0; n < values.length; n++) {
      values[n] = rows[n][column];
    }
    return values;
  }

  /** The moments of one column of rows. */
  static RunningMoments moments(double[][] rows, int column) {
    return RunningMoments.of(column(rows, column));
  }

  /** The means of all columns, and the lower and upper ends of their intervals. */
  static double[][] band(double[][] rows) {
    int columns = rows[0].length;
    double[][] band = new double[3][columns];
    for (int c = 0; c < columns; c++) {
      RunningMoments moments = moments(rows, c);
      Interval interval = moments.meanInterval(Finding.LEVEL);
      band[0][c] = moments.mean();
      band[1][c] = interval.lower();
      band[2][c] = interval.upper();
    }
    return band;
  }

  /** The numbers from first in equal steps. */
  static double[] steps(double first, double step, int count) {
    return IntStream.range(0, count).mapToDouble(n -> first + n * step).toArray();
  }
}
