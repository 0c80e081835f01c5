package korridor.model.intervention;

import korridor.model.Administration;
import korridor.model.Timing;

/** Null arm: a failure costs as much trust as a success gains, λ = 1. */
final class SymmetricTrust implements Intervention {

  private final Timing timing;
  private final double asymmetry;

  SymmetricTrust(Administration a, Timing timing) {
    this.timing = timing;
    asymmetry = a.parameters.learning().trustAsymmetry();
  }

  @Override
  public void act(Administration a, int week) {
    double level = timing.at(week);
    a.regime.weighFailures(asymmetry + level * (1 - asymmetry));
  }
}
