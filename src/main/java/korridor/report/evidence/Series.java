package korridor.report.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.statistics.CriticalValues;
import korridor.statistics.Interval;
import korridor.statistics.PairedComparison;
import korridor.statistics.RunningMoments;
import korridor.store.ResultsReader;

/**
 * The time series of all runs, read once: moments for every arm, measure and week, and the values
 * of the single runs for a few chosen weeks only, so that memory does not grow with runs times
 * weeks, but with draws times weeks where several runs share a draw; where assumptions were drawn,
 * those of the measures that are led with in all weeks.
 */
public final class Series {

  // Each point is an administration of its own, as in an ensemble.
  private static final String OWN_LUCK = "own";
  private static final double LEVEL = 0.95;
  private static final double WEEKS_PER_YEAR = 52;

  private final List<Arm> arms;
  private final List<Measure> measures;
  private final List<Integer> weeks;
  private final Administrations administrations;
  private final Map<Arm, Integer> armAt = new HashMap<>();
  private final Map<Measure, Integer> measureAt = new HashMap<>();
  private final Map<Integer, Integer> weekAt = new HashMap<>();
  private final Moments[][][] moments;
  private final Map<Integer, double[][][]> kept = new HashMap<>();
  private final Tracks tracks;

  private Series(
      List<Arm> arms,
      List<Measure> measures,
      List<Integer> weeks,
      Administrations administrations,
      Set<Integer> keptWeeks) {
    this.arms = List.copyOf(arms);
    this.measures = List.copyOf(measures);
    this.weeks = List.copyOf(weeks);
    this.administrations = administrations;
    index(arms, armAt);
    index(measures, measureAt);
    index(weeks, weekAt);
    this.moments = new Moments[arms.size()][measures.size()][weeks.size()];
    for (Moments[][] ofArm : moments) {
      for (Moments[] ofMeasure : ofArm) {
        Arrays.setAll(ofMeasure, week -> new Moments(administrations));
      }
    }
    for (int week : keptWeeks) {
      kept.put(week, missing(arms.size(), measures.size(), administrations.size()));
    }
    this.tracks = Tracks.of(arms.size(), measures, weeks.size(), administrations);
  }

  /**
   * Reads the series of a results folder. Columns that are no known measure are left out.
   *
   * @param moreWeeks weeks whose single values are kept besides those that are compared; those not
   *     observed are ignored
   */
  public static Series read(ResultsReader results, Set<Integer> moreWeeks) throws IOException {
    return read(results, moreWeeks, Matching.NONE);
  }

  /** The same without the runs of draws that facts have ruled out, which then count as missing. */
  public static Series read(ResultsReader results, Set<Integer> moreWeeks, Matching matching)
      throws IOException {
    List<Measure> known = known(results);
    int[] columns = columns(results, known);
    Set<Integer> kept = new TreeSet<>(moreWeeks);
    kept.retainAll(results.weeks());
    kept.addAll(Comparison.weeks(results.weeks()));
    Series series =
        new Series(results.arms(), known, results.weeks(), administrations(results), kept);
    results.forEachSeriesRow(
        (arm, point, replicate, week, values) -> {
          if (!matching.ruledOut().contains(point)) {
            series.add(arm, point, replicate, week, values, columns);
          }
        });
    return series;
  }

  /** The baseline before anything begins, in week 0, and nothing else. */
  public static Series readStart(ResultsReader results) throws IOException {
    List<Measure> known = known(results);
    int[] columns = columns(results, known);
    Arm baseline = results.arms().get(0);
    Series series =
        new Series(List.of(baseline), known, List.of(0), administrations(results), Set.of(0));
    results.forEachSeriesRow(
        baseline,
        0,
        (arm, point, replicate, week, values) ->
            series.add(arm, point, replicate, week, values, columns));
    return series;
  }

  private static List<Measure> known(ResultsReader results) {
    return results.vocabulary().measures().stream()
        .filter(measure -> results.measures().contains(measure.name()))
        .toList();
  }

  private static int[] columns(ResultsReader results, List<Measure> known) {
    return known.stream().mapToInt(m -> results.measures().indexOf(m.name())).toArray();
  }

  private static Administrations administrations(ResultsReader results) throws IOException {
    List<Draw> draws = new ArrayList<>();
    results.pointValues().forEach((name, values) -> draws.add(new Draw(name, values)));
    boolean drawn = results.manifest().draws() > 0 && results.manifest().luck().equals(OWN_LUCK);
    return new Administrations(draws, results.manifest().replicates(), drawn);
  }

  /** The same with working time in hours of posts instead of hours of the model. */
  Series in(WorkingHours hours) {
    Series other = new Series(arms, measures, weeks, administrations, kept.keySet());
    other.tracks.take(tracks);
    for (int m = 0; m < measures.size(); m++) {
      double factor = WorkingHours.counts(measures.get(m)) ? hours.factor() : 1;
      for (int a = 0; a < arms.size(); a++) {
        for (int w = 0; w < weeks.size(); w++) {
          other.moments[a][m][w] = moments[a][m][w].scaled(factor);
        }
        for (int week : kept.keySet()) {
          double[] values = kept.get(week)[a][m];
          other.kept.get(week)[a][m] = Arrays.stream(values).map(v -> v * factor).toArray();
        }
      }
    }
    return other;
  }

