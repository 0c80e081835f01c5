package korridor.evaluation.verification;

import static java.lang.Double.NaN;

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
import korridor.model.Organisation;
import korridor.model.process.Contacts;
import korridor.model.process.Order;
import korridor.statistics.Interval;

/**
 * V2: influence alone, without bounds (ε = 1) and with equal trust in both directions: what one
 * gains the other loses, so the mean openness stays, and all converge to it. Where departments were
 * surveyed at different levels, people converge in how far they lie above the level of their
 * department. Trust is 1/2, which a float holds exactly. Certain, so there is no false alarm.
 */
final class InfluenceOnly extends RepeatedCase {

  private static final long SEED = 102;
  private static final int PEOPLE = 40;
  private static final int WEEKS = 300;
  private static final int WEEKS_APART = 1500;
  private static final double[] LEVELS = {0.35, 0.55};
  private static final double TRUST = 0.5;
  private static final double MEAN_TOLERANCE = 1e-12;
  private static final double SPREAD_TOLERANCE = 1e-9;
  private static final int SHOWN = 15;

  InfluenceOnly(ThreadExecutor executor) {
    super("V2", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int runs = effort.runs(40, 200);
    double[][] rows = rows(runs, run -> run(administration(run), WEEKS));
    double[][] apart = rows(runs, run -> run(surveyed(run), WEEKS_APART));
    return Outcome.of(
        List.of(
            certain("mean", largest(rows, 0), MEAN_TOLERANCE, runs),
            certain("spread", largest(rows, 1), SPREAD_TOLERANCE, runs),
            certain("mean-apart", largest(apart, 0), MEAN_TOLERANCE, runs),
            certain("spread-apart", largest(apart, 1), SPREAD_TOLERANCE, runs)),
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

  private static Setting influence(int... staff) {
    return Setting.of(staff)
        .still()
        .with("learning.influence-rate", 0.5)
        .with("learning.influence-range", 1);
  }

  private static Administration administration(int run) {
    return equalTrust(influence(PEOPLE).with("survey.trust-inside", TRUST), run);
  }

  /** Two departments of different openness, everybody with ties into both. */
  private static Administration surveyed(int run) {
    Organisation.Survey[] found = new Organisation.Survey[LEVELS.length];
    Arrays.setAll(found, d -> new Organisation.Survey(LEVELS[d], NaN, NaN, NaN, TRUST, TRUST));
    Setting setting =
        influence(PEOPLE / 2, PEOPLE / 2)
            .surveyed(found)
            .with("ties.own-share", 0.5)
            .with("willingness.rest", 0.9);
    return equalTrust(setting, run);
  }

  private static Administration equalTrust(Setting setting, int run) {
    Administration a = setting.administration(SEED, run);
    for (int tie = 0; tie < a.ties.count(); tie++) {
      a.ties.setTrust(tie, (float) TRUST);
    }
    for (int i = 0; i < a.staff.size(); i++) {
      a.staff.setOutGroupTrust(i, (float) TRUST);
    }
    return a;
  }

  /**
   * How far the mean has moved, and how far the most different people are apart at the end, each
   * measured from the level of their department.
   */
  private static double[] run(Administration a, int weeks) {
    double before = mean(a);
    Contacts contacts = new Contacts(a, Order.BY_POST);
    for (int week = 0; week < weeks; week++) {
      a.turnWeek();
      contacts.step(a);
    }
    double[] above =
        IntStream.range(0, a.staff.size())
            .mapToDouble(i -> a.staff.openness(i) - level(a, i))
            .sorted()
            .toArray();
    return new double[] {Math.abs(mean(a) - before), above[above.length - 1] - above[0]};
  }

  private static double level(Administration a, int post) {
    return a.rest.department(a.staff.department(post)).openness();
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
