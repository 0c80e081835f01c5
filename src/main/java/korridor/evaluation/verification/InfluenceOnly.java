package korridor.evaluation.verification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
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
import korridor.model.process.Contacts;
import korridor.model.process.Order;
import korridor.statistics.Interval;

/**
 * V2: influence alone, without bounds (ε = 1) and with equal trust in both directions: what one
 * gains the other loses, so the mean openness stays, and all converge to it. Trust is 1/2, which a
 * float holds exactly. Certain, so there is no false alarm.
 */
final class InfluenceOnly extends RepeatedCase {

  private static final long SEED = 102;
  private static final int PEOPLE = 40;
  private static final int WEEKS = 300;
  private static final double MEAN_TOLERANCE = 1e-12;
  private static final double SPREAD_TOLERANCE = 1e-9;
  private static final int SHOWN = 15;

  InfluenceOnly(ThreadExecutor executor) {
    super("V2", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int runs = effort.runs(40, 200);
    double[][] rows = rows(runs, this::run);
    return Outcome.of(
        List.of(
            certain("mean", largest(rows, 0), MEAN_TOLERANCE, runs),
            certain("spread", largest(rows, 1), SPREAD_TOLERANCE, runs)),
        picture());
  }

  private Finding certain(String subject, double value, double tolerance, int runs) {
    Finding one = Finding.exact(say(subject), 0, value, tolerance);
    return new Finding(
        one.subject(),
        0,
        value,
        Interval.unknown(Finding.LEVEL),
        one.tolerance(),
        runs,
        0,
        one.verdict());
  }

  private static double largest(double[][] rows, int column) {
    return Arrays.stream(Rows.column(rows, column)).max().orElseThrow();
  }

  private static Administration administration(int run) {
    return Setting.of(PEOPLE)
        .still()
        .with("learning.influence-rate", 0.5)
        .with("learning.influence-range", 1)
        .with("ties.inside-trust", 0.5)
        .administration(SEED, run);
  }

  /** How far the mean has moved, and how far the most different people are apart, at the end. */
  private double[] run(int run) {
    Administration a = administration(run);
    double before = mean(a);
    Contacts contacts = new Contacts(a, Order.BY_POST);
    for (int week = 0; week < WEEKS; week++) {
      a.turnWeek();
      contacts.step(a);
    }
    double most = openness(a).max().orElseThrow();
    double least = openness(a).min().orElseThrow();
    return new double[] {Math.abs(mean(a) - before), most - least};
  }

  private static DoubleStream openness(Administration a) {
    return IntStream.range(0, a.staff.size()).mapToDouble(a.staff::openness);
  }

  private static double mean(Administration a) {
    return openness(a).sum() / a.staff.size();
  }

  /** Everybody of the first run over the first weeks. */
  private Picture picture() {
    Administration a = administration(0);
    double mean = mean(a);
    Contacts contacts = new Contacts(a, Order.BY_POST);
    double[] x = new double[PEOPLE * (SHOWN + 1)];
    double[] y = new double[x.length];
    for (int week = 0; week <= SHOWN; week++) {
      for (int i = 0; i < PEOPLE; i++) {
        x[week * PEOPLE + i] = week;
        y[week * PEOPLE + i] = a.staff.openness(i);
      }
      a.turnWeek();
      contacts.step(a);
    }
    double[] ends = {0, SHOWN};
    return new Picture(
        say("picture"),
        Axis.of(common("weeks")),
        Axis.of(say("upwards")),
        List.of(
            Series.of(say("ours"), Source.OURS, Form.POINTS, x, y),
            Series.of(
                say("series"), Source.REFERENCE, Form.LINE, ends, new double[] {mean, mean})));
  }
}
