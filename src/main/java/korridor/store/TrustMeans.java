package korridor.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Means of the trust between divisions over the replicates of an arm. */
final class TrustMeans {

  private final List<String> divisions = new ArrayList<>();
  private final Map<List<String>, Sum> before = new LinkedHashMap<>();
  private final Map<List<String>, Sum> after = new LinkedHashMap<>();

  void add(String from, String to, double trustBefore, double trustAfter) {
    if (!divisions.contains(from)) {
      divisions.add(from);
    }
    before.computeIfAbsent(List.of(from, to), pair -> new Sum()).add(trustBefore);
    after.computeIfAbsent(List.of(from, to), pair -> new Sum()).add(trustAfter);
  }

  TrustMatrix matrix() {
    return new TrustMatrix(divisions, means(before), means(after));
  }

  private double[][] means(Map<List<String>, Sum> sums) {
    double[][] means = new double[divisions.size()][divisions.size()];
    for (int from = 0; from < means.length; from++) {
      for (int to = 0; to < means.length; to++) {
        Sum sum = sums.getOrDefault(List.of(divisions.get(from), divisions.get(to)), new Sum());
        means[from][to] = sum.mean();
      }
    }
    return means;
  }

  /** The replicates in which there were ties. */
  private static final class Sum {
    private double total;
    private int count;

    void add(double value) {
      if (!Double.isNaN(value)) {
        total += value;
        count++;
      }
    }

    double mean() {
      return total / count;
    }
  }
}
