package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.experiment.ThreadExecutor;
import korridor.random.Draws;
import korridor.statistics.LifeTable;

/**
 * V13: the life table of the lead time. With one way of ending it is Kaplan and Meier's curve of
 * published remission times; and a year in which issues are done at the constant rate δ and expire
 * at ξ gives δ/(δ + ξ) · (1 − e^(−(δ + ξ)h)), although both rates were half as high until it began,
 * when many of its issues had arrived. The estimates have no bias: of those at risk at an age,
 * however they came there, each ends with the same probability.
 */
final class LeadTimeCurve extends RepeatedCase {

  private static final double EXACT = 1e-12;
  private static final long SEED = 113;
  private static final int AGES = 105;
  private static final int PERIOD = 52;
  private static final int ARRIVALS = 20;
  private static final double DONE = 1.0 / 40;
  private static final double EXPIRED = 1.0 / 100;
  private static final double BEFORE = 0.5;
  private static final int STEP = 4;
  private static final double[] HORIZONS = Rows.steps(0, STEP, (AGES - 1) / STEP + 1);
  private static final int[] REPORTED = {52, 104};
  private static final int REMISSION_WEEKS = 36;

  private final References references = References.read("survival.csv");

  LeadTimeCurve(ThreadExecutor executor) {
    super("V13", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    double[][] rows = rows(effort.runs(200, 1000), LeadTimeCurve::period);
    List<Finding> findings = new ArrayList<>();
    LifeTable remissions = remissions();
    double[] weeks = references.of("kaplan-meier.time");
    double[] open = references.of("kaplan-meier.open");
    for (int n = 0; n < weeks.length; n++) {
      int week = (int) weeks[n];
      if (n == 0 || open[n] < open[n - 1]) {
        double own = remissions.openAfter(week);
        findings.add(Finding.exact(say("remission", "week", week), open[n], own, EXACT));
      }
    }
    for (int week : REPORTED) {
      int column = week / STEP;
      findings.add(
          Finding.mean(
              say("done", "week", week), share(DONE, 1, week), 0, Rows.moments(rows, column)));
      findings.add(
          Finding.mean(
              say("expired", "week", week),
              share(EXPIRED, 1, week),
              0,
              Rows.moments(rows, HORIZONS.length + column)));
    }
    return new Outcome(findings, List.of(remissionPicture(remissions), periodPicture(rows)));
  }

  private LifeTable remissions() {
    double[] ended = references.sample("ended");
    double[] censored = references.sample("censored");
    int[] atRisk = new int[REMISSION_WEEKS];
    int[] relapsed = new int[REMISSION_WEEKS];
    for (int week = 0; week < REMISSION_WEEKS; week++) {
      int now = week;
      relapsed[week] = count(ended, time -> time == now);
      atRisk[week] = count(ended, time -> time >= now) + count(censored, time -> time >= now);
    }
    return LifeTable.of(atRisk, relapsed, new int[REMISSION_WEEKS]);
  }

  private static int count(double[] times, DoublePredicate which) {
    return (int) Arrays.stream(times).filter(which).count();
  }

  /** Shares done, then expired, at each horizon shown, from one year of issues. */
  private static double[] period(int run) {
    long stream = Draws.stream(Draws.root(SEED, run), 0, 0);
    int[][] counts = new int[3][AGES];
    for (int issue = 0; issue < ARRIVALS * (AGES + PERIOD); issue++) {
      observe(stream, issue, issue / ARRIVALS - (AGES - 1), counts);
    }
    LifeTable table = LifeTable.of(counts[0], counts[1], counts[2]);
    return DoubleStream.concat(
            Arrays.stream(HORIZONS).map(h -> table.doneWithin((int) h)),
            Arrays.stream(HORIZONS).map(h -> table.expiredWithin((int) h)))
        .toArray();
  }

  /** Counts an issue at risk in each week from 1 to 52 in which it is open, and where it ends. */
  private static void observe(long stream, int issue, int arrival, int[][] counts) {
    int end = arrival + weeks(Draws.uniform(stream, issue, 0), BEFORE);
    if (arrival > 0 || end > 0) {
      // Exponential times have no memory: what is open after week 0 has the new rates from there.
      end = Math.max(arrival, 0) + weeks(Draws.uniform(stream, issue, 1), 1);
    }
    for (int week = Math.max(arrival, 1); week <= Math.min(end, PERIOD); week++) {
      int age = week - arrival;
      if (age < AGES) {
        counts[0][age]++;
        if (week == end) {
          boolean done = Draws.uniform(stream, issue, 2) < DONE / (DONE + EXPIRED);
          counts[done ? 1 : 2][age]++;
        }
      }
    }
  }

  /** Weeks begun until one of the two ends. */
  private static int weeks(double uniform, double rates) {
    return (int) Math.ceil(-StrictMath.log(uniform) / (rates * (DONE + EXPIRED)));
  }

  /** Share that has ended at one of the two rates within a horizon. */
  private static double share(double rate, double rates, double horizon) {
    double both = DONE + EXPIRED;
    return rate / both * (1 - Math.exp(-rates * both * horizon));
  }

  private Picture remissionPicture(LifeTable table) {
    double[] x = Rows.steps(0, 1, REMISSION_WEEKS);
    return new Picture(
        say("remissions"),
        Axis.of(common("weeks")),
        Axis.of(say("remissions.upwards"), 0, 1),
        List.of(
            Series.of(
                say("remissions.series"),
                Source.REFERENCE,
                Form.LINE,
                references.of("kaplan-meier.time"),
                references.of("kaplan-meier.open")),
            Series.of(say("ours"), Source.OURS, Form.POINTS, x, table.open())));
  }

  private Picture periodPicture(double[][] rows) {
    double[][] band = Rows.band(rows);
    double[] now = Arrays.stream(HORIZONS).map(h -> share(DONE, 1, h)).toArray();
    double[] before = Arrays.stream(HORIZONS).map(h -> share(DONE, BEFORE, h)).toArray();
    int n = HORIZONS.length;
    return new Picture(
        say("period"),
        Axis.of(common("weeks")),
        Axis.of(say("period.upwards"), 0, 1),
        List.of(
            Series.of(say("period.series"), Source.REFERENCE, Form.LINE, HORIZONS.clone(), now),
            Series.of(say("period.before"), Source.REFERENCE, Form.LINE, HORIZONS.clone(), before),
            new Series(
                common("ours"),
                Source.OURS,
                Form.POINTS,
                HORIZONS.clone(),
                Arrays.copyOf(band[0], n),
                Arrays.copyOf(band[1], n),
                Arrays.copyOf(band[2], n))));
  }
}
