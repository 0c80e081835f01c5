package korridor.verification.pattern;

import java.util.Arrays;
import java.util.Map;
import korridor.model.Administration;
import korridor.model.Staff;
import korridor.model.intervention.Interventions;
import korridor.model.process.Week;

/**
 * Lets corridors begin in an administration whose culture was set high or low, and looks where the
 * trust in corridor ties ends.
 *
 * @param setting with the strangeness to be tried
 * @param replicate number of the replicate
 * @param start value of all trust across departments, attributes and routines at the start
 * @param weeks how long to simulate
 */
record EndState(Setting setting, int replicate, double start, int weeks) {

  /** Mean trust over all ties between corridor members of different departments, at the end. */
  double trust(EnsembleRunner runner) {
    Administration a =
        new Administration(
            setting.scenario().organisation(), setting.parameters(), setting.seed(), replicate);
    Week.schedule(a, setting.order());
    Interventions.schedule(a, Arms.CORRIDOR, Map.of());
    // The first week founds the corridors, whose ties then get the same trust as the others.
    a.schedule.step(a);
    set(a);
    for (int week = 1; week < weeks; week++) {
      runner.check();
      a.schedule.step(a);
    }
    return corridorTrust(a);
  }

  private void set(Administration a) {
    for (int tie = 0; tie < a.ties.trust.length; tie++) {
      if (crosses(a, tie)) {
        a.ties.trust[tie] = (float) start;
      }
    }
    Staff s = a.staff;
    for (double[] column :
        new double[][] {s.openness, a.departments.routines, a.departments.norm}) {
      Arrays.fill(column, start);
    }
    for (float[] column :
        new float[][] {s.respect, s.responsibility, s.competence, s.outGroupTrust}) {
      Arrays.fill(column, (float) start);
    }
  }

  private static double corridorTrust(Administration a) {
    double sum = 0;
    int ties = 0;
    for (int tie = 0; tie < a.ties.trust.length; tie++) {
      if (crosses(a, tie)
          && a.staff.shareCorridor(tie / a.ties.slots, Staff.post(a.ties.colleague[tie]))) {
        sum += a.ties.trust[tie];
        ties++;
      }
    }
    return sum / ties;
  }

  private static boolean crosses(Administration a, int tie) {
    return a.staff.department[tie / a.ties.slots]
        != a.staff.department[Staff.post(a.ties.colleague[tie])];
  }
}
