package korridor.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.observe.Derived;
import korridor.run.RunResult;

/**
 * What the warm-ups derived, over the replicates: of one arm, as all arms of a replicate share it.
 */
final class CalibrationRanges {

  private final int size = Derived.ALL.size();
  private final double[] sum = new double[size];
  private final double[] lowest = new double[size];
  private final double[] highest = new double[size];
  private int count;
  private String arm;

  void add(RunResult result) {
    String of = result.key().arm().name();
    arm = arm == null ? of : arm;
    if (result.isFailure() || !of.equals(arm)) {
      return;
    }
    double[] values = result.observation().derived();
    for (int n = 0; n < size; n++) {
      sum[n] += values[n];
      lowest[n] = count == 0 ? values[n] : Math.min(lowest[n], values[n]);
      highest[n] = count == 0 ? values[n] : Math.max(highest[n], values[n]);
    }
    count++;
  }

  /** Mean, lowest and highest of each by name; empty before the first run has ended. */
  Map<String, List<Double>> ranges() {
    Map<String, List<Double>> ranges = new LinkedHashMap<>();
    for (int n = 0; n < size && count > 0; n++) {
      ranges.put(Derived.ALL.get(n).name(), List.of(sum[n] / count, lowest[n], highest[n]));
    }
    return ranges;
  }
}
