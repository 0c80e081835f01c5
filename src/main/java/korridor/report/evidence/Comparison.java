package korridor.report.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.statistics.PairedComparison;
import korridor.store.CsvTable;

/**
 * Every arm against the baseline, paired over replicates, in the weeks that a report compares:
 * after one year, after five, and at the end.
 */
public final class Comparison {

  /** The short horizon of comparisons, in weeks. */
  static final int ONE_YEAR = 52;

  /** After one year and after five years. */
  private static final List<Integer> WEEKS = List.of(ONE_YEAR, 260);

  private static final List<String> HEADER =
      List.of(
          "arm",
          "measure",
          "week",
          "n",
          "mean",
          "sd",
          "baseline_mean",
          "difference",
          "lower",
          "upper",
          "p_value",
          "effect_size",
          "pair_correlation",
          "variance_ratio");

  private final Series series;
  private final List<Integer> weeks;
  private final Map<List<Object>, ComparisonRow> rows;

  /** Compares the arms of a series with its first arm, in every week whose values it keeps. */
  public Comparison(Series series) {
    this.series = series;
    this.weeks = weeks(series.weeks());
    Map<List<Object>, ComparisonRow> all = new HashMap<>();
    for (Arm arm : series.arms()) {
      for (Measure measure : series.measures()) {
        for (int week : series.keptWeeks()) {
          all.put(List.of(arm, measure, week), compared(series, arm, measure, week));
        }
      }
    }
    this.rows = Map.copyOf(all);
  }

  private static ComparisonRow compared(Series series, Arm arm, Measure measure, int week) {
    double[] values = series.values(arm, measure, week);
    double[] baseline = series.values(series.baseline(), measure, week);
    return new ComparisonRow(arm, measure, week, series.paired(values, baseline));
  }

  /** The weeks compared, those of {52, 260, last} that were observed, rising. */
  static List<Integer> weeks(List<Integer> observed) {
    TreeSet<Integer> weeks = new TreeSet<>(WEEKS);
    weeks.retainAll(observed);
    if (!observed.isEmpty()) {
      weeks.add(observed.get(observed.size() - 1));
    }
    return List.copyOf(weeks);
  }

  /** The weeks compared. */
  public List<Integer> weeks() {
    return weeks;
  }

  /**
   * The row of an arm in a week whose values the series keeps.
   *
   * @throws IllegalArgumentException when there is none
   */
  public ComparisonRow row(Arm arm, Measure measure, int week) {
    ComparisonRow row = rows.get(List.of(arm, measure, week));
    if (row == null) {
      throw new IllegalArgumentException(
          "no comparison of " + arm + ", " + measure.name() + ", week " + week);
    }
    return row;
  }

  /** All rows, arm by arm, measure by measure, week by week. */
  public List<ComparisonRow> rows() {
    List<ComparisonRow> all = new ArrayList<>();
    for (Arm arm : series.arms()) {
      for (Measure measure : series.measures()) {
        weeks.forEach(week -> all.add(row(arm, measure, week)));
      }
    }
    return all;
  }

  /** Writes {@code comparison.csv}; a number that is not known is an empty cell. */
  public void write(Path file) throws IOException {
    try (CsvTable table = CsvTable.create(file, HEADER)) {
      for (ComparisonRow row : rows()) {
        PairedComparison p = row.paired();
        // The baseline against itself has no difference, rather than a certain one of zero.
        boolean self = row.arm().equals(series.baseline());
        table.row(
            row.arm().name(),
            row.measure().name(),
            row.week(),
            p.n(),
            p.mean(),
            p.sd(),
            p.baselineMean(),
            self ? null : p.difference(),
            self ? null : p.lower(),
            self ? null : p.upper(),
            self ? null : p.pValue(),
            self ? null : p.effectSize(),
            self ? null : p.pairCorrelation(),
            self ? null : p.varianceRatio());
      }
    }
  }
}
