package korridor.report.evidence;

import java.util.Arrays;
import korridor.statistics.RunningMoments;

/**
 * Moments of values that come run by run. Where several runs share a draw of the assumptions they
 * are no independent ones: each draw counts as the mean of those of its runs that tell, however
 * many failed, as in {@link Series#paired}.
 */
final class Moments {

  private final Administrations administrations;
  private final RunningMoments runs;
  private final double[] means;
  private final int[] counts;

  /** Nothing observed yet. */
  Moments(Administrations administrations) {
    this(
        administrations,
        new RunningMoments(),
        new double[administrations.shared() ? administrations.draws().size() : 0],
        new int[administrations.shared() ? administrations.draws().size() : 0]);
  }

  private Moments(
      Administrations administrations, RunningMoments runs, double[] means, int[] counts) {
    this.administrations = administrations;
    this.runs = runs;
    this.means = means;
    this.counts = counts;
  }

  /** Adds the value of an administration; a missing one (NaN) changes nothing. */
  void add(int administration, double value) {
    if (!administrations.shared()) {
      runs.add(value);
    } else if (!Double.isNaN(value)) {
      int draw = administrations.drawOf(administration);
      counts[draw]++;
      means[draw] += (value - means[draw]) / counts[draw];
    }
  }

  /** What counts as one, as far as it tells: draws where they are shared, runs otherwise. */
  RunningMoments known() {
    if (!administrations.shared()) {
      return runs;
    }
    RunningMoments known = new RunningMoments();
    for (int draw = 0; draw < means.length; draw++) {
      known.add(counts[draw] == 0 ? Double.NaN : means[draw]);
    }
    return known;
  }

  /** How many runs tell. */
  long count() {
    return administrations.shared() ? Arrays.stream(counts).sum() : runs.n();
  }

  /** The same if every value had been that many times as large. */
  Moments scaled(double factor) {
    return new Moments(
        administrations,
        runs.scaled(factor),
        Arrays.stream(means).map(mean -> mean * factor).toArray(),
        counts.clone());
  }
}
