package korridor.model.intervention;

import java.util.List;
import java.util.Map;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Solution;
import korridor.model.Step;
import korridor.model.Timing;
import korridor.model.process.Week;

/** Puts the solutions of an arm on the schedule. */
public final class Interventions {

  private Interventions() {}

  /**
   * Schedules the arm's solutions, each with its timing; in the silo there is nothing to schedule.
   *
   * @param timings when each solution acts; an absent one acts always
   */
  public static void schedule(Administration a, Arm arm, Map<Solution, Timing> timings) {
    List<Intervention> interventions =
        arm.solutions().stream()
            .map(solution -> create(a, solution, timings.getOrDefault(solution, Timing.ALWAYS)))
            .toList();
    if (!interventions.isEmpty()) {
      Week.schedule(a, Week.DECISIONS, new Decisions(interventions));
    }
  }

  private static Intervention create(Administration a, Solution solution, Timing timing) {
    return switch (solution) {
      case CORRIDOR -> new Corridors(a, timing);
      case REPUTATION -> new SharedCredit(timing);
      case ITEAM -> new ITeam(a, timing, true);
      case RANDOM_REWIRING -> new RandomRewiring(a, timing);
      case HEADCOUNT -> new ITeam(a, timing, false);
      case SYMMETRIC_TRUST -> new SymmetricTrust(a, timing);
    };
  }

  /** Lets each intervention act. */
  private static final class Decisions implements Step {
    private final Intervention[] interventions;

    Decisions(List<Intervention> interventions) {
      this.interventions = interventions.toArray(Intervention[]::new);
    }

    @Override
    public void step(Administration a) {
      for (Intervention intervention : interventions) {
        intervention.act(a, a.weekOfArm() - 1);
      }
    }
  }
}
