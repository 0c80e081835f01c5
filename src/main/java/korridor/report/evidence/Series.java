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
import korridor.statistics.Interval;
import korridor.statistics.RunningMoments;
import korridor.store.ResultsReader;

/**
 * The time series of all runs, read once: running moments for every arm, measure and week, and the
 * values of the single replicates for a few chosen weeks only, so that memory does not grow with
 * replicates times weeks.
 */
public final class Series {

  private static final double LEVEL = 0.95;
  private static final double WEEKS_PER_YEAR = 52;

  private final List<Arm> arms;
  private final List<Measure> measures;
  private final List<Integer> weeks;
  private final int replicates;
  private final Map<Arm, Integer> armAt = new HashMap<>();
  private final Map<Measure, Integer> measureAt = new HashMap<>();
  private final Map<Integer, Integer> weekAt = new HashMap<>();
  private final RunningMoments[][][] moments;
  private final Map<Integer, double[][][]> kept = new HashMap<>();

  private Series(
      List<Arm> arms,
      List<Measure> measures,
      List<Integer> weeks,
      int replicates,
      Set<Integer> keptWeeks) {
    this.arms = List.copyOf(arms);
    this.measures = List.copyOf(measures);
    this.weeks = List.copyOf(weeks);
    this.replicates = replicates;
    index(arms, armAt);
    index(measures, measureAt);
    index(weeks, weekAt);
    this.moments = new RunningMoments[arms.size()][measures.size()][weeks.size()];
    for (RunningMoments[][] ofArm : moments) {
      for (RunningMoments[] ofMeasure : ofArm) {
        Arrays.setAll(ofMeasure, week -> new RunningMoments());
      }
    }
    for (int week : keptWeeks) {
      kept.put(week, missing(arms.size(), measures.size(), replicates));
    }
  }

  /**
   * Reads the series of a results folder. Columns that are no known measure are left out.
   *
   * @param moreWeeks weeks whose single values are kept besides those that are compared; those not
   *     observed are ignored
   */
  public static Series read(ResultsReader results, Set<Integer> moreWeeks) throws IOException {
    List<Measure> known = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    for (Measure measure : results.vocabulary().measures()) {
      int column = results.measures().indexOf(measure.name());
      if (column >= 0) {
        known.add(measure);
        columns.add(column);
      }
    }
    Set<Integer> kept = new TreeSet<>(moreWeeks);
    kept.retainAll(results.weeks());
    kept.addAll(Comparison.weeks(results.weeks()));
    int replicates = results.manifest().administrations();
    Series series = new Series(results.arms(), known, results.weeks(), replicates, kept);
    results.forEachSeriesRow(
        (arm, point, replicate, week, values) -> series.add(arm, replicate, week, values, columns));
    return series;
  }

  /** The same with working time in hours of posts instead of hours of the model. */
  Series in(WorkingHours hours) {
    Series other = new Series(arms, measures, weeks, replicates, kept.keySet());
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

  /** Replicates planned for each arm. */
  public int replicates() {
    return replicates;
  }

  /** The last observed week. */
  public int lastWeek() {
    return weeks.get(weeks.size() - 1);
  }

  /** The weeks whose single values are kept. */
  Set<Integer> keptWeeks() {
    return kept.keySet();
  }

  /** The value of each replicate, NaN where it is missing, in a week that is kept. */
  public double[] values(Arm arm, Measure measure, int week) {
    double[][][] values = kept.get(week);
    if (values == null) {
      throw new IllegalArgumentException("values of week " + week + " are not kept");
    }
    return values[armAt.get(arm)][measureAt.get(measure)].clone();
  }

  /** The mean over time with the interval of the mean, cut at the ends of the measure's scale. */
  public Band band(Arm arm, Measure measure) {
    RunningMoments[] line = moments[armAt.get(arm)][measureAt.get(measure)];
    int n = line.length;
    Band band = new Band(new double[n], new double[n], new double[n], new double[n]);
    for (int i = 0; i < n; i++) {
      Interval interval = line[i].meanInterval(LEVEL);
      band.years()[i] = weeks.get(i) / WEEKS_PER_YEAR;
      band.mean()[i] = line[i].mean();
      band.lower()[i] = Math.max(measure.scale().lowest(), interval.lower());
      band.upper()[i] = Math.min(measure.scale().highest(), interval.upper());
    }
    return band;
  }

  /** How many replicates of an arm reached the last week. */
  public int finished(Arm arm) {
    return (int)
        Arrays.stream(moments[armAt.get(arm)])
            .mapToLong(line -> line[line.length - 1].n())
            .max()
            .orElse(0);
  }

  private void add(Arm arm, int replicate, int week, double[] values, List<Integer> columns) {
    Integer a = armAt.get(arm);
    Integer w = weekAt.get(week);
    if (a == null || w == null || replicate < 0 || replicate >= replicates) {
      return;
    }
    double[][][] keep = kept.get(week);
    for (int m = 0; m < columns.size(); m++) {
      double value = values[columns.get(m)];
      moments[a][m][w].add(value);
      if (keep != null) {
        keep[a][m][replicate] = value;
      }
    }
  }

  private static double[][][] missing(int arms, int measures, int replicates) {
    double[][][] values = new double[arms][measures][replicates];
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
