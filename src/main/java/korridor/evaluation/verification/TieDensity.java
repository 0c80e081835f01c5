package korridor.evaluation.verification;

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
import korridor.experiment.ThreadExecutor;
import korridor.language.Numbers;
import korridor.model.Administration;
import korridor.model.Staff;
import korridor.statistics.Interval;
import korridor.statistics.RunningMoments;

/**
 * V9: the tie generator on the departments of a European research institution (e-mail network
 * email-Eu-core of the Stanford collection; Leskovec and Krevl 2014): 1,005 people, 42 departments,
 * 32 ties each on average, ties within departments 10.3 times as dense as across.
 *
 * <p>Everybody in Korridor has the same number of ties, while in the institution people of large
 * departments have more. The parameter says how much likelier a given person ties within than
 * across; the published ratio is that of the whole network. To meet it, the parameter is fitted by
 * bisection on the expected share, Σ nᵢ·sᵢ/N with s = ρ(n − 1)/(ρ(n − 1) + N − n).
 *
 * <p>The published share itself rests on about 1,005·32/2 undirected ties; its standard error is
 * √(.336·.664/16,080) = .0037, that of the E-I index twice that. Each finding with chance is a
 * false alarm with a probability of 6.3e-5.
 */
final class TieDensity extends RepeatedCase {

  private static final long SEED = 109;
  private static final int TIES = 32;
  private static final double RATIO = 10.3;
  private static final double SHARE = 0.336;
  private static final double EI_INDEX = 0.33;
  private static final int[] STAFF = {
    49, 65, 10, 12, 109, 18, 28, 51, 19, 32, 39, 29, 3, 26, 92, 55, 25, 35, 1, 29, 14, 61, 25, 27,
    6, 6, 9, 10, 8, 5, 4, 8, 9, 1, 13, 13, 22, 15, 13, 3, 4, 2
  };
  private static final int ALL = Arrays.stream(STAFF).sum();

  TieDensity(ThreadExecutor executor) {
    super("V9", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int runs = effort.runs(200, 400);
    double fitted = fitted();
    double error = Math.sqrt(SHARE * (1 - SHARE) / (ALL * TIES / 2.0));
    double[][] plain = rows(runs, run -> network(run, RATIO));
    double[][] rows = rows(runs, run -> network(run, fitted));
    return Outcome.of(
        List.of(
            Finding.exact(say("people"), 1005, ALL, 0),
            Finding.mean(say("plain", "parameter", RATIO), share(RATIO), 0, Rows.moments(plain, 0)),
            Finding.mean(
                say("ratio", "parameter", Numbers.rounded(fitted)),
                RATIO,
                0.05 / 4,
                Rows.moments(rows, 1)),
            Finding.mean(say("share"), SHARE, error, Rows.moments(rows, 0)),
            Finding.mean(say("ei"), EI_INDEX, 2 * error, Rows.moments(rows, 2))),
        picture(Rows.moments(plain, 0), Rows.moments(rows, 0), fitted));
  }

  /** Expected share of ties within departments. */
  private static double share(double ratio) {
    double sum = 0;
    for (int n : STAFF) {
      sum += n * ratio * (n - 1) / (ratio * (n - 1) + ALL - n);
    }
    return sum / ALL;
  }

  /** The density ratio of a whole network with this share of ties within. */
  private static double density(double share) {
    double within = 0;
    for (int n : STAFF) {
      within += (double) n * (n - 1);
    }
    double across = (double) ALL * (ALL - 1) - within;
    return share / within / ((1 - share) / across);
  }

  private static double fitted() {
    double low = 1;
    double high = 100;
    for (int n = 0; n < 60; n++) {
      double middle = (low + high) / 2;
      if (density(share(middle)) < RATIO) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Share within, density ratio and E-I index of a generated network. */
  private static double[] network(int run, double ratio) {
    Administration a =
        Setting.of(STAFF)
            .with("contacts.ties", TIES)
            .with("ties.density-ratio", ratio)
            .administration(SEED, run);
    double within = 0;
    for (int i = 0; i < a.staff.size(); i++) {
      for (int tie = a.ties.first(i); tie < a.ties.first(i) + a.ties.slots(); tie++) {
        int other = Staff.post(a.ties.colleague(tie));
        within += a.staff.department(i) == a.staff.department(other) ? 1 : 0;
      }
    }
    double share = within / ((double) ALL * TIES);
    return new double[] {share, density(share), 1 - 2 * share};
  }

  private Picture picture(RunningMoments plain, RunningMoments fittedShare, double fitted) {
    double[] x = Rows.steps(1, 0.5, 39);
    double[] person = Arrays.stream(x).map(TieDensity::share).toArray();
    double[] ends = {1, 20};
    double[] level = {SHARE, SHARE};
    Interval first = plain.meanInterval(Finding.LEVEL);
    Interval second = fittedShare.meanInterval(Finding.LEVEL);
    return new Picture(
        say("picture"),
        Axis.of(say("across")),
        Axis.of(say("upwards")),
        List.of(
            Series.of(say("series"), Source.REFERENCE, Form.LINE, ends, level),
            Series.of(say("formula"), Source.REFERENCE, Form.LINE, x, person),
            new Series(
                common("ours"),
                Source.OURS,
                Form.POINTS,
                new double[] {RATIO, fitted},
                new double[] {plain.mean(), fittedShare.mean()},
                new double[] {first.lower(), second.lower()},
                new double[] {first.upper(), second.upper()})));
  }
}
