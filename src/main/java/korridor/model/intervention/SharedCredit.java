package korridor.model.intervention;

import korridor.model.Administration;
import korridor.model.Timing;

/**
 * S2, reputation and shared benefit (ODD 7.15 Interventions): each theme is owned by a head of
 * division, and the credit of a solved issue under a theme is shared by the contributing heads.
 */
record SharedCredit(Timing timing) implements Intervention {

  @Override
  public void act(Administration a, int week) {
    a.regime.shareCredit(timing.at(week));
  }
}
