package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Columns;
import korridor.model.Course;
import korridor.model.ITeamHours;
import korridor.model.Initialization;
import korridor.model.Organisations;
import korridor.model.Recruitment;
import korridor.model.Rollout;
import korridor.model.Staff;
import korridor.model.Trials;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** The controls beside the ablations: random re-wiring and headcount. */
class NullArmsTest {

  private static final int NEVER = Integer.MAX_VALUE;

  private final Administration a =
      Initialization.found(Organisations.city(), Parameters.defaults(), 4, 0);

  @Test
  void randomRewiringMovesTheSameTiesOfTheSamePeopleToAnybodyElsewhere() {
    a.turnWeek();
    Administration corridor = a.fork();
    Acts.in(corridor, Interventions.CORRIDOR, Rollout.FULL, 0);
    int[] before = Acts.colleagues(a);
    Acts.in(a, Interventions.RANDOM_REWIRING, Rollout.FULL, 0);
    int moved = 0;
    int strangers = 0;
    for (int tie = 0; tie < before.length; tie++) {
      int post = a.ties.owner(tie);
      boolean here = a.ties.colleague(tie) != before[tie];
      assertThat(here).as("the same ties").isEqualTo(corridor.ties.colleague(tie) != before[tie]);
      if (here) {
        moved++;
        int now = Staff.post(a.ties.colleague(tie));
        assertThat(a.staff.department(Staff.post(before[tie]))).isEqualTo(a.staff.department(post));
        assertThat(a.staff.department(now)).isNotEqualTo(a.staff.department(post));
        assertThat(a.ties.trust(tie)).isEqualTo(a.staff.outGroupTrust(post));
        strangers += corridor.staff.shareCorridor(post, now) ? 0 : 1;
      }
    }
    assertThat(moved).isGreaterThan(500);
    assertThat(strangers).isGreaterThan(400);
  }

  /** No theme, no meetings, no goal, no coordinators: nothing but the ties has changed. */
  @Test
  void randomRewiringPutsNothingElseInForce() {
    a.turnWeek();
    Administration silo = a.fork();
    Acts.in(a, Interventions.RANDOM_REWIRING, Rollout.FULL, 0);
    assertThat(Acts.corridors(a)).containsOnly(0);
    assertThat(a.arrangements.corridorLevel()).isZero();
    Columns.of(silo)
        .forEach(
            (name, column) -> {
              if (!name.startsWith("Ties.") && !name.equals("Staff.depth")) {
                assertThat(Columns.of(a).get(name)).as(name).isEqualTo(column);
              }
            });
  }

  @Test
  void randomRewiringHappensOnce() {
    a.turnWeek();
    Rollout rewiring = Rollout.of(0, NEVER, 1, 3);
    int[] weeks = new int[6];
    for (int week = 0; week < 6; week++) {
      int[] before = Acts.colleagues(a);
      Acts.in(a, Interventions.RANDOM_REWIRING, rewiring, week);
      for (int tie = 0; tie < before.length; tie++) {
        weeks[week] += before[tie] == a.ties.colleague(tie) ? 0 : 1;
      }
      a.turnWeek();
    }
    for (int week = 0; week < 4; week++) {
      assertThat(weeks[week]).isPositive();
    }
    assertThat(weeks[4]).isZero();
    assertThat(weeks[5]).isZero();
  }

  @Test
  void aSuccessorIsRewiredAtRandomAsInACorridor() {
    a.turnWeek();
    Acts.in(a, Interventions.RANDOM_REWIRING, Rollout.FULL, 0);
    int post = a.arrangements.roster("random-rewiring").post(0);
    a.staff.succeed(post, a.week());
    new Recruitment(a).recruit(post);
    int[] fresh = Acts.colleagues(a);
    for (int week = 1; week < 3; week++) {
      a.turnWeek();
      Acts.in(a, Interventions.RANDOM_REWIRING, Rollout.FULL, week);
      int moved = 0;
      for (int tie = 0; tie < fresh.length; tie++) {
        if (fresh[tie] != a.ties.colleague(tie)) {
          moved++;
          assertThat(a.ties.owner(tie)).isEqualTo(post);
        }
      }
      assertThat(moved).as("once, and nobody else").isEqualTo(3);
    }
  }

  @Test
  void randomRewiringEndsWithoutUndoingAnything() {
    a.turnWeek();
    Rollout twoWeeks = Rollout.of(0, 2, 1, 0);
    Acts.in(a, Interventions.RANDOM_REWIRING, twoWeeks, 0);
    int[] moved = Acts.colleagues(a);
    a.turnWeek();
    Acts.in(a, Interventions.RANDOM_REWIRING, twoWeeks, 1);
    Acts.in(a, Interventions.RANDOM_REWIRING, twoWeeks, 2);
    assertThat(a.arrangements.roster("random-rewiring").size()).isZero();
    assertThat(a.arrangements.inForce()).isEmpty();
    assertThat(Acts.colleagues(a)).containsExactly(moved);
  }

  @Test
  void theHeadcountArmReleasesTheSamePeopleWhoDoNothingAcross() {
    Administration b = a.fork();
    Acts.in(a, Interventions.ITEAM, Rollout.FULL, 0);
    Acts.in(b, Interventions.HEADCOUNT, Rollout.FULL, 0);
    assertThat(Acts.released(b)).containsExactly(Acts.released(a));
    assertThat(Arrays.stream(Acts.released(b)).sum()).isEqualTo(10);
    assertThat(b.arrangements.iteam.exists()).isFalse();
    for (ITeamHours.Use use : ITeamHours.Use.values()) {
      assertThat(b.arrangements.iteam.member(use, 0)).isEqualTo(ITeamHours.NONE);
    }
    Acts.in(b, Interventions.HEADCOUNT, Rollout.of(0, 1, 1, 0), 1);
    assertThat(Acts.released(b)).containsOnly(0);
  }

  @Test
  void controlsStandForAWholeAndAreAFamilyOfTheirOwn() {
    assertThat(Interventions.RANDOM_REWIRING.twin()).isSameAs(Interventions.CORRIDOR);
    assertThat(Interventions.HEADCOUNT.twin()).isSameAs(Interventions.ITEAM);
    assertThat(Interventions.FREEZE.twin()).isSameAs(Interventions.FREEZE);
    for (korridor.model.Intervention control :
        List.of(Interventions.RANDOM_REWIRING, Interventions.HEADCOUNT, Interventions.FREEZE)) {
      assertThat(control.control()).isTrue();
      assertThat(control.family()).isEqualTo(control.key());
    }
  }

  /** The people of both arms stay the same ones, whoever succeeds them. */
  @Test
  void theSamePeopleTakePartInTheNullArmsOverTheYears() {
    Administration settled = Trials.settled(Organisations.town(), Parameters.defaults(), 4, 0, 12);
    Administration corridor = Trials.arm(settled, Arm.of(Interventions.CORRIDOR));
    Administration random = Trials.arm(settled, Arm.of(Interventions.RANDOM_REWIRING));
    Trials.pass(corridor, 60);
    Trials.pass(random, 60);
    int size = corridor.arrangements.roster("corridor").size();
    assertThat(size).as("13 % of 150, to even").isEqualTo(20);
    for (int place = 0; place < size; place++) {
      assertThat(random.arrangements.roster("random-rewiring").post(place))
          .isEqualTo(corridor.arrangements.roster("corridor").post(place));
    }
    assertThat(Course.ALWAYS.level(60)).isEqualTo(1);
  }
}
