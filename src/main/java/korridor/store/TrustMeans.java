package korridor.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Means of the trust between divisions in an arm: over points, each of which is the mean of its
 * replicates, however many failed.
 */
final class TrustMeans {

  private final List<String> divisions = new ArrayList<>();
  private final Map<List<String>, Sum> before = new LinkedHashMap<>();
  private final Map<List<String>, Sum> after = new LinkedHashMap<>();

  void add(String point, String from, String to, double trustBefore, double trustAfter) {
    if (!divisions.contains(from)) {
      divisions.add(from);
    }
    before.computeIfAbsent(List.of(from, to), pair -> new Sum()).add(point, trustBefore);
    after.computeIfAbsent(List.of(from, to), pair -> new Sum()).add(point, trustAfter);
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

  /** The points, and in each of them the replicates, in which there were ties. */
  private static final class Sum {
    private final Map<String, List<Double>> points = new LinkedHashMap<>();

    void add(String point, double value) {
      if (!Double.isNaN(value)) {
        points.computeIfAbsent(point, p -> new ArrayList<>()).add(value);
      }
    }

    double mean() {
      return mean(points.values().stream().mapToDouble(own -> mean(own.stream())));
    }

    private static double mean(Stream<Double> values) {
      return mean(values.mapToDouble(value -> value));
    }

    private static double mean(DoubleStream values) {
      return values.average().orElse(Double.NaN);
    }
  }
}
