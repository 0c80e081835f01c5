package korridor.evaluation.validation;

import java.util.List;
import korridor.language.Message;
import korridor.model.LoopGain;

/** P9: no success feeds back so strongly that two rests would lie near each other. */
record LoopGains(Ensemble ensemble) implements RunPattern {

  /** Above this gain an outside push is multiplied by more than four. */
  static final double MOST = 0.75;

  @Override
  public String id() {
    return "P9";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(int members) {
    return members;
  }

  @Override
  public Look look() {
    double[] gains =
        ensemble
            .watch(silo -> LoopGain.of(silo.runTo(0).census().administration()).gain(), Double.NaN)
            .stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
    return new Look(
        List.of(Reading.of(Claim.atMost(Message.of("P9.gain"), MOST), gains)), List.of());
  }
}
