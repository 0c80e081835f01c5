package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntPredicate;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Arm;
import korridor.model.Course;
import korridor.model.Initialization;
import korridor.model.Organisations;
import korridor.model.Purpose;
import korridor.model.Rollout;
import korridor.model.Staff;
import korridor.model.Trials;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** Shared credit, the null arms, and how people are chosen. */
class NullArmsTest {

  private static final int NEVER = Integer.MAX_VALUE;

  private final Administration a =
      Initialization.found(Organisations.city(), Parameters.defaults(), 4, 0);

  @Test
  void randomRewiringMovesTheSameShareOfTiesOfTheSamePeopleToAnybodyElsewhere() {
    a.turnWeek();
    Administration corridor = a.fork();
    Acts.in(corridor, Interventions.CORRIDOR, Rollout.FULL, 0);
    int[] before = Acts.colleagues(a);
    Acts.in(a, Interventions.RANDOM_REWIRING, Rollout.FULL, 0);

    int members = 0;
    int strangers = 0;
    for (int post = 0; post < a.staff.size(); post++) {
      int moved = 0;
      for (int tie = a.ties.first(post); tie < a.ties.first(post + 1); tie++) {
        if (a.ties.colleague(tie) != before[tie]) {
          moved++;
          int now = Staff.post(a.ties.colleague(tie));
          assertThat(a.staff.department(Staff.post(before[tie])))
              .isEqualTo(a.staff.department(post));
          assertThat(a.staff.department(now)).isNotEqualTo(a.staff.department(post));
          strangers += corridor.staff.shareCorridor(post, now) ? 0 : 1;
        }
      }
      assertThat(moved > 0).isEqualTo(corridor.staff.corridor(post) != 0);
      assertThat(moved).isLessThanOrEqualTo(3);
      members += moved > 0 ? 1 : 0;
    }
    assertThat(members).isEqualTo(195);
    assertThat(strangers).isGreaterThan(400);
    assertThat(Acts.corridors(a)).containsOnly(0);
    assertThat(a.arrangements.corridorLevel()).isZero();
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
    new korridor.model.Recruitment(a).recruit(post);
    int[] fresh = Acts.colleagues(a);
    for (int week = 1; week < 3; week++) {
      a.turnWeek();
      Acts.in(a, Interventions.RANDOM_REWIRING, Rollout.FULL, week);
      int moved = 0;
      for (int tie = 0; tie < fresh.length; tie++) {
        moved += fresh[tie] == a.ties.colleague(tie) ? 0 : 1;
      }
      assertThat(moved).as("once, and nobody else").isEqualTo(3);
    }
  }

  @Test
  void freezeTurnsAllLearningOffWhileItLasts() {
    a.turnWeek();
    Rollout freeze = Rollout.of(1, 3, 0.1, 0);
    boolean[] frozen = {false, true, true, false};
    for (int week = 0; week < 4; week++) {
      Acts.in(a, Interventions.FREEZE, freeze, week);
      assertThat(a.arrangements.frozen()).as("week %d", week).isEqualTo(frozen[week]);
      assertThat(a.learns()).isNotEqualTo(frozen[week]);
    }
  }

  @Test
  void creditIsSharedAsFarAsTheTimingSays() {
    Rollout credit = Rollout.of(0, 4, 0.5, 1);
    double[] shared = {0.25, 0.5, 0.5, 0.5, 0};
    for (int week = 0; week < 5; week++) {
      Acts.in(a, Interventions.REPUTATION, credit, week);
      assertThat(a.arrangements.sharedCredit(0)).isCloseTo(shared[week], within(1e-12));
      assertThat(a.arrangements.ownership(0)).isCloseTo(shared[week], within(1e-12));
    }
  }

  @Test
  void interventionsActAtTheBeginningOfTheWeekFromTheFirstOfTheArm() {
    Administration settled = Trials.settled(a.organisation, a.parameters, 4, 0, 12);
    Administration arm =
        Trials.arm(
            settled,
            Arm.of(Interventions.REPUTATION),
            java.util.Map.of(Interventions.REPUTATION, Rollout.of(1, 3, 1, 0)));
    double[] shared = {0, 1, 1, 0};
    for (double expected : shared) {
      Trials.pass(arm, 1);
      assertThat(arm.arrangements.sharedCredit(0)).isEqualTo(expected);
    }
    assertThat(settled.arrangements.sharedCredit(0)).isZero();
  }

  @Test
  void aShareOfTheStaffIsRoundedButNeverNobody() {
    assertThat(Membership.people(Rollout.FULL, 0, 1500, 1)).isZero();
    assertThat(Membership.people(Rollout.FULL, 0.13, 1500, 0)).isZero();
    assertThat(Membership.people(Rollout.FULL, 1e-9, 1500, 1)).isEqualTo(1);
    assertThat(Membership.people(Rollout.FULL, 0.13, 1500, 1)).isEqualTo(195);
    assertThat(Membership.people(Rollout.FULL, 1, 1500, 1)).isEqualTo(1500);
  }

  @Test
  void aStatedNumberOfPeopleIsTheSizeAtLevelOneAndNeverMoreThanThereAre() {
    Rollout three = new Rollout(Course.ALWAYS, java.util.Set.of(), java.util.Set.of(), 3);
    assertThat(Membership.people(three, 0.13, 1500, 1)).isEqualTo(3);
    assertThat(Membership.people(three, 0.13, 1500, 0.5)).as("1.5 rounds to even").isEqualTo(2);
    assertThat(Membership.people(three, 0.13, 1500, 0.01)).isEqualTo(1);
    assertThat(Membership.people(three, 0.13, 2, 1)).isEqualTo(2);
  }

  @Test
  void chosenPeopleAreDistinctAndEligible() {
    IntPredicate last = post -> post >= 1490;
    int[] chosen = chosen(4, last);
    assertThat(chosen).hasSize(4).doesNotHaveDuplicates();
    assertThat(chosen[0]).isGreaterThanOrEqualTo(1490);
    assertThat(chosen(99, last))
        .as("the first of more are the same")
        .hasSize(10)
        .startsWith(chosen);
    assertThat(chosen(0, last)).isEmpty();
  }

  private int[] chosen(int count, IntPredicate eligible) {
    return Selection.inProportion(a, Purpose.ITEAM_MEMBER, count, a.staff::openness, eligible);
  }

  /** Of three who may, one weighs three times as much as each other: 3 of 5. */
  @Test
  void peopleAreChosenInProportionToTheirWeight() {
    Parameters p = Administrations.evenParameters().with("contacts.ties", 2);
    int[] first = new int[4];
    for (int replicate = 0; replicate < 4000; replicate++) {
      Administration b = Initialization.found(Organisations.small(), p, 1, replicate);
      first[
          Selection.inProportion(
              b, Purpose.ITEAM_MEMBER, 1, post -> post == 2 ? 3 : 1, post -> post != 1)[0]]++;
    }
    assertThat(first[1]).isZero();
    double error = 4.5 * Math.sqrt(0.6 * 0.4 / 4000); // false alarm 7e-6
    assertThat(first[2] / 4000.0).isCloseTo(0.6, within(error));
  }
}
