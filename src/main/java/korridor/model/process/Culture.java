package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Departments;
import korridor.model.Heads;
import korridor.model.Issues;
import korridor.model.Scale;
import korridor.model.Staff;
import korridor.model.Step;
import korridor.model.parameter.CultureParameters;

/**
 * Step 9: routines of departments, and the pull of everything back to rest (ODD 7.14 Routines and
 * forgetting). Time scale: a week.
 */
public final class Culture implements Step {

  private final CultureParameters p;
  private final double[] support;
  private final double innate;

  /** Culture of this administration. */
  public Culture(Administration a) {
    p = a.parameters.culture();
    support = new double[a.heads.size()];
    innate = a.parameters.learning().innateCompetence();
  }

  @Override
  public void step(Administration a) {
    Departments d = a.departments;
    boolean learns = a.learns();
    reckonSupport(a);
    for (int n = 0; n < d.size(); n++) {
      if (learns) {
        double successesPerHead = (double) d.successes(n) / d.staff(n);
        double gain = a.calibration.constants().routineGain() * successesPerHead;
        d.setRoutines(n, routines(d.routines(n), gain));
        forget(a, n, support[d.division(n)]);
      }
      d.setSuccesses(n, 0);
    }
    if (!a.arrangements.frozen()) {
      forgetGoals(a.staff);
    }
    if (learns) {
      forgetSponsorship(a);
    }
  }

  /** C ← C + g_C · (successes per head) · (1 − C) − δ_C C, the gain at most the whole. */
  double routines(double routines, double gain) {
    return routines + Math.min(1, gain) * (1 - routines) - p.routineForgetting() * routines;
  }

  /**
   * Forgetting in a department, all at ν: o and r to where the person rests; s to where they rest
   * plus the head's support; c to the innate share of the department's level.
   *
   * @param support σ̄_h − σ0, how much more than usual the head sponsors
   */
  private void forget(Administration a, int department, double support) {
    Staff s = a.staff;
    float rate = (float) p.forgetting();
    double floor = innate * a.rest.department(department).competence();
    int end = a.departments.firstPost(department + 1);
    for (int i = a.departments.firstPost(department); i < end; i++) {
      s.setOpenness(i, s.openness(i) + p.forgetting() * (s.restOpenness(i) - s.openness(i)));
      s.setRespect(i, back(s.respect(i), s.restRespect(i), rate));
      double responsibility = Scale.clamp(s.restResponsibility(i) + support);
      s.setResponsibility(i, back(s.responsibility(i), responsibility, rate));
      s.setCompetence(i, back(s.competence(i), floor, rate));
    }
  }

  /** g → 0 at ν. */
  private void forgetGoals(Staff s) {
    float rate = (float) p.forgetting();
    for (int i = 0; i < s.size(); i++) {
      if (s.goalTheme(i) != 0) {
        s.pursue(i, s.goalTheme(i), back(s.goal(i), 0, rate));
      }
    }
  }

  /** v += rate·(rest − v). */
  private static float back(float value, double rest, float rate) {
    return value + rate * ((float) rest - value);
  }

  /** σ → σ0 at ν. */
  private void forgetSponsorship(Administration a) {
    Heads heads = a.heads;
    for (int h = 0; h < heads.size(); h++) {
      for (int theme = Issues.NONE; theme < heads.themes(); theme++) {
        double value = heads.sponsorship(h, theme);
        heads.setSponsorship(h, theme, value + p.forgetting() * (a.rest.sponsorship(h) - value));
      }
    }
  }

  /** σ̄_h − σ0 of every head. */
  private void reckonSupport(Administration a) {
    for (int h = 0; h < support.length; h++) {
      support[h] = a.meanSponsorship(h) - a.rest.sponsorship(h);
    }
  }
}
