package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.evaluation.Verdict;
import korridor.experiment.ThreadExecutor;
import korridor.language.Message;
import korridor.model.Administration;
import korridor.model.Logistic;
import korridor.random.Draws;
import korridor.statistics.RunningMoments;

/**
 * V7: trust across departments where only trust sways success, q = lg(−2.5 + 6τ), λ = 2. The mean
 * field τ = q/(q + λ(1 − q)) has two stable fixed points and an unstable one between. Pairs start
 * from a grid of trusts; the tipping point of a run is the mean threshold, grid bottom plus the sum
 * over the grid of (1 − share that ends high) × step (Spearman 1908, Kärber 1931).
 *
 * <p>The mean field holds for a small gain γ; at γ = .004 chance blurs each threshold by about
 * √(γ·s²/2k) = .04 (s² = .5 the variance of a step over γ², k = .55 the slope of the drift over γ
 * at the tipping point), and shifts the means by terms of the order of its square, .002. Hence the
 * bands: ±.02 for the tipping point, ±.01 for the stable ones. With the standard errors of below
 * .003 a correct model fails with a probability below 1e-6.
 */
final class TippingPoint extends RepeatedCase {

  private static final long SEED = 107;
  private static final double BASE = -2.5;
  private static final double WEIGHT = 6;
  private static final double ASYMMETRY = 2;
  private static final double GAIN = 0.004;
  private static final int EPISODES = 3000;
  private static final double STEP = 0.02;
  private static final double[] GRID = Rows.steps(0.3, STEP, 31);
  private static final int PAIRS_EACH = 6;
  private static final double BAND = 0.02;
  private static final double STABLE_BAND = 0.01;
  private static final double FALSE_ALARM = 1e-6;

  TippingPoint(ThreadExecutor executor) {
    super("V7", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    List<Double> fixed = fixedPoints();
    if (fixed.size() != 3) {
      throw new IllegalStateException(fixed.size() + " fixed points instead of three");
    }
    int runs = effort.runs(60, 200);
    double[][] ends = rows(runs, TippingPoint::run);
    RunningMoments tipping = new RunningMoments();
    RunningMoments low = new RunningMoments();
    RunningMoments high = new RunningMoments();
    for (double[] run : ends) {
      tipping.add(threshold(run, fixed.get(1)));
      low.add(mean(run, end -> end < fixed.get(1)));
      high.add(mean(run, end -> end >= fixed.get(1)));
    }
    return new Outcome(
        List.of(
            within(say("low"), fixed.get(0), low, STABLE_BAND),
            within(say("tipping"), fixed.get(1), tipping, BAND),
            within(say("high"), fixed.get(2), high, STABLE_BAND)),
        List.of(map(fixed, low, high), basins(ends, fixed)));
  }

  private Finding within(Message subject, double target, RunningMoments own, double band) {
    return new Finding(
        subject,
        target,
        own.mean(),
        own.meanInterval(Finding.LEVEL),
        say("band", "band", band),
        own.n(),
        FALSE_ALARM,
        Verdict.of(Math.abs(own.mean() - target) <= band));
  }

  private static double success(double trust) {
    return Logistic.of(BASE + WEIGHT * trust);
  }

  private static double meanField(double trust) {
    double q = success(trust);
    return q / (q + ASYMMETRY * (1 - q));
  }

  /** Where the mean field meets the diagonal, by bisection between the points of a fine grid. */
  private static List<Double> fixedPoints() {
    List<Double> fixed = new ArrayList<>();
    int cells = 1000;
    for (int n = 0; n < cells; n++) {
      double low = (double) n / cells;
      double high = (n + 1.0) / cells;
      if ((meanField(low) - low) * (meanField(high) - high) < 0) {
        fixed.add(bisect(low, high));
      }
    }
    return fixed;
  }

  private static double bisect(double low, double high) {
    boolean falling = meanField(low) > low;
    double from = low;
    double to = high;
    for (int n = 0; n < 60; n++) {
      double middle = (from + to) / 2;
      if (meanField(middle) > middle == falling) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Trust of each pair after many episodes; pair n begins at grid point n / PAIRS_EACH. */
  private static double[] run(int run) {
    int count = GRID.length * PAIRS_EACH;
    Administration a =
        Setting.of(count, count)
            .still()
            .with("contacts.ties", 2)
            .with("episode.base", BASE)
            .with("episode.trust", WEIGHT)
            .with("learning.trust-gain", GAIN)
            .with("learning.trust-asymmetry", ASYMMETRY)
            .administration(SEED, run);
    Pairs pairs = new Pairs(a, Draws.root(SEED, run));
    for (int n = 0; n < count; n++) {
      pairs.trust(n, GRID[n / PAIRS_EACH]);
    }
    for (int n = 0; n < EPISODES; n++) {
      pairs.meet();
    }
    double[] ends = new double[count];
    Arrays.setAll(ends, pairs::trust);
    return ends;
  }

  private static double threshold(double[] ends, double unstable) {
    double sum = GRID[0] - STEP / 2;
    for (double end : ends) {
      sum += end < unstable ? STEP / PAIRS_EACH : 0;
    }
    return sum;
  }

  private static double mean(double[] ends, java.util.function.DoublePredicate side) {
    return Arrays.stream(ends).filter(side).average().orElse(Double.NaN);
  }

  private Picture map(List<Double> fixed, RunningMoments low, RunningMoments high) {
    double[] x = Rows.steps(0, 0.01, 101);
    double[] y = Arrays.stream(x).map(TippingPoint::meanField).toArray();
    double[] ends = {0, 1};
    double[] points = fixed.stream().mapToDouble(p -> p).toArray();
    double[] stable = {low.mean(), high.mean()};
    return new Picture(
        say("map"),
        Axis.of(say("map.across"), 0, 1),
        Axis.of(say("map.upwards"), 0, 1),
        List.of(
            Series.of(say("map.field"), Source.REFERENCE, Form.LINE, x, y),
            Series.of(say("map.diagonal"), Source.REFERENCE, Form.LINE, ends, ends),
            Series.of(say("map.fixed"), Source.REFERENCE, Form.POINTS, points, points),
            Series.of(say("map.ours"), Source.OURS, Form.POINTS, stable, stable)));
  }

  private Picture basins(double[][] ends, List<Double> fixed) {
    double[][] shares = new double[ends.length][GRID.length];
    for (int run = 0; run < ends.length; run++) {
      for (int n = 0; n < ends[run].length; n++) {
        boolean high = ends[run][n] >= fixed.get(1);
        shares[run][n / PAIRS_EACH] += high ? 1.0 / PAIRS_EACH : 0;
      }
    }
    double[][] band = Rows.band(shares);
    double[] tipping = {fixed.get(1), fixed.get(1)};
    return new Picture(
        say("basins"),
        Axis.of(say("basins.across")),
        Axis.of(say("basins.upwards"), -0.02, 1.02),
        List.of(
            Series.of(
                say("basins.series"), Source.REFERENCE, Form.LINE, tipping, new double[] {0, 1}),
            new Series(common("ours"), Source.OURS, Form.POINTS, GRID, band[0], band[1], band[2])));
  }
}
