package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.experiment.ThreadExecutor;
import korridor.model.Administration;
import korridor.model.Logistic;
import korridor.random.Draws;
import korridor.statistics.RunningMoments;

/**
 * V1: trust where every episode succeeds with the same probability q. All weights of the episode
 * are 0 and its intercept is logit q; nobody was surveyed, so that λ is the same in both
 * departments. The mean obeys E τ' = E τ + qη(1 − τ) − (1 − q)ληE τ exactly, so the mean after n
 * episodes is known for every n. Each finding is a false alarm with a probability of 6.3e-5.
 */
final class ConstantSuccess extends RepeatedCase {

  private static final long SEED = 101;
  private static final int PAIRS = 100;
  private static final double GAIN = 0.05;
  private static final double LOSS = 0.25;
  private static final double Q = 0.9;
  private static final double START = 0.1;
  private static final int EPISODES = 150;
  private static final int SHOWN = 60;

  ConstantSuccess(ThreadExecutor executor) {
    super("V1", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int runs = effort.runs(200, 400);
    double[][] paths = rows(runs, this::path);
    double[][] ratios = rows(runs, this::contraction);
    double fixedPoint = Q / (Q + LOSS / GAIN * (1 - Q));
    double contraction = 1 - Q * GAIN - (1 - Q) * LOSS;
    List<Finding> findings = new ArrayList<>();
    RunningMoments last = Rows.moments(paths, EPISODES);
    findings.add(Finding.mean(say("fixed-point"), fixedPoint, 0, last));
    findings.add(Finding.mean(say("contraction"), contraction, 0, Rows.moments(ratios, 0)));
    int tenth = 10;
    double expected = fixedPoint + (START - fixedPoint) * Math.pow(contraction, tenth);
    findings.add(
        Finding.mean(say("path", "episodes", tenth), expected, 0, Rows.moments(paths, tenth)));
    return Outcome.of(findings, picture(paths, fixedPoint, contraction));
  }

  private static Setting setting() {
    return Setting.of(PAIRS, PAIRS)
        .still()
        .with("learning.trust-gain", GAIN)
        .with("learning.trust-asymmetry", LOSS / GAIN)
        .with("contacts.ties", 2);
  }

  private static Pairs pairs(int run, double trust) {
    Administration a = setting().administration(SEED, run);
    double logOdds = Logistic.logit(Q);
    a.calibration.set(a.calibration.constants().withInterceptAcross(logOdds));
    Pairs pairs = new Pairs(a, Draws.root(SEED, run));
    for (int n = 0; n < pairs.count(); n++) {
      pairs.trust(n, trust);
    }
    return pairs;
  }

  private static double mean(Pairs pairs) {
    double sum = 0;
    for (int n = 0; n < pairs.count(); n++) {
      sum += pairs.trust(n);
    }
    return sum / pairs.count();
  }

  /** Mean trust over the pairs after 0, 1, 2 … episodes. */
  private double[] path(int run) {
    Pairs pairs = pairs(run, START);
    double[] path = new double[EPISODES + 1];
    path[0] = mean(pairs);
    for (int n = 1; n <= EPISODES; n++) {
      pairs.meet();
      path[n] = mean(pairs);
    }
    return path;
  }

  /** By how much one episode with the same luck brings full trust and no trust closer. */
  private double[] contraction(int run) {
    Pairs full = pairs(run, 1);
    Pairs none = pairs(run, 0);
    full.meet();
    none.meet();
    return new double[] {mean(full) - mean(none)};
  }

  private Picture picture(double[][] paths, double fixedPoint, double contraction) {
    double[] x = Rows.steps(0, 1, SHOWN + 1);
    double[] expected = new double[x.length];
    for (int n = 0; n < x.length; n++) {
      expected[n] = fixedPoint + (START - fixedPoint) * Math.pow(contraction, n);
    }
    double[] ends = {0, SHOWN};
    double[] level = {fixedPoint, fixedPoint};
    double[][] all = Rows.band(paths);
    double[] every = Rows.steps(0, 3, SHOWN / 3 + 1);
    double[][] shown = new double[3][every.length];
    for (int n = 0; n < every.length; n++) {
      for (int row = 0; row < 3; row++) {
        shown[row][n] = all[row][3 * n];
      }
    }
    return new Picture(
        say("picture"),
        Axis.of(say("across")),
        Axis.of(say("upwards"), 0, 0.75),
        List.of(
            Series.of(say("series.fixed-point"), Source.REFERENCE, Form.LINE, ends, level),
            Series.of(say("series.path"), Source.REFERENCE, Form.LINE, x, expected),
            new Series(
                common("ours"), Source.OURS, Form.POINTS, every, shown[0], shown[1], shown[2])));
  }
}
