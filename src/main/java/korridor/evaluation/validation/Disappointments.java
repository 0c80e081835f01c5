package korridor.evaluation.validation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Issues;
import korridor.run.Simulation;

/**
 * Watches from outside, week by week, what happens to the trust of external actors whose issue
 * fails: reaches its deadline with less than a third of its work done. Followed is the last week
 * before and the weeks after.
 */
final class Disappointments {

  /** Weeks for which trust is followed. */
  static final int QUARTER = 13;

  private static final int WATCHED = 260;

  /** With less of its work done an issue counts as not done. */
  private static final double FAILED = 1.0 / 3;

  /** Actors who are compared. */
  enum Group {
    /** Had a channel to the issue that failed. */
    DISAPPOINTED,
    /** Affected by such an issue, without a channel to any issue for a year. */
    NOT_INVOLVED,
    /** Not affected by an issue of that week, and without a channel for a year. */
    UNTOUCHED
  }

  /** The curves of which nothing is known; not to be changed. */
  static final double[][] UNKNOWN = unknown();

  private final Administration administration;
  private final Deque<Snapshot> snapshots = new ArrayDeque<>();
  private final double[][] sums = new double[Group.values().length][QUARTER + 1];
  private final long[][] counts = new long[Group.values().length][QUARTER + 1];
  private final int[] lastInvolved;

  /** Trust before a week and who belongs to which group; −1 for nobody's. */
  private record Snapshot(double[] trust, byte[] group) {}

  private Disappointments(Administration administration) {
    this.administration = administration;
    lastInvolved = new int[administration.actors.size()];
    Arrays.fill(lastInvolved, Integer.MIN_VALUE / 2);
  }

  /** Watches the silo for five years after the warm-up. */
  static Disappointments watch(Simulation silo, EnsembleRunner runner) {
    Disappointments watch = new Disappointments(silo.census().administration());
    while (silo.week() < WATCHED) {
      runner.check();
      silo.step();
      watch.follow();
      watch.noteInvolved();
      if (silo.week() > 0) {
        watch.remember();
      }
    }
    return watch;
  }

  /**
   * Mean change of trust since the week before the end of the issue; a row a group, a column a
   * week, the first of them that before.
   */
  double[][] curves() {
    double[][] curves = new double[sums.length][QUARTER + 1];
    for (int g = 0; g < sums.length; g++) {
      for (int week = 0; week <= QUARTER; week++) {
        curves[g][week] = week == 0 ? 0 : sums[g][week] / counts[g][week];
      }
    }
    return curves;
  }

  private static double[][] unknown() {
    double[][] curves = new double[Group.values().length][QUARTER + 1];
    for (double[] curve : curves) {
      Arrays.fill(curve, Double.NaN);
    }
    return curves;
  }

  private void follow() {
    int age = snapshots.size();
    for (Snapshot snapshot : snapshots) {
      for (int x = 0; x < snapshot.group().length; x++) {
        int g = snapshot.group()[x];
        if (g >= 0) {
          sums[g][age] += administration.actors.trust(x) - snapshot.trust()[x];
          counts[g][age]++;
        }
      }
      age--;
    }
    if (snapshots.size() == QUARTER) {
      snapshots.removeFirst();
    }
  }

  private void noteInvolved() {
    Issues issues = administration.issues;
    for (int n = 0; n < issues.openCount(); n++) {
      int row = issues.open(n);
      for (int k = 0; k < Issues.AFFECTED; k++) {
        if (issues.isOpen(row, k)) {
          lastInvolved[issues.affected(row, k)] = administration.week();
        }
      }
    }
  }

  /** Who will be touched next week by an issue that fails. */
  private void remember() {
    byte[] group = new byte[lastInvolved.length];
    Arrays.fill(group, (byte) -1);
    for (int x = 0; x < group.length; x++) {
      group[x] = isStranger(x) ? (byte) Group.UNTOUCHED.ordinal() : -1;
    }
    Issues issues = administration.issues;
    for (int n = 0; n < issues.openCount(); n++) {
      int row = issues.open(n);
      boolean ends = issues.birth(row) + issues.deadline(row) == administration.week() + 1;
      if (ends && issues.shareDone(row) < FAILED) {
        place(issues, row, group);
      }
    }
    snapshots.addLast(new Snapshot(trust(), group));
  }

  private double[] trust() {
    return IntStream.range(0, administration.actors.size())
        .mapToDouble(administration.actors::trust)
        .toArray();
  }

  private void place(Issues issues, int row, byte[] group) {
    for (int k = 0; k < Issues.AFFECTED; k++) {
      int actor = issues.affected(row, k);
      if (actor != Issues.NONE) {
        boolean involved = issues.isOpen(row, k);
        if (involved) {
          group[actor] = (byte) Group.DISAPPOINTED.ordinal();
        } else {
          group[actor] = isStranger(actor) ? (byte) Group.NOT_INVOLVED.ordinal() : -1;
        }
      }
    }
  }

  private boolean isStranger(int actor) {
    return administration.week() - lastInvolved[actor] >= Trajectories.YEAR;
  }
}
