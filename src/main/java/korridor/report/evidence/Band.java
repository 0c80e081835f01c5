package korridor.report.evidence;

/**
 * The middle of a measure over time in one arm with a band around it: the mean over replicates with
 * its 95 % interval, or the median over administrations with what nine in ten of them lie between.
 * All arrays have the same length; a value that cannot be given is NaN.
 *
 * @param years time after the fork in years
 */
public record Band(double[] years, double[] mean, double[] lower, double[] upper) {

  /** The last index with a finite mean, or -1. */
  public int lastKnown() {
    int last = mean.length - 1;
    while (last >= 0 && !Double.isFinite(mean[last])) {
      last--;
    }
    return last;
  }
}
