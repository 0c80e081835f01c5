package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Departments;
import korridor.model.Heads;
import korridor.model.Staff;
import korridor.model.Step;
import korridor.model.parameter.CultureParameters;

/**
 * Step 8: routines and norms of departments, and the pull back to the old state (ODD 7.14 Routines,
 * norms, reversion). Time scale: a week.
 */
public final class Culture implements Step {

  private final CultureParameters p;
  private final double reputationReversion;
  private final double reputationRest;

  /** Culture of this administration. */
  public Culture(Administration a) {
    p = a.parameters.culture();
    reputationReversion = a.parameters.credit().reputationReversion();
    reputationRest = a.parameters.credit().reputationRest();
  }

  @Override
  public void step(Administration a) {
    Departments d = a.departments;
    for (int n = 0; n < d.size(); n++) {
      double successesPerHead = (double) d.successes(n) / d.staff(n);
      d.setRoutines(n, routines(d.routines(n), successesPerHead));
      d.setSuccesses(n, 0);
      double meanOpenness = revert(a.staff, d.firstPost(n), d.firstPost(n + 1), d.norm(n));
      d.addNorm(n, p.normRate() * (meanOpenness - d.norm(n)));
    }
    revertReputation(a.heads);
  }

  /** C += g_C·(successes per head)·(1 − C) − δ_C·C, the gain at most the whole. */
  double routines(double routines, double successesPerHead) {
    double gain = Math.min(1, p.routineGain() * successesPerHead);
    return routines + gain * (1 - routines) - p.routineDecay() * routines;
  }

  /**
   * Reversion of the members of a department: o to the disposition at ν_a and to the norm at ν_O; c
   * to c_0 at ν_c; s, r and G to where they rest at ν.
   *
   * @return their mean openness
   */
  private double revert(Staff s, int from, int to, double norm) {
    float skill = (float) p.competenceReversion();
    float value = (float) p.valueReversion();
    double sum = 0;
    for (int i = from; i < to; i++) {
      s.setCompetence(i, revert(s.competence(i), p.competenceFloor(), skill));
      s.setResponsibility(i, revert(s.responsibility(i), p.responsibilityRest(), value));
      s.setRespect(i, revert(s.respect(i), p.respectRest(), value));
      s.setOutGroupTrust(i, revert(s.outGroupTrust(i), p.outGroupTrustRest(), value));
      double o = s.openness(i);
      o += p.opennessToDisposition() * (s.disposition(i) - o) + p.opennessToNorm() * (norm - o);
      s.setOpenness(i, o);
      sum += o;
    }
    return sum / (to - from);
  }

  /** v += rate·(rest − v). */
  private static float revert(float value, double rest, float rate) {
    return value + rate * ((float) rest - value);
  }

  /** Reputation returns to its rest at r_ρ a week. */
  private void revertReputation(Heads heads) {
    for (int h = 0; h < heads.size(); h++) {
      heads.addReputation(h, reputationReversion * (reputationRest - heads.reputation(h)));
    }
  }
}
