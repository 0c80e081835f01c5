package korridor.verification.pattern;

import java.util.List;
import korridor.model.Arm;
import korridor.model.Solution;

/** The arms that the patterns look at. */
final class Arms {

  static final Arm SILO = Arm.SILO;
  static final Arm CORRIDOR = Arm.of(Solution.CORRIDOR);
  static final Arm REPUTATION = Arm.of(Solution.REPUTATION);
  static final Arm ITEAM = Arm.of(Solution.ITEAM);
  static final Arm BOTH = Arm.of(Solution.CORRIDOR, Solution.REPUTATION);
  static final Arm ALL = Arm.of(Solution.CORRIDOR, Solution.REPUTATION, Solution.ITEAM);
  static final Arm REWIRING = Arm.of(Solution.RANDOM_REWIRING);
  static final Arm HEADCOUNT = Arm.of(Solution.HEADCOUNT);

  /** Every arm that more than one pattern needs. */
  static final List<Arm> SHARED =
      List.of(SILO, CORRIDOR, REPUTATION, ITEAM, BOTH, ALL, REWIRING, HEADCOUNT);

  private Arms() {}
}
