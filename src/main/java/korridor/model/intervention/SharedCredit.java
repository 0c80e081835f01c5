package korridor.model.intervention;

import korridor.model.Administration;
import korridor.model.Intervention;
import korridor.model.Rollout;

/**
 * S2, reputation and shared benefit (ODD 7.15 Interventions): each theme is owned by a head of
 * division, and the credit of a solved issue under a theme is shared by the contributing heads.
 */
final class SharedCredit implements Intervention {

  @Override
  public String key() {
    return "reputation";
  }

  @Override
  public int place() {
    return 1;
  }

  @Override
  public void act(Administration a, Rollout rollout, double before, double now) {
    a.arrangements.shareCredit(now, rollout);
  }
}
