package korridor.evaluation.validation;

import java.util.Map;
import korridor.model.Administration;
import korridor.model.Initialization;
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
        Initialization.found(
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
    for (int tie = 0; tie < a.ties.count(); tie++) {
      if (crosses(a, tie)) {
        a.ties.setTrust(tie, (float) start);
      }
    }
    Staff s = a.staff;
    for (int post = 0; post < s.size(); post++) {
      s.setOpenness(post, start);
      s.setRespect(post, (float) start);
      s.setResponsibility(post, (float) start);
      s.setCompetence(post, (float) start);
      s.setOutGroupTrust(post, (float) start);
    }
    for (int d = 0; d < a.departments.size(); d++) {
      a.departments.setRoutines(d, start);
      a.departments.setNorm(d, start);
    }
  }

  private static double corridorTrust(Administration a) {
    double sum = 0;
    int ties = 0;
    for (int tie = 0; tie < a.ties.count(); tie++) {
      if (crosses(a, tie)
          && a.staff.shareCorridor(a.ties.owner(tie), Staff.post(a.ties.colleague(tie)))) {
        sum += a.ties.trust(tie);
        ties++;
      }
    }
    return sum / ties;
  }

  private static boolean crosses(Administration a, int tie) {
    return a.staff.department(a.ties.owner(tie))
        != a.staff.department(Staff.post(a.ties.colleague(tie)));
  }
}
