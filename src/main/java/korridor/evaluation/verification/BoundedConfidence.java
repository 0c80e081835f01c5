package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
import korridor.model.Issues;
import korridor.model.process.Episode;
import korridor.random.Draws;
import korridor.statistics.Binomial;
import korridor.statistics.Interval;

/**
 * V8: bounded confidence on the complete graph (Deffuant et al. 2000): 1,000 people of one
 * department, trust 1, influence rate .5, uniform openness at the start, pairs drawn evenly until
 * every two neighbours in openness are either together or further apart than ε. A cluster counts
 * from 5 % of the people on.
 *
 * <p>The shares held against were recomputed over 200 runs. Both shares are moved towards one half
 * as by Agresti and Coull (1998), two hits and two misses added, for the standard error alone, so
 * that a share of 1 has one too. False alarm 6e-5 a finding by the normal distribution for the
 * shares in the middle; less for those near 1, where the moved standard error is too large.
 */
final class BoundedConfidence extends RepeatedCase {

  private static final long SEED = 108;
  private static final int PURPOSE = 1002;
  private static final int PEOPLE = 1000;
  private static final int REFERENCE_RUNS = 200;
  private static final double TOGETHER = 0.005;
  private static final double SMALLEST = 0.05;
  private static final int MOST_SWEEPS = 20_000;

  /**
   * What was recomputed after the publication: a range of openness, a number of clusters, in which
   * share of the runs.
   */
  private record Reference(double range, int clusters, double share) {}

  private static final List<Reference> REFERENCE =
      List.of(
          new Reference(0.5, 1, 1),
          new Reference(0.4, 1, 1),
          new Reference(0.3, 1, 0.995),
          new Reference(0.25, 2, 0.935),
          new Reference(0.2, 2, 0.995),
          new Reference(0.1, 4, 0.64),
          new Reference(0.1, 5, 0.335));

  BoundedConfidence(ThreadExecutor executor) {
    super("V8", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int runs = effort.runs(40, 200);
    List<Finding> findings = new ArrayList<>();
    List<Interval> intervals = new ArrayList<>();
    double[] shares = new double[REFERENCE.size()];
    double[] counted = null;
    for (int n = 0; n < REFERENCE.size(); n++) {
      Reference reference = REFERENCE.get(n);
      if (n == 0 || reference.range() != REFERENCE.get(n - 1).range()) {
        counted =
            Rows.column(rows(runs, run -> new double[] {clusters(run, reference.range())}), 0);
      }
      int hits = (int) Arrays.stream(counted).filter(c -> c == reference.clusters()).count();
      Finding finding = compare(reference, hits, runs);
      findings.add(finding);
      intervals.add(finding.interval());
      shares[n] = finding.value();
    }
    return Outcome.of(findings, picture(shares, intervals));
  }

  private Finding compare(Reference reference, int hits, int runs) {
    double share = (double) hits / runs;
    double tolerance = 4 * Math.hypot(error(share, runs), error(reference.share(), REFERENCE_RUNS));
    return new Finding(
        say("share", "clusters", reference.clusters(), "range", reference.range()),
        reference.share(),
        share,
        Binomial.wilson(hits, runs, Finding.LEVEL),
        say("tolerance", "tolerance", Math.rint(1000 * tolerance) / 1000),
        runs,
        Finding.FOUR_ERRORS,
        Verdict.of(Math.abs(share - reference.share()) <= tolerance));
  }

  /** Standard error of a share with two hits and two misses added. */
  private static double error(double share, int runs) {
    double moved = (share * runs + 2) / (runs + 4);
    return Math.sqrt(moved * (1 - moved) / (runs + 4));
  }

  /** How many clusters of the smallest size or more a run ends in. */
  private static int clusters(int run, double range) {
    Administration a =
        Setting.of(PEOPLE)
            .still()
            .with("contacts.ties", 2)
            .with("learning.influence-rate", 0.5)
            .with("learning.influence-range", range)
            .administration(SEED, run);
    long stream = Draws.stream(Draws.root(SEED, run), PURPOSE, (long) (100 * range));
    for (int i = 0; i < PEOPLE; i++) {
      a.staff.setOpenness(i, Draws.uniform(stream, i, 1));
    }
    Episode episode = new Episode(a);
    long n = 0;
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      double[] sorted = IntStream.range(0, a.staff.size()).mapToDouble(a.staff::openness).toArray();
      Arrays.sort(sorted);
      if (settled(sorted, range)) {
        return count(sorted, range);
      }
      for (int pair = 0; pair < PEOPLE; pair++) {
        meet(a, episode, Draws.bits(stream, n++, 0));
      }
    }
    throw new IllegalStateException("not settled after " + MOST_SWEEPS + " sweeps");
  }

  /** An episode of two people, both drawn evenly, who trust each other in full. */
  private static void meet(Administration a, Episode episode, long bits) {
    int i = Draws.below(PEOPLE, bits);
    int j = Draws.below(PEOPLE - 1, bits << 32);
    j += j >= i ? 1 : 0;
    a.retie(i, a.ties.first(i), a.staff.holder(j), 1);
    a.retie(j, a.ties.first(j), a.staff.holder(i), 1);
    episode.between(a, i, j, a.ties.first(i), Issues.NONE, Episode.ALONE, bits);
  }

  /** Whether people are close together wherever they are not out of each other's range. */
  private static boolean settled(double[] sorted, double range) {
    double first = sorted[0];
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] - sorted[i - 1] >= range) {
        first = sorted[i];
      } else if (sorted[i] - first > TOGETHER) {
        return false;
      }
    }
    return true;
  }

  private static int count(double[] sorted, double range) {
    int clusters = 0;
    int size = 1;
    for (int i = 1; i <= sorted.length; i++) {
      if (i < sorted.length && sorted[i] - sorted[i - 1] < range) {
        size++;
      } else {
        clusters += size >= SMALLEST * PEOPLE ? 1 : 0;
        size = 1;
      }
    }
    return clusters;
  }

  private Picture picture(double[] shares, List<Interval> intervals) {
    double[] x = Rows.steps(0, 1, shares.length);
    List<Message> names =
        REFERENCE.stream()
            .map(p -> say("name", "range", p.range(), "clusters", p.clusters()))
            .toList();
    return new Picture(
        say("picture"),
        Axis.of(say("across"), names),
        Axis.of(say("upwards"), 0, 1.03),
        List.of(
            Series.of(
                say("series"),
                Source.REFERENCE,
                Form.POINTS,
                x,
                REFERENCE.stream().mapToDouble(Reference::share).toArray()),
            new Series(
                say("ours"),
                Source.OURS,
                Form.POINTS,
                x,
                shares,
                intervals.stream().mapToDouble(Interval::lower).toArray(),
                intervals.stream().mapToDouble(Interval::upper).toArray())));
  }
}
