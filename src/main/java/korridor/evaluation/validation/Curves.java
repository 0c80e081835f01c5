package korridor.evaluation.validation;

import java.util.Arrays;
import korridor.evaluation.Finding;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.language.Message;
import korridor.statistics.CriticalValues;
import korridor.statistics.Interval;
import korridor.statistics.RunningMoments;

/** Series of pictures: means over replicates with their 95 % intervals, and lines to compare. */
final class Curves {

  private Curves() {}

  /** The value of each replicate in a week. */
  @FunctionalInterface
  interface Weekly {
    double[] at(int week);
  }

  /** A line over the years. */
  static Series overYears(Message name, int[] weeks, Weekly weekly) {
    double[][] samples = Arrays.stream(weeks).mapToObj(weekly::at).toArray(double[][]::new);
    return of(name, Form.LINE, years(weeks), samples);
  }

  /** Means at some places, one sample a place. */
  static Series of(Message name, Form form, double[] places, double[][] samples) {
    double[] mean = new double[places.length];
    double[] lower = new double[places.length];
    double[] upper = new double[places.length];
    CriticalValues critical = new CriticalValues(Finding.LEVEL);
    for (int n = 0; n < places.length; n++) {
      RunningMoments moments = RunningMoments.of(samples[n]);
      Interval interval = moments.meanInterval(critical);
      mean[n] = moments.mean();
      lower[n] = interval.lower();
      upper[n] = interval.upper();
    }
    return new Series(name, Source.OURS, form, places, mean, lower, upper);
  }

  /** A dashed horizontal line from one place to another. */
  static Series level(Message name, double value, double from, double to) {
    return Series.of(
        name, Source.REFERENCE, Form.LINE, new double[] {from, to}, new double[] {value, value});
  }

  /** A dashed line through means over the years. */
  static Series reference(Message name, int[] weeks, Weekly weekly) {
    double[] means =
        Arrays.stream(weeks).mapToDouble(w -> RunningMoments.of(weekly.at(w)).mean()).toArray();
    return Series.of(name, Source.REFERENCE, Form.LINE, years(weeks), means);
  }

  private static double[] years(int[] weeks) {
    return Arrays.stream(weeks).mapToDouble(w -> (double) w / Trajectories.YEAR).toArray();
  }
}
