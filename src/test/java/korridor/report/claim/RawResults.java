package korridor.report.claim;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import korridor.model.Arm;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A second reading of a results folder, which shares no code with the report: the series as text,
 * means and Student's intervals by the textbook.
 */
final class RawResults {

  /** The tables count every week of a year as worked; a report tells what a post really works. */
  private static final double MODEL_YEAR = 52 * 39;

  private static final double POST_YEAR = 1600;

  private final Map<String, double[]> rows = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<String> arms = new ArrayList<>();
  private final TreeSet<Integer> weeks = new TreeSet<>();
  private final TreeSet<Integer> replicates = new TreeSet<>();

  private final int perDraw;
  private final Set<Integer> without;

  /**
   * Reads a folder.
   *
   * @param perDraw replicates of a draw, which count as one; 1 where each counts
   * @param without draws that do not count, by number
   */
  RawResults(Path folder, int perDraw, Set<Integer> without) {
    this.perDraw = perDraw;
    this.without = without;
    try (CSVReader rows =
        new CSVReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("series.csv.gz"))),
                StandardCharsets.UTF_8))) {
      String[] header = rows.readNext();
      for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
        read(header, row);
      }
    } catch (IOException | com.opencsv.exceptions.CsvValidationException e) {
      throw new AssertionError(e);
    }
  }

  private void read(String[] header, String[] row) {
    int replicate = Integer.parseInt(row[2]);
    int week = Integer.parseInt(row[3]);
    if (!arms.contains(row[0])) {
      arms.add(row[0]);
    }
    weeks.add(week);
    replicates.add(replicate);
    double[] values = new double[row.length];
    for (int column = 4; column < row.length; column++) {
      columns.put(header[column], column);
      double value = row[column].isEmpty() ? Double.NaN : Double.parseDouble(row[column]);
      values[column] = header[column].endsWith("_hours") ? value / MODEL_YEAR * POST_YEAR : value;
    }
    rows.put(row[0] + " " + replicate + " " + week, values);
  }

  /** A mean of differences with its interval; NaN where nothing is known. */
  record Estimate(int n, double mean, double lower, double upper) {}

  /** The draws that do not count. */
  Set<Integer> without() {
    return without;
  }

  TreeSet<Integer> weeks() {
    return weeks;
  }

  /** Values by replicate, only those that are there. */
  TreeMap<Integer, Double> values(Arm arm, String measure, int week) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    for (int replicate : replicates) {
      if (without.contains(replicate / perDraw)) {
        continue;
      }
      double[] row = rows.get(arm.name() + " " + replicate + " " + week);
      if (row != null && !Double.isNaN(row[columns.get(measure)])) {
        values.put(replicate, row[columns.get(measure)]);
      }
    }
    return values;
  }

  /** The mean of draws. */
  double mean(Arm arm, String measure, int week) {
    return overDraws(values(arm, measure, week));
  }

  /** The mean over the replicates that the silo has too. */
  double pairedMean(Arm arm, String measure, int week) {
    TreeMap<Integer, Double> own = values(arm, measure, week);
    own.keySet().retainAll(values(Arm.SILO, measure, week).keySet());
    return overDraws(own);
  }

  private double overDraws(TreeMap<Integer, Double> runs) {
    TreeMap<Integer, List<Double>> byDraw = new TreeMap<>();
    runs.forEach(
        (n, value) -> byDraw.computeIfAbsent(n / perDraw, draw -> new ArrayList<>()).add(value));
    return mean(byDraw);
  }

  /** The mean of draws, each of which is the mean of its replicates. */
  private static double mean(TreeMap<Integer, List<Double>> byDraw) {
    return byDraw.values().stream()
        .mapToDouble(draw -> draw.stream().mapToDouble(v -> v).average().orElseThrow())
        .average()
        .orElse(Double.NaN);
  }

  /** The sum of some arms minus that of others, replicate by replicate. */
  Estimate contrast(List<Arm> plus, List<Arm> minus, String measure, int week) {
    TreeMap<Integer, List<Double>> byDraw = new TreeMap<>();
    for (int replicate : replicates) {
      double sum = 0;
      for (Arm arm : plus) {
        sum += values(arm, measure, week).getOrDefault(replicate, Double.NaN);
      }
      for (Arm arm : minus) {
        sum -= values(arm, measure, week).getOrDefault(replicate, Double.NaN);
      }
      if (!Double.isNaN(sum)) {
        byDraw.computeIfAbsent(replicate / perDraw, draw -> new ArrayList<>()).add(sum);
      }
    }
    return student(
        byDraw.values().stream()
            .mapToDouble(draw -> draw.stream().mapToDouble(d -> d).average().orElseThrow())
            .toArray());
  }

  private static Estimate student(double[] x) {
    int n = x.length;
    double mean = IntStream.range(0, n).mapToDouble(i -> x[i]).average().orElse(Double.NaN);
    if (n < 2) {
      return new Estimate(n, mean, Double.NaN, Double.NaN);
    }
    double squares = 0;
    for (double value : x) {
      squares += (value - mean) * (value - mean);
    }
    double half =
        new TDistribution(n - 1).inverseCumulativeProbability(0.975)
            * Math.sqrt(squares / (n - 1) / n);
    return new Estimate(n, mean, mean - half, mean + half);
  }
}
