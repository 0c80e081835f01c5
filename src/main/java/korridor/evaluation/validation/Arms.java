package korridor.evaluation.validation;

import java.util.List;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;

/** The arms that the patterns look at. */
final class Arms {

  static final Arm SILO = Arm.SILO;
  static final Arm CORRIDOR = Arm.of(Interventions.CORRIDOR);
  static final Arm REPUTATION = Arm.of(Interventions.REPUTATION);
  static final Arm ITEAM = Arm.of(Interventions.ITEAM);
  static final Arm BOTH = Arm.of(Interventions.CORRIDOR, Interventions.REPUTATION);
  static final Arm ALL =
      Arm.of(Interventions.CORRIDOR, Interventions.REPUTATION, Interventions.ITEAM);
  static final Arm REWIRING = Arm.of(Interventions.RANDOM_REWIRING);
  static final Arm HEADCOUNT = Arm.of(Interventions.HEADCOUNT);

  /** Every arm that more than one pattern needs. */
  static final List<Arm> SHARED =
      List.of(SILO, CORRIDOR, REPUTATION, ITEAM, BOTH, ALL, REWIRING, HEADCOUNT);

  private Arms() {}
}
