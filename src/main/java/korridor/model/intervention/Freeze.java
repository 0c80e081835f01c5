package korridor.model.intervention;

import korridor.model.Administration;
import korridor.model.Intervention;
import korridor.model.Rollout;

/**
 * All learning turned off (ODD 7.17 Interventions): nobody's trust, values, competence or goal, no
 * routines, no sponsorship and no trust outside moves. What an intervention still brings beside it
 * would be a decree.
 */
record Freeze() implements Intervention {

  @Override
  public String key() {
    return "freeze";
  }

  @Override
  public boolean control() {
    return true;
  }

  @Override
  public int place() {
    return 5;
  }

  @Override
  public void act(Administration a, Rollout rollout, double before, double now) {
    a.arrangements.freeze(now > 0);
  }
}
