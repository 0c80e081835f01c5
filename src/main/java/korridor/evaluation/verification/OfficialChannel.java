package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
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
import korridor.model.Issues;
import korridor.model.process.TeamFormation;
import korridor.statistics.RunningMoments;

/**
 * V12: the official channel where nobody knows anybody in the other department. Two stages, at most
 * one a week, at weekly chances p = σ/T_o of the leading head and p' = σ(1 − strain)/T_o on the
 * partner's side: the sum of two geometric times, of mean 1/p + 1/p' and variance (1 − p)/p² + (1 −
 * p')/p'². Each finding is a false alarm with a probability of 6.3e-5.
 */
final class OfficialChannel extends RepeatedCase {

  private static final long SEED = 112;
  private static final int STAFF = 20;
  private static final int SEATS = 100;
  private static final int LONGEST = 5000;
  private static final int SHOWN = 40;

  /** Sponsorship of the leading head, of the partner's, strain there, weeks per stage. */
  private record Channel(double lead, double partner, double strain, double weeks) {

    double up() {
      return lead / weeks;
    }

    double down() {
      return partner * (1 - strain) / weeks;
    }

    double mean() {
      return 1 / up() + 1 / down();
    }

    double variance() {
      return (1 - up()) / (up() * up()) + (1 - down()) / (down() * down());
    }
  }

  /** The legal month at full sponsorship; the silo; unequal heads and strain; a slow channel. */
  private static final List<Channel> CHANNELS =
      List.of(
          new Channel(1, 1, 0, 2),
          new Channel(0.45, 0.45, 0, 2),
          new Channel(0.6, 0.4, 0.3, 2),
          new Channel(0.45, 0.45, 0.1, 4));

  OfficialChannel(ThreadExecutor executor) {
    super("V12", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int runs = effort.runs(200, 1000);
    List<Finding> findings = new ArrayList<>();
    double[][] silo = null;
    for (Channel channel : CHANNELS) {
      double[][] weeks = rows(runs, run -> weeks(channel, run));
      Object[] values = {
        "lead",
        channel.lead(),
        "partner",
        channel.partner(),
        "strain",
        channel.strain(),
        "weeks",
        channel.weeks()
      };
      findings.add(
          Finding.mean(
              say("mean", values), channel.mean(), 0, each(weeks, of -> moments(of).mean())));
      findings.add(
          Finding.mean(
              say("variance", values),
              channel.variance(),
              0,
              each(weeks, of -> moments(of).variance())));
      silo = channel.equals(CHANNELS.get(1)) ? weeks : silo;
    }
    return Outcome.of(findings, picture(silo, CHANNELS.get(1)));
  }

  private static RunningMoments moments(double[] sample) {
    return RunningMoments.of(sample);
  }

  /** The moments over runs of something that each run tells. */
  private static RunningMoments each(double[][] runs, ToDoubleFunction<double[]> told) {
    return RunningMoments.of(Arrays.stream(runs).mapToDouble(told).toArray());
  }

  /** Weeks until each of many seats is filled. */
  private static double[] weeks(Channel channel, int run) {
    Administration a = administration(channel, run);
    TeamFormation formation = new TeamFormation(a);
    double[] weeks = new double[SEATS];
    int[] rows = new int[SEATS];
    for (int n = 0; n < SEATS; n++) {
      rows[n] = a.issues.add(n, 0, 0);
      a.issues.setCoordinator(rows[n], 0);
      a.issues.setPartnerDepartment(rows[n] * Issues.PARTNERS, 1);
    }
    int filled = 0;
    for (int week = 1; filled < SEATS; week++) {
      if (week > LONGEST) {
        throw new IllegalStateException("a seat stays open for more than " + LONGEST + " weeks");
      }
      a.turnWeek();
      formation.step(a);
      for (int n = 0; n < SEATS; n++) {
        if (weeks[n] == 0 && a.issues.partner(rows[n] * Issues.PARTNERS) != Issues.NONE) {
          weeks[n] = week;
          filled++;
        }
      }
    }
    return weeks;
  }

  /** Two departments without a tie between them. */
  private static Administration administration(Channel channel, int run) {
    Administration a =
        Setting.of(STAFF, STAFF)
            .still()
            .with("ties.own-share", 1)
            .with("ties.division-share", 0)
            .with("teams.friend-of-friend", 0)
            .with("teams.official-channel", channel.weeks())
            .with("issues.rate", 0.1)
            .administration(SEED, run);
    a.heads.setSponsorship(0, Issues.NONE, channel.lead());
    a.heads.setSponsorship(1, Issues.NONE, channel.partner());
    a.departments.setStrain(1, channel.strain());
    return a;
  }

  private Picture picture(double[][] silo, Channel channel) {
    double[] x = Rows.steps(0, 1, SHOWN + 1);
    double[] expected = new double[x.length];
    double waiting = 1;
    double below = 0;
    for (int week = 0; week < x.length; week++) {
      expected[week] = waiting + below;
      below = below * (1 - channel.down()) + waiting * channel.up();
      waiting *= 1 - channel.up();
    }
    double seats = (double) silo.length * SEATS;
    double[] found =
        Arrays.stream(x)
            .map(
                week ->
                    Arrays.stream(silo)
                            .mapToLong(run -> Arrays.stream(run).filter(w -> w > week).count())
                            .sum()
                        / seats)
            .toArray();
    return new Picture(
        say("picture", "sponsorship", channel.lead()),
        Axis.of(common("weeks")),
        Axis.of(say("upwards"), 0, 1),
        List.of(
            Series.of(say("series"), Source.REFERENCE, Form.LINE, x, expected),
            Series.of(say("ours"), Source.OURS, Form.POINTS, x, found)));
  }
}
