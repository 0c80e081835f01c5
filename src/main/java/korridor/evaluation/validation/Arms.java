package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import korridor.model.Arm;
import korridor.model.Course.Span;
import korridor.model.Intervention;
import korridor.model.intervention.Interventions;

/** The arms that the patterns look at. */
final class Arms {

  /** Week in which everything ends in the arm that ends. */
  static final int END = 4 * Trajectories.YEAR;

  static final Arm SILO = Arm.SILO;
  static final Arm CORRIDOR = Arm.of(Interventions.CORRIDOR);
  static final Arm REPUTATION = Arm.of(Interventions.REPUTATION);
  static final Arm ITEAM = Arm.of(Interventions.ITEAM);
  static final Arm BOTH = Arm.of(Interventions.CORRIDOR, Interventions.REPUTATION);
  static final Arm ALL = Arm.of(Interventions.SOLUTIONS);
  static final Arm ENDED =
      new Arm(
          Interventions.SOLUTIONS.stream()
              .map(solution -> new Arm.Part(solution, List.of(new Span(0, END))))
              .toList());
  static final Arm REWIRING = Arm.of(Interventions.RANDOM_REWIRING);
  static final Arm HEADCOUNT = Arm.of(Interventions.HEADCOUNT);
  static final Arm FREEZE = Arm.of(Interventions.FREEZE);

  /** The three solutions alone. */
  static final List<Arm> SINGLE = List.of(CORRIDOR, REPUTATION, ITEAM);

  /** The solutions alone and together. */
  static final List<Arm> EFFECTIVE = List.of(CORRIDOR, REPUTATION, ITEAM, ALL);

  /** The silo and those whose effects are compared from one setting to another. */
  static final List<Arm> EFFECTS = List.of(SILO, CORRIDOR, REPUTATION, ITEAM, ALL);

  /** Every arm that more than one pattern needs, or that differs from others in nothing else. */
  static final List<Arm> SHARED = shared();

  private Arms() {}

  /** An arm with all learning turned off. */
  static Arm frozen(Arm arm) {
    List<Intervention> more = new ArrayList<>(arm.interventions());
    more.add(Interventions.FREEZE);
    return Arm.of(more);
  }

  /** An arm in which an intervention stands in the place of another. */
  static Arm replaced(Arm arm, Map<Intervention, Intervention> others) {
    return Arm.of(arm.interventions().stream().map(own -> others.getOrDefault(own, own)).toList());
  }

  private static List<Arm> shared() {
    List<Arm> arms = new ArrayList<>();
    arms.addAll(List.of(SILO, CORRIDOR, REPUTATION, ITEAM, BOTH, ALL, ENDED));
    arms.addAll(List.of(REWIRING, HEADCOUNT, FREEZE));
    EFFECTIVE.forEach(arm -> arms.add(frozen(arm)));
    return List.copyOf(arms);
  }
}
