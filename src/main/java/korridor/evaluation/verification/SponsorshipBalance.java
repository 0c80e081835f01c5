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
import korridor.experiment.ThreadExecutor;
import korridor.model.Administration;
import korridor.model.Issues;
import korridor.model.Organisation;
import korridor.model.Rollout;
import korridor.model.process.Credit;
import korridor.model.process.Culture;
import korridor.random.Draws;

/**
 * V5: sponsorship under constant credit. Each week one issue of the one theme ends with the same
 * share f done; each of three heads has one person in it, the lead is drawn evenly. A gain moves
 * sponsorship by δ(1 − σ)/(1 − σ0), a loss by δσ/σ0, forgetting by ν(σ0 − σ): all linear in σ, and
 * independent of it, so that the mean follows the map of the mean, whose fixed point is solved. In
 * the silo credit and cost of the seats balance and it is σ0; with credit shared in full there is
 * no chance left.
 *
 * <p>Each finding with chance is a false alarm with a probability of 6.3e-5.
 */
final class SponsorshipBalance extends RepeatedCase {

  private static final long SEED = 105;
  private static final int PURPOSE = 1005;
  private static final int HEADS = 3;
  private static final int STAFF = 30;
  private static final int WEEKS = 1000;
  private static final double RATE = 0.004;
  private static final double THEME_SHARE = 0.6;
  private static final double REST = 0.45;
  private static final double FORGETTING = 0.01;
  private static final double BETTER = 0.95;
  private static final double[] DILUTIONS = {0, 0.25, 0.5, 0.75, 1};

  /** Seats that a head's account of a year is reckoned in, and the exactness of the arithmetic. */
  private static final double SEATS = 3;

  private static final double EXACT = 1e-9;

  SponsorshipBalance(ThreadExecutor executor) {
    super("V5", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    int runs = effort.runs(200, 400);
    double usual = administration(0.5, 0).calibration.constants().shareDone();
    double[][] silo = rows(runs, run -> run(usual, 0, 0, 0.5, run));
    double[][] half = rows(runs, run -> run(usual, 0.5, 0, 0.5, run));
    double[][] owned = rows(runs, run -> run(BETTER, 0, 1, 0.5, run));
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.mean(say("silo.step"), 0, 0, Rows.moments(silo, 2)));
    findings.add(Finding.mean(say("silo"), REST, 0, Rows.moments(silo, 1)));
    double target = week(usual, 0.5, 0.5).after(WEEKS, REST);
    findings.add(Finding.mean(say("half"), target, 0, Rows.moments(half, 1)));
    AffineMap answer = up(BETTER - usual, STAFF * HEADS);
    double owner = credit(BETTER, 0, 0.5).then(answer).then(forget()).after(WEEKS, REST);
    findings.add(Finding.mean(say("owner"), owner, 0, Rows.moments(owned, 0)));
    double[] ours = new double[DILUTIONS.length];
    for (int n = 0; n < DILUTIONS.length; n++) {
      double d = DILUTIONS[n];
      ours[n] = run(usual, 1, 0, d, 0)[1];
      double expected = week(usual, 1, d).after(WEEKS, REST);
      findings.add(Finding.exact(say("shared", "dilution", d), expected, ours[n], EXACT));
    }
    return Outcome.of(findings, picture(usual, ours, Rows.moments(half, 1).mean()));
  }

  private static Administration administration(double dilution, int run) {
    int[] staff = new int[HEADS];
    Arrays.fill(staff, STAFF);
    List<Integer> topics = IntStream.range(0, HEADS).boxed().toList();
    return Setting.of(staff)
        .still()
        .with(List.of(new Organisation.Theme("K", 0, topics)))
        .with("survey.sponsorship", REST)
        .with("issues.rate", RATE)
        .with("issues.theme-share", THEME_SHARE)
        .with("credit.dilution", dilution)
        .with("culture.forgetting", FORGETTING)
        .administration(SEED, run);
  }

  /**
   * Sponsorship of the first head, who owns the theme, and of the second, after many weeks; and the
   * mean step that an issue caused in the second.
   */
  private static double[] run(
      double share, double shared, double ownership, double dilution, int run) {
    Administration a = administration(dilution, run);
    a.arrangements.shareCredit(shared, ownership, Rollout.FULL);
    Credit credit = new Credit(a);
    Culture culture = new Culture(a);
    long stream = Draws.stream(Draws.root(SEED, run), PURPOSE, 0);
    double steps = 0;
    for (int week = 0; week < WEEKS; week++) {
      int row = issue(a, week, Draws.below(HEADS, Draws.bits(stream, week, 0)));
      double before = a.heads.sponsorship(1, 0);
      credit.settle(a, row, share);
      steps += a.heads.sponsorship(1, 0) - before;
      a.issues.removeIf(ended -> true);
      culture.step(a);
    }
    return new double[] {a.heads.sponsorship(0, 0), a.heads.sponsorship(1, 0), steps / WEEKS};
  }

  /** An issue led by a department, with one person of each. */
  private static int issue(Administration a, int week, int lead) {
    int row = a.issues.add(week, week, lead);
    a.issues.setTheme(row, 0);
    a.issues.setCoordinator(row, a.departments.firstPost(lead));
    for (int n = 1; n < HEADS; n++) {
      int department = (lead + n) % HEADS;
      a.issues.setPartner(row * Issues.PARTNERS + n - 1, a.departments.firstPost(department));
    }
    return row;
  }

  /** A week of a head who does not own the theme. */
  private static AffineMap week(double share, double shared, double dilution) {
    return credit(share, shared, dilution).then(forget());
  }

  /** The step of an issue, which the head leads in one case of three. */
  private static AffineMap credit(double share, double shared, double dilution) {
    double cost = administration(dilution, 0).calibration.constants().seatCost();
    double together = shared * share * StrictMath.pow(HEADS, -dilution);
    AffineMap leads = up(together + (1 - shared) * share - cost, SEATS * STAFF);
    AffineMap contributes = up(together - cost, SEATS * STAFF);
    return leads.or(contributes, 1.0 / HEADS);
  }

  /** What a pay does, reckoned in the issues that so many people have in a year. */
  private static AffineMap up(double pay, double people) {
    double change = pay / (people * RATE * 52 * THEME_SHARE);
    return change >= 0
        ? AffineMap.towards(1, change / (1 - REST))
        : AffineMap.towards(0, -change / REST);
  }

  private static AffineMap forget() {
    return AffineMap.towards(REST, FORGETTING);
  }

  private Picture picture(double usual, double[] ours, double half) {
    double[] x = Rows.steps(0, 0.02, 51);
    double[] full = Arrays.stream(x).map(d -> week(usual, 1, d).fixedPoint()).toArray();
    double[] partly = Arrays.stream(x).map(d -> week(usual, 0.5, d).fixedPoint()).toArray();
    double[] ends = {0, 1};
    double[] rest = {REST, REST};
    return new Picture(
        say("picture"),
        Axis.of(say("across"), -0.03, 1.03),
        Axis.of(say("upwards"), 0, 1),
        List.of(
            Series.of(say("line.half"), Source.REFERENCE, Form.LINE, x, partly),
            Series.of(say("line.shared"), Source.REFERENCE, Form.LINE, x, full),
            Series.of(say("line.silo"), Source.REFERENCE, Form.LINE, ends, rest),
            Series.of(
                say("series.half"),
                Source.OURS,
                Form.POINTS,
                new double[] {0.5},
                new double[] {half}),
            Series.of(say("series.shared"), Source.OURS, Form.POINTS, DILUTIONS.clone(), ours)));
  }
}
