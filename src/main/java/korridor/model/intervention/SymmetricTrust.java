package korridor.model.intervention;

import korridor.model.Administration;
import korridor.model.Intervention;
import korridor.model.Rollout;

/** Null arm: a failure costs as much trust as a success gains, λ = 1. */
final class SymmetricTrust implements Intervention {

  @Override
  public String key() {
    return "symmetric-trust";
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
    double asymmetry = a.parameters.learning().trustAsymmetry();
    a.arrangements.weighFailures(asymmetry + now * (1 - asymmetry));
  }
}