  /** The arms, the baseline first. */
  public List<Arm> arms() {
    return arms;
  }

  /** The first arm, with which the others are compared. */
  public Arm baseline() {
    return arms.get(0);
  }

  /** The measures, in the order of their declaration. */
  public List<Measure> measures() {
    return measures;
  }

  /** The observed weeks, rising. */
  public List<Integer> weeks() {
    return weeks;
  }

  /** The administrations that every arm lives through. */
  public Administrations administrations() {
    return administrations;
  }

  /** Runs planned for each arm: as many as there are administrations. */
  public int replicates() {
    return administrations.size();
  }

  /** The last observed week. */
  public int lastWeek() {
    return weeks.get(weeks.size() - 1);
  }

  /** The weeks whose single values are kept. */
  Set<Integer> keptWeeks() {
    return kept.keySet();
  }

  /** The value of each administration, NaN where it is missing, in a week that is kept. */
  public double[] values(Arm arm, Measure measure, int week) {
    double[][][] values = kept.get(week);
    if (values == null) {
      throw new IllegalArgumentException("values of week " + week + " are not kept");
    }
    return values[armAt.get(arm)][measureAt.get(measure)].clone();
  }

  /**
   * One sample against another, paired over administrations; those of one draw are no independent
   * ones and count as their mean.
   *
   * @param first a value an administration
   * @param second the same for the other
   */
  PairedComparison paired(double[] first, double[] second) {
    if (!administrations.shared()) {
      return PairedComparison.of(first, second);
    }
    double[][] means = new double[2][administrations.draws().size()];
    for (int draw = 0; draw < means[0].length; draw++) {
      RunningMoments one = new RunningMoments();
      RunningMoments other = new RunningMoments();
      for (int n : administrations.of(draw)) {
        if (Double.isFinite(first[n]) && Double.isFinite(second[n])) {
          one.add(first[n]);
          other.add(second[n]);
        }
      }
      means[0][draw] = one.n() == 0 ? Double.NaN : one.mean();
      means[1][draw] = other.n() == 0 ? Double.NaN : other.mean();
    }
    return PairedComparison.of(means[0], means[1]);
  }

  /**
   * The mean over time with the interval of the mean, cut at the ends of the measure's scale; over
   * draws, each of which is the mean of its runs, where several runs share one.
   */
  public Band band(Arm arm, Measure measure) {
    Moments[] line = moments[armAt.get(arm)][measureAt.get(measure)];
    int n = line.length;
    Band band = new Band(new double[n], new double[n], new double[n], new double[n]);
    CriticalValues critical = new CriticalValues(LEVEL);
    for (int i = 0; i < n; i++) {
      RunningMoments known = line[i].known();
      Interval interval = known.meanInterval(critical);
      band.years()[i] = weeks.get(i) / WEEKS_PER_YEAR;
      band.mean()[i] = known.mean();
      band.lower()[i] = Math.max(measure.scale().lowest(), interval.lower());
      band.upper()[i] = Math.min(measure.scale().highest(), interval.upper());
    }
    return band;
  }

  /** How many replicates of an arm reached the last week. */
  public int finished(Arm arm) {
    return (int)
        Arrays.stream(moments[armAt.get(arm)])
            .mapToLong(line -> line[line.length - 1].count())
            .max()
            .orElse(0);
  }

  /**
   * The differences of an arm from the baseline in every administration over time, of a measure
   * that is led with where assumptions were drawn.
   *
   * @return weeks by administrations, missing ones NaN; empty for other measures
   */
  public double[][] differencesOverTime(Arm arm, Measure measure) {
    return tracks.differences(armAt.get(arm), measureAt.get(measure));
  }

  private void add(Arm arm, String point, int replicate, int week, double[] values, int[] columns) {
    Integer a = armAt.get(arm);
    Integer w = weekAt.get(week);
    int number = administrations.number(point, replicate);
    if (a == null || w == null || number < 0) {
      return;
    }
    double[][][] keep = kept.get(week);
    for (int m = 0; m < columns.length; m++) {
      double value = values[columns[m]];
      moments[a][m][w].add(number, value);
      if (keep != null) {
        keep[a][m][number] = value;
      }
      tracks.put(a, m, w, number, value);
    }
  }

  private static double[][][] missing(int arms, int measures, int size) {
    double[][][] values = new double[arms][measures][size];
    for (double[][] ofArm : values) {
      for (double[] ofMeasure : ofArm) {
        Arrays.fill(ofMeasure, Double.NaN);
      }
    }
    return values;
  }

  private static <T> void index(List<T> things, Map<T, Integer> at) {
    for (int i = 0; i < things.size(); i++) {
      at.put(things.get(i), i);
    }
  }
}
