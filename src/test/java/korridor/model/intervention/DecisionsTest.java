package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.model.Administration;
import korridor.model.Columns;
import korridor.model.Course;
import korridor.model.ITeamHours.Use;
import korridor.model.Intervention;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.Trials;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** What acts in a week, in which order, and how one plan is left for another. */
class DecisionsTest {

  private final List<String> told = new ArrayList<>();
  private final Administration a =
      Trials.settled(Organisations.town(), Parameters.defaults(), 1, 0, 4);

  /** Notes its levels. */
  private final class Noting implements Intervention {
    private final String key;

    Noting(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public void act(Administration administration, Rollout rollout, double before, double now) {
      told.add(key + " " + before + " " + now);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Noting noting && noting.key.equals(key);
    }

    @Override
    public int hashCode() {
      return key.hashCode();
    }
  }

  private void week(Decisions decisions) {
    told.clear();
    a.turnWeek();
    decisions.step(a);
  }

  @Test
  void anInterventionActsWhileItsLevelIsAboveZeroAndOnceAfterwards() {
    a.beginArm();
    Decisions decisions = new Decisions(Map.of(new Noting("x"), Rollout.of(1, 4, 0.5, 1)));
    List<List<String>> weeks = new ArrayList<>();
    for (int week = 0; week < 6; week++) {
      week(decisions);
      weeks.add(List.copyOf(told));
    }
    assertThat(weeks)
        .containsExactly(
            List.of(),
            List.of("x 0.0 0.25"),
            List.of("x 0.25 0.5"),
            List.of("x 0.5 0.5"),
            List.of("x 0.5 0.0"),
            List.of());
    assertThat(a.arrangements.inForce()).isEmpty();
  }

  @Test
  void whatEndsComesBeforeWhatBegins() {
    a.beginArm();
    Map<Intervention, Rollout> plan = new LinkedHashMap<>();
    plan.put(new Noting("begins"), Rollout.of(1, 9, 1, 0));
    plan.put(new Noting("goes on"), Rollout.of(0, 9, 1, 0));
    plan.put(new Noting("ends"), Rollout.of(0, 1, 1, 0));
    Decisions decisions = new Decisions(plan);
    week(decisions);
    assertThat(told).containsExactly("goes on 0.0 1.0", "ends 0.0 1.0");
    week(decisions);
    assertThat(told).containsExactly("ends 1.0 0.0", "begins 0.0 1.0", "goes on 1.0 1.0");
  }

  @Test
  void anotherPlanEndsWhatIsNotInIt() {
    a.beginArm();
    Decisions first = new Decisions(Map.of(new Noting("old"), Rollout.FULL));
    week(first);
    Decisions second = first.switchTo(Map.of(new Noting("new"), Rollout.of(0, 9, 0.5, 0)));
    week(second);
    assertThat(told).containsExactly("old 1.0 0.0", "new 0.0 0.5");
    week(second);
    assertThat(told).containsExactly("new 0.5 0.5");
    week(second.switchTo(Map.of(new Noting("old"), Rollout.of(0, 9, 0.25, 0))));
    assertThat(told).containsExactly("new 0.5 0.0", "old 0.0 0.25");
  }

  @Test
  void theSameInterventionGoesOnAtItsLevelUnderAnotherPlan() {
    a.beginArm();
    Decisions first = new Decisions(Map.of(new Noting("x"), Rollout.FULL));
    week(first);
    week(first.switchTo(Map.of(new Noting("x"), Rollout.of(0, 9, 0.5, 0))));
    assertThat(told).containsExactly("x 1.0 0.5");
  }

  private Administration arm() {
    Administration arm = a.forkArm();
    korridor.model.process.Week.schedule(arm);
    return arm;
  }

  private static void pass(Administration arm, Decisions decisions) {
    arm.turnWeek();
    decisions.step(arm);
  }

  private static Intervention ablation(String key) {
    return Interventions.arm(key).orElseThrow().interventions().iterator().next();
  }

