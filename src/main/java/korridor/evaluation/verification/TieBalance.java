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
import korridor.evaluation.Verdict;
import korridor.experiment.ThreadExecutor;
import korridor.model.Administration;
import korridor.model.Staff;
import korridor.statistics.RunningMoments;

/**
 * V11: births of ties make up for losses, whatever the network: three generators of ties, from a
 * closed to an open administration, each calibrated in a whole warm-up and then left for ten years.
 * The mean share of ties across over the runs must lie within a band around that of the founding.
 *
 * <p>The shares of runs scatter by up to .04, in the closed network most, so that with 64 runs the
 * mean has a standard error of .005 and a model whose mean stays at the founding fails with a
 * probability below 1e-4 in each finding.
 */
final class TieBalance extends RepeatedCase {

  private static final long SEED = 111;
  private static final int WARM_UP = 312;
  private static final int YEARS = 10;
  private static final double FALSE_ALARM = 1e-4;

  /** Share of ties to the own office; how far the share across may leave its start. */
  private record Network(double ownShare, double band) {}

  private static final List<Network> NETWORKS =
      List.of(new Network(0.84, 0.02), new Network(0.5, 0.03), new Network(0.34, 0.04));

  TieBalance(ThreadExecutor executor) {
    super("V11", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int runs = effort.runs(64, 200);
    List<Finding> findings = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    double[] years = Rows.steps(0, 1, YEARS + 1);
    for (Network network : NETWORKS) {
      double[][] shares = rows(runs, run -> shares(network, run));
      RunningMoments founding = Rows.moments(shares, YEARS + 1);
      findings.add(finding(network, founding.mean(), Rows.moments(shares, YEARS)));
      double[][] band = Rows.band(shares);
      double[] ends = {0, YEARS};
      double[] start = {founding.mean(), founding.mean()};
      series.add(
          Series.of(
              say("series", "own", network.ownShare()), Source.REFERENCE, Form.LINE, ends, start));
      series.add(
          new Series(
              say("ours", "own", network.ownShare()),
              Source.OURS,
              Form.POINTS,
              years,
              java.util.Arrays.copyOf(band[0], YEARS + 1),
              java.util.Arrays.copyOf(band[1], YEARS + 1),
              java.util.Arrays.copyOf(band[2], YEARS + 1)));
    }
    return Outcome.of(
        findings,
        new Picture(say("picture"), Axis.of(say("across")), Axis.of(say("upwards"), 0, 1), series));
  }

  private Finding finding(Network network, double founding, RunningMoments end) {
    return new Finding(
        say("share", "own", network.ownShare()),
        founding,
        end.mean(),
        end.meanInterval(Finding.LEVEL),
        say("band", "band", network.band()),
        end.n(),
        FALSE_ALARM,
        Verdict.of(Math.abs(end.mean() - founding) <= network.band()));
  }

  /** Share of ties across each year from the end of the warm-up; last, that at the founding. */
  private static double[] shares(Network network, int run) {
    Administration a =
        Setting.town().with("ties.own-share", network.ownShare()).silo(SEED, run, WARM_UP);
    double[] shares = new double[YEARS + 2];
    shares[0] = across(a);
    for (int year = 1; year <= YEARS; year++) {
      Setting.pass(a, 52);
      shares[year] = across(a);
    }
    shares[YEARS + 1] = a.foundingShareAcross();
    return shares;
  }

  private static double across(Administration a) {
    int across = 0;
    for (int tie = 0; tie < a.ties.count(); tie++) {
      int other = Staff.post(a.ties.colleague(tie));
      across += a.staff.department(a.ties.owner(tie)) == a.staff.department(other) ? 0 : 1;
    }
    return (double) across / a.ties.count();
  }
}
