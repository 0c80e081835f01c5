package korridor.evaluation.verification;

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
import korridor.model.process.Calibrating;
import korridor.model.process.Culture;
import korridor.model.process.StaffTurnover;
import korridor.random.Draws;

/**
 * V4: competence that is practised, fades, and leaves with its holder. Everybody has one episode
 * across a week; all have the values of rest, so that a success teaches w = 1 and a failure w = 2r
 * − 1. A week is the linear map c + ℓw(1 − c)c0/(1 − c0), then ν of the way to κ0·c0, then c0 with
 * the probability of turnover; chance and competence are independent, so that the mean follows the
 * map of the mean w. First with a gain of our own; then with the one that the calibration derives
 * from the silo's practice, under which c0 must be at rest, but for terms of the order ν² (the map
 * forgets a part of what was learnt in the same week).
 *
 * <p>Each finding with chance is a false alarm with a probability of 6.3e-5.
 */
final class PracticeAndForgetting extends RepeatedCase {

  private static final long SEED = 104;
  private static final int PAIRS = 100;
  private static final int WEEKS = 200;
  private static final int SHOWN = 60;
  private static final int WARM_UP = 120;
  private static final double LEVEL = 0.3;
  private static final double RESPECT = 0.6;
  private static final double GAIN = 0.2;
  private static final double FORGETTING = 0.02;
  private static final double INNATE = 0.5;
  private static final double TURNOVER = 0.03;

  /** A worked example: c += s(1 − c) − δc, then replaced by c_e with t. */
  private static final double WORKED = 0.541950;

  private static final double PRINTED = 5e-7;
  private static final double ORDER = 0.002;

  PracticeAndForgetting(ThreadExecutor executor) {
    super("V4", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int runs = effort.runs(200, 400);
    double[][] paths = rows(runs, this::path);
    double[][] rested = rows(runs, this::calibrated);
    double success = administration(0).rest.successAcross();
    double practice = success + (1 - success) * (2 * RESPECT - 1);
    AffineMap own = week(GAIN, practice);
    AffineMap derived = week(FORGETTING * (1 - INNATE) / practice, practice);
    AffineMap example = new AffineMap(1 - 0.04 - 0.02, 0.04).then(AffineMap.towards(0.3, 0.03));
    return Outcome.of(
        List.of(
            Finding.exact(say("solver"), WORKED, example.fixedPoint(), PRINTED),
            Finding.mean(say("path"), own.after(10, LEVEL), 0, Rows.moments(paths, 10)),
            Finding.mean(
                say("fixed-point"), own.after(WEEKS, LEVEL), 0, Rows.moments(paths, WEEKS)),
            Finding.mean(say("derived"), derived.fixedPoint(), 0, Rows.moments(rested, 0)),
            Finding.exact(say("rest"), LEVEL, derived.fixedPoint(), ORDER)),
        picture(paths, own));
  }

  /** What a week does to the mean competence. */
  private static AffineMap week(double gain, double practice) {
    return AffineMap.towards(1, gain * practice * LEVEL / (1 - LEVEL))
        .then(AffineMap.towards(INNATE * LEVEL, FORGETTING))
        .then(AffineMap.towards(LEVEL, TURNOVER));
  }

  private static Administration administration(int run) {
    return Setting.of(PAIRS, PAIRS)
        .still()
        .with("survey.competence", LEVEL)
        .with("survey.respect", RESPECT)
        .with("learning.innate-competence", INNATE)
        .with("culture.forgetting", FORGETTING)
        .with("staff.turnover", 1 - Math.pow(1 - TURNOVER, 52))
        .with("staff.spread", 0)
        .administration(SEED, run);
  }

  /** Mean competence after 0, 1, 2 … weeks. */
  private double[] path(int run) {
    Administration a = administration(run);
    a.calibration.set(a.calibration.constants().withCompetenceGain(GAIN));
    Weeks weeks = new Weeks(a, run);
    double[] path = new double[WEEKS + 1];
    path[0] = mean(a);
    for (int week = 1; week <= WEEKS; week++) {
      weeks.pass();
      path[week] = mean(a);
    }
    return path;
  }

  /** Mean competence long after the calibration of the gain. */
  private double[] calibrated(int run) {
    Administration a = administration(run);
    a.beginArm(WARM_UP);
    Weeks weeks = new Weeks(a, run);
    Calibrating calibrating = new Calibrating(a);
    for (int week = 1; week <= 2 * WARM_UP; week++) {
      weeks.pass();
      calibrating.step(a);
    }
    return new double[] {mean(a)};
  }

  /** The weeks of an administration in which fixed pairs work. */
  private static final class Weeks {
    private final Administration a;
    private final Pairs pairs;
    private final Culture culture;
    private final StaffTurnover turnover;

    Weeks(Administration a, int run) {
      this.a = a;
      pairs = new Pairs(a, Draws.root(SEED, run));
      culture = new Culture(a);
      turnover = new StaffTurnover(a);
    }

    void pass() {
      a.turnWeek();
      // Successors have other ties; trust at rest keeps their values what they were.
      for (int pair = 0; pair < pairs.count(); pair++) {
        pairs.trust(pair, a.rest.mean().outGroupTrust());
      }
      pairs.meet();
      culture.step(a);
      turnover.step(a);
    }
  }

  private static double mean(Administration a) {
    double sum = 0;
    for (int post = 0; post < a.staff.size(); post++) {
      sum += a.staff.competence(post);
    }
    return sum / a.staff.size();
  }

  private Picture picture(double[][] paths, AffineMap week) {
    double[] x = Rows.steps(0, 1, SHOWN + 1);
    double[] expected = new double[x.length];
    for (int n = 0; n < x.length; n++) {
      expected[n] = week.after(n, LEVEL);
    }
    double[][] band = Rows.band(paths);
    double[][] shown = new double[3][x.length];
    for (int row = 0; row < 3; row++) {
      System.arraycopy(band[row], 0, shown[row], 0, x.length);
    }
    double[] ends = {0, SHOWN};
    double[] level = {week.fixedPoint(), week.fixedPoint()};
    return new Picture(
        say("picture"),
        Axis.of(common("weeks")),
        Axis.of(say("upwards")),
        List.of(
            Series.of(say("series.fixed-point"), Source.REFERENCE, Form.LINE, ends, level),
            Series.of(say("series.path"), Source.REFERENCE, Form.LINE, x, expected),
            new Series(common("ours"), Source.OURS, Form.POINTS, x, shown[0], shown[1], shown[2])));
  }
}