  /** To another variant and back: its people stay, and what it lacks is what is not in force. */
  @Test
  void aVariantTakesThePeopleOverAndGivesThemBack() {
    Administration arm = arm();
    Intervention goal = ablation("corridor-goal");
    Decisions whole = new Decisions(Map.of(Interventions.CORRIDOR, Rollout.FULL));
    pass(arm, whole);
    int[] corridors = Acts.corridors(arm);
    int[] ties = Acts.colleagues(arm);
    Decisions without = whole.switchTo(Map.of(goal, Rollout.FULL));
    pass(arm, without);
    assertThat(Acts.corridors(arm)).containsExactly(corridors);
    assertThat(arm.arrangements.corridorLevel()).isEqualTo(1);
    assertThat(arm.arrangements.themeOfMembers(1)).isZero();
    assertThat(arm.arrangements.standingMeetings()).isTrue();
    Decisions again = without.switchTo(Map.of(Interventions.CORRIDOR, Rollout.FULL));
    pass(arm, again);
    assertThat(Acts.corridors(arm)).containsExactly(corridors);
    assertThat(arm.arrangements.corridorLevel()).isEqualTo(1);
    assertThat(arm.arrangements.themeOfMembers(1)).isEqualTo(1);
    Decisions back = again.switchTo(Map.of(goal, Rollout.FULL));
    pass(arm, back);
    assertThat(Acts.corridors(arm)).as("the variant came first").containsExactly(corridors);
    assertThat(arm.arrangements.corridorLevel()).isEqualTo(1);
    assertThat(Acts.colleagues(arm)).as("nobody is re-wired twice").containsExactly(ties);
    pass(arm, back.switchTo(Map.of()));
    assertThat(Acts.corridors(arm)).containsOnly(0);
    assertThat(arm.arrangements.inForce()).isEmpty();
  }

  @Test
  void anotherKindOfITeamHasTheSamePeopleAndSlots() {
    Administration arm = arm();
    Decisions decisions = new Decisions(Map.of(Interventions.ITEAM, Rollout.FULL));
    pass(arm, decisions);
    int[] released = Acts.released(arm);
    assertThat(Arrays.stream(released).sum()).isEqualTo(1);
    for (String key : List.of("iteam-matching", "iteam", "iteam-matching")) {
      decisions = decisions.switchTo(Map.of(ablation(key), Rollout.FULL));
      pass(arm, decisions);
      assertThat(Acts.released(arm)).containsExactly(released);
      assertThat(arm.arrangements.iteam.member(Use.FACILITATION, 0)).isNotNegative();
      assertThat(arm.arrangements.iteam.member(Use.MATCH, 0) >= 0).isEqualTo(key.equals("iteam"));
    }
  }

  @Test
  void anotherKindOfReputationIsInForceAtOnce() {
    Administration arm = arm();
    Decisions decisions = new Decisions(Map.of(Interventions.REPUTATION, Rollout.FULL));
    pass(arm, decisions);
    for (String key : List.of("reputation-credit", "reputation", "reputation-credit")) {
      decisions = decisions.switchTo(Map.of(ablation(key), Rollout.FULL));
      pass(arm, decisions);
      assertThat(arm.arrangements.ownership(0)).isEqualTo(1);
      assertThat(arm.arrangements.sharedCredit(0)).isEqualTo(key.equals("reputation") ? 1 : 0);
    }
  }

  /** A plan that was always the same and one that was switched to before it began, to the bit. */
  @Test
  void aPlanSwitchedToBeforeAnythingActedIsThatPlan() {
    Administration straight = arm();
    Administration switched = arm();
    Map<Intervention, Rollout> plan =
        Map.of(Interventions.CORRIDOR, Rollout.of(3, Course.NEVER, 1, 4));
    new Decisions(plan).schedule(straight);
    new Decisions(Map.of(Interventions.ITEAM, Rollout.of(5, 9, 1, 0)))
        .switchTo(plan)
        .schedule(switched);
    Trials.pass(straight, 20);
    Trials.pass(switched, 20);
    assertThat(Columns.of(switched)).isEqualTo(Columns.of(straight));
  }
}
