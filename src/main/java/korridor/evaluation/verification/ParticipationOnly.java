package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.language.Numbers;
import korridor.model.ActorKind;
import korridor.model.Administration;
import korridor.model.process.ParticipationPhase;

/**
 * V14: participation alone, with fixed needs and every channel open. Each channel takes the share s
 * = m·c of the way that is left towards its actor's need, one after the other: with n channels what
 * is left of a deviation shrinks by (1 − s)^n a week. Where it ends is the fixed point of that
 * linear map, a mean of the needs in which the last to speak weighs 1, the one before 1 − s, and so
 * on: the plain mean for small steps, off it by less than (n − 1)s/2 of the distance between the
 * needs. No chance, so no false alarm.
 */
final class ParticipationOnly extends KnownCase {

  private static final long SEED = 114;
  private static final double COMPETENCE = 0.35;
  private static final double[] MOVEMENTS = {0.3, 0.02};
  private static final int[] CHANNELS = {1, 2, 4};
  private static final int LONG = 10_000;
  private static final int SHOWN = 20;
  private static final int ACTORS = 4;
  private static final double EXACT = 1e-9;

  ParticipationOnly() {
    super("V14");
  }

  @Override
  public Outcome examine(Effort effort) {
    List<Finding> findings = new ArrayList<>();
    for (double movement : MOVEMENTS) {
      for (int channels : CHANNELS) {
        findings.addAll(examine(movement, channels));
      }
    }
    return Outcome.of(findings, picture());
  }

  private List<Finding> examine(double movement, int channels) {
    double s = movement * (float) COMPETENCE;
    Solution solution = new Solution(movement, channels);
    double[] end = {solution.end(s, 0), solution.end(s, 1)};
    double start = solution.x() - end[0];
    solution.weeks(1);
    double rate = (solution.x() - end[0]) / start;
    solution.weeks(LONG);
    double off = Math.hypot(solution.x() - end[0], solution.y() - end[1]);
    double fromMean = Math.hypot(solution.x() - solution.mean(0), solution.y() - solution.mean(1));
    double near = EXACT + solution.farthest() * (channels - 1) * s / 2;
    Object[] values = {"channels", channels, "movement", movement};
    return List.of(
        Finding.exact(say("rate", values), Math.pow(1 - s, channels), rate, EXACT),
        Finding.exact(say("end", values), 0, off, EXACT),
        Finding.exact(say("mean", values), 0, fromMean, Numbers.rounded(near)));
  }

  /** An issue in its participation phase. */
  private static final class Solution {
    private final Administration a;
    private final ParticipationPhase phase;
    private final int row;
    private final double[][] needs;

    Solution(double movement, int channels) {
      a =
          Setting.of(4, 4)
              .still()
              .with(Map.of(ActorKind.CITIZENS, ACTORS))
              .with("contacts.ties", 2)
              .with("participation.movement", movement)
              .administration(SEED, 0);
      phase = new ParticipationPhase(a);
      row = a.issues.add(0, a.week(), 0);
      a.issues.setCoordinator(row, 0);
      a.staff.setCompetence(0, (float) COMPETENCE);
      a.issues.setSolution(row, 0.5, 0);
      needs = new double[channels][];
      for (int n = 0; n < channels; n++) {
        needs[n] = new double[] {a.actors.needX(n), a.actors.needY(n)};
        a.issues.setAffected(row, n, n);
        a.issues.openChannel(row, n);
      }
    }

    /** Where a week of all channels leaves the solution. */
    double end(double s, int axis) {
      AffineMap week = AffineMap.towards(needs[0][axis], s);
      for (int n = 1; n < needs.length; n++) {
        week = week.then(AffineMap.towards(needs[n][axis], s));
      }
      return week.fixedPoint();
    }

    double mean(int axis) {
      return Arrays.stream(needs).mapToDouble(need -> need[axis]).average().orElseThrow();
    }

    /** The largest distance between two needs. */
    double farthest() {
      double most = 0;
      for (double[] one : needs) {
        for (double[] other : needs) {
          most = Math.max(most, Math.hypot(one[0] - other[0], one[1] - other[1]));
        }
      }
      return most;
    }

    /** Weeks of the phase; the calendar stands still, so that the phase does not end. */
    void weeks(int count) {
      for (int week = 0; week < count; week++) {
        phase.step(a);
      }
    }

    double x() {
      return a.issues.solutionX(row);
    }

    double y() {
      return a.issues.solutionY(row);
    }
  }

  private Picture picture() {
    List<Series> series = new ArrayList<>();
    double[] weeks = Rows.steps(0, 1, SHOWN + 1);
    for (int channels : CHANNELS) {
      double s = MOVEMENTS[0] * (float) COMPETENCE;
      Solution solution = new Solution(MOVEMENTS[0], channels);
      double end = solution.end(s, 0);
      double start = Math.abs(solution.x() - end);
      double[] expected = new double[weeks.length];
      double[] found = new double[weeks.length];
      for (int week = 0; week < weeks.length; week++) {
        expected[week] = Math.pow(1 - s, channels * week);
        found[week] = Math.abs(solution.x() - end) / start;
        solution.weeks(1);
      }
      series.add(
          Series.of(
              say("series", "channels", channels), Source.REFERENCE, Form.LINE, weeks, expected));
      series.add(
          Series.of(say("ours", "channels", channels), Source.OURS, Form.POINTS, weeks, found));
    }
    return new Picture(
        say("picture"), Axis.of(common("weeks")), Axis.of(say("upwards"), 0, 1), series);
  }
}
