package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
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
import korridor.language.Message;
import korridor.model.Administration;
import korridor.model.Issues;
import korridor.model.Organisation.Theme;
import korridor.model.Rollout;
import korridor.model.parameter.CreditParameters;
import korridor.model.process.Credit;
import korridor.random.Draws;
import korridor.statistics.RunningMoments;

/**
 * V5: sponsorship of the heads where every issue is solved with the same probability. Each issue is
 * led by a head drawn evenly and has two contributors, one of the lead's own division and one of
 * another. Every settlement is an affine map of σ that does not depend on σ, so E σ has one fixed
 * point, E[b]/(1 − E[a]) over the maps σ' = aσ + b. Sponsorship from reputation is off here.
 */
final class Sponsorship extends RepeatedCase {

  private static final long SEED = 105;
  private static final int PURPOSE = 1001;
  private static final int HEADS = 3;
  private static final int STAFF = 10;
  private static final int ISSUES = 12_000;
  private static final double[] RATES = {0.1, 0.3, 0.5, 0.7, 0.9};
  private static final double REPUTATION_RATE = 0.3;

  Sponsorship(ThreadExecutor executor) {
    super("V5", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int runs = effort.runs(60, 400);
    List<Finding> findings = new ArrayList<>();
    List<Series> series = new ArrayList<>(List.of(line(false), line(true)));
    series.add(points(false, runs, findings));
    series.add(points(true, runs, findings));
    return Outcome.of(
        findings,
        new Picture(
            say("picture"), Axis.of(say("across"), 0, 1), Axis.of(say("upwards"), 0, 1), series));
  }

  /** Runs every solution rate, notes what it finds, and shows it. */
  private Series points(boolean shared, int runs, List<Finding> findings) {
    double[][] band = new double[3][RATES.length];
    for (int n = 0; n < RATES.length; n++) {
      double rate = RATES[n];
      double[][] rows = rows(runs, run -> run(run, rate, shared));
      RunningMoments own = Rows.moments(rows, 0);
      findings.add(Finding.mean(say(name(shared), "rate", rate), fixedPoint(rate, shared), 0, own));
      double[][] one = Rows.band(rows);
      for (int row = 0; row < 3; row++) {
        band[row][n] = one[row][0];
      }
      if (!shared && rate == REPUTATION_RATE) {
        // Nobody but the lead is judged, so reputation tends to the share solved.
        findings.add(Finding.mean(say("reputation", "rate", rate), rate, 0, Rows.moments(rows, 1)));
      }
    }
    Message name = say("series." + name(shared));
    return new Series(name, Source.OURS, Form.POINTS, RATES.clone(), band[0], band[1], band[2]);
  }

  private static String name(boolean shared) {
    return shared ? "shared" : "silo";
  }

  private static Setting setting() {
    int[] staff = new int[HEADS];
    Arrays.fill(staff, STAFF);
    return Setting.of(staff)
        .still()
        .with(List.of(new Theme("T", 0, List.of(0, 1, 2))))
        .with("contacts.ties", 2)
        .with("credit.reputation-to-sponsorship", 0);
  }

  /** Mean sponsorship and mean reputation of the heads after many issues. */
  private static double[] run(int run, double rate, boolean shared) {
    Administration a = setting().administration(SEED, run);
    a.arrangements.shareCredit(shared ? 1 : 0, Rollout.FULL);
    Credit credit = new Credit(a);
    long stream = Draws.stream(Draws.root(SEED, run), PURPOSE, (long) (100 * rate));
    for (int n = 0; n < ISSUES; n++) {
      long bits = Draws.bits(stream, n, 0);
      int lead = Draws.below(HEADS, bits);
      int other = (lead + 1 + Draws.below(HEADS - 1, Draws.bits(bits, 1))) % HEADS;
      int row = a.issues.add(n, 0, lead);
      a.issues.setTheme(row, 0);
      a.issues.setPartner(row * Issues.PARTNERS, a.departments.firstPost(lead));
      a.issues.setPartner(row * Issues.PARTNERS + 1, a.departments.firstPost(other));
      credit.settle(a, row, Draws.uniform(Draws.bits(bits, 2)) < rate);
      a.issues.removeIf(ended -> true);
    }
    return new double[] {
      meanOverHeads(a, a.heads::sponsorship), meanOverHeads(a, a.heads::reputation)
    };
  }

  private static double meanOverHeads(Administration a, IntToDoubleFunction column) {
    return IntStream.range(0, a.heads.size()).mapToDouble(column).average().orElseThrow();
  }

  /** A settlement σ' = factor·σ + shift. */
  private record Step(double factor, double shift) {

    /** The bounded step (ODD 4 Design concepts) by a change. */
    static Step of(double change) {
      return change >= 0 ? new Step(1 - change, change) : new Step(1 + change, 0);
    }

    Step then(Step next) {
      return new Step(next.factor * factor, next.factor * shift + next.shift);
    }
  }

  /** The fixed point from the payoffs (ODD 7.11 Credit and blame). */
  private static double fixedPoint(double rate, boolean shared) {
    CreditParameters p = setting().parameters().credit();
    double eta = p.sponsorshipRate();
    double inside = shared ? p.shared() : p.ownDivision();
    double across = shared ? p.shared() : 0;
    Step expiredPart = Step.of(-eta * p.cost());
    Step solvedLead = Step.of(eta * p.leadSolved()).then(Step.of(eta * (inside - p.cost())));
    Step expiredLead = Step.of(-eta * p.leadExpired()).then(expiredPart);
    Step solvedPart = Step.of(eta * (across - p.cost()));
    // A head leads as often as they contribute to another's issue.
    double factor =
        rate * (solvedLead.factor + solvedPart.factor)
            + (1 - rate) * (expiredLead.factor + expiredPart.factor);
    double shift =
        rate * (solvedLead.shift + solvedPart.shift)
            + (1 - rate) * (expiredLead.shift + expiredPart.shift);
    return shift / (2 - factor);
  }

  private Series line(boolean shared) {
    double[] x = Rows.steps(0, 0.02, 51);
    double[] y = Arrays.stream(x).map(rate -> fixedPoint(rate, shared)).toArray();
    return Series.of(say("line." + name(shared)), Source.REFERENCE, Form.LINE, x, y);
  }
}
