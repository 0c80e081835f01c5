package korridor.model.intervention;

import korridor.model.Administration;
import korridor.model.Intervention;
import korridor.model.InterventionSize;
import korridor.model.Organisation;
import korridor.model.Rollout;
import korridor.model.parameter.Parameters;

/** Null arm: the people of the I-Team are gone from line work and do nothing across. */
record Headcount(Intervention twin) implements Intervention {

  @Override
  public String key() {
    return "headcount";
  }

  @Override
  public boolean control() {
    return true;
  }

  @Override
  public int place() {
    return 4;
  }

  @Override
  public InterventionSize size(Organisation organisation, Parameters parameters, Rollout rollout) {
    return twin.size(organisation, parameters, rollout);
  }

  @Override
  public void act(Administration a, Rollout rollout, double before, double now) {
    ITeam.release(a, this, rollout, before, now);
  }
}
