package korridor.report.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import korridor.observe.Measure;
import korridor.observe.Measure.Better;
import korridor.statistics.PairedComparison;

/** Which arm does best in a measure. */
public final class Ranking {

  private Ranking() {}

  /** The arms with solutions, the best first; those without a mean are left out. */
  public static List<ComparisonRow> of(Evidence evidence, Measure measure, int week) {
    Comparator<ComparisonRow> byMean = Comparator.comparingDouble(ComparisonRow::mean);
    return evidence.solutions().stream()
        .map(arm -> evidence.comparison().row(arm, measure, week))
        .filter(row -> Double.isFinite(row.mean()))
        .sorted(measure.better() == Better.LOWER ? byMean : byMean.reversed())
        .toList();
  }

  /** The best arm; empty when no arm has a value. */
  public static Optional<ComparisonRow> best(Evidence evidence, Measure measure, int week) {
    return of(evidence, measure, week).stream().findFirst();
  }

  /** The first arm against the second, paired over replicates. */
  public static PairedComparison between(
      Evidence evidence, ComparisonRow first, ComparisonRow second) {
    Series series = evidence.series();
    return PairedComparison.of(
        series.values(first.arm(), first.measure(), first.week()),
        series.values(second.arm(), second.measure(), second.week()));
  }
}
