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
import korridor.model.process.Culture;
import korridor.model.process.StaffTurnover;
import korridor.random.Draws;

/**
 * V4: competence that is learnt, fades, and leaves with its holder. Everybody has one episode
 * across a week, from which they learn whether it succeeds or not. Korridor applies learning and
 * fading one after the other, so that (1 − ℓ)(1 − δ) stands where the published form has 1 − s − δ:
 * with δ = .02 and ℓ = .04/.98 both are .94, and what is learnt in a week is .04.
 */
final class SocialisationWithTurnover extends RepeatedCase {

  private static final long SEED = 104;
  private static final int PAIRS = 100;
  private static final int WEEKS = 200;
  private static final int SHOWN = 60;
  private static final double LEARNT = 0.04;
  private static final double FADING = 0.02;
  private static final double TURNOVER = 0.03;
  private static final double ENTRY = 0.3;

  SocialisationWithTurnover(ThreadExecutor executor) {
    super("V4", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    double[][] paths = rows(effort.runs(100, 400), this::path);
    double stay = 1 - TURNOVER;
    double target = (stay * LEARNT + TURNOVER * ENTRY) / (1 - stay * (1 - LEARNT - FADING));
    return Outcome.of(
        List.of(Finding.mean(say("fixed-point"), target, 0, Rows.moments(paths, WEEKS))),
        picture(paths, target));
  }

  private double[] path(int run) {
    Administration a =
        Setting.of(PAIRS, PAIRS)
            .still()
            .with("learning.competence-gain", LEARNT / (1 - FADING))
            .with("learning.competence-from-failure", 1)
            .with("culture.competence-reversion", FADING)
            .with("culture.competence-floor", 0)
            .with("staff.turnover", 1 - Math.pow(1 - TURNOVER, 52))
            .with("staff.competence-mean", ENTRY)
            .with("staff.competence-spread", 0)
            .administration(SEED, run);
    Pairs pairs = new Pairs(a, Draws.root(SEED, run));
    Culture culture = new Culture(a);
    StaffTurnover turnover = new StaffTurnover(a);
    double[] path = new double[WEEKS + 1];
    path[0] = mean(a);
    for (int week = 1; week <= WEEKS; week++) {
      a.turnWeek();
      pairs.meet();
      culture.step(a);
      turnover.step(a);
      path[week] = mean(a);
    }
    return path;
  }

  private static double mean(Administration a) {
    double sum = 0;
    for (int post = 0; post < a.staff.size(); post++) {
      sum += a.staff.competence(post);
    }
    return sum / a.staff.size();
  }

  private Picture picture(double[][] paths, double target) {
    double[] x = Rows.steps(0, 1, SHOWN + 1);
    double[] expected = new double[x.length];
    double slope = (1 - TURNOVER) * (1 - LEARNT - FADING);
    for (int n = 0; n < x.length; n++) {
      expected[n] = target + (ENTRY - target) * Math.pow(slope, n);
    }
    double[][] band = Rows.band(paths);
    double[][] shown = new double[3][x.length];
    for (int row = 0; row < 3; row++) {
      System.arraycopy(band[row], 0, shown[row], 0, x.length);
    }
    double[] ends = {0, SHOWN};
    double[] level = {target, target};
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
