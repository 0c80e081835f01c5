package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntPredicate;
import korridor.model.Administration;
import korridor.model.Arm;
import korridor.model.Initialization;
import korridor.model.Organisations;
import korridor.model.Purpose;
import korridor.model.Rows;
import korridor.model.Solution;
import korridor.model.Staff;
import korridor.model.Timing;
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
    new Corridors(corridor, Timing.ALWAYS).act(corridor, 0);
    int[] before = Rows.ints(a.ties.count(), a.ties::colleague);
    new RandomRewiring(a, Timing.ALWAYS).act(a, 0);

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
    assertThat(Rows.ints(a.staff.size(), a.staff::corridor)).containsOnly(0);
    assertThat(a.regime.corridorLevel()).isZero();
  }

  @Test
  void randomRewiringHappensOnce() {
    a.turnWeek();
    RandomRewiring rewiring = new RandomRewiring(a, new Timing(0, NEVER, 1, 3));
    int[] weeks = new int[6];
    for (int week = 0; week < 6; week++) {
      int[] before = Rows.ints(a.ties.count(), a.ties::colleague);
      rewiring.act(a, week);
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
  void symmetricTrustWeighsAFailureLikeASuccess() {
    SymmetricTrust symmetric = new SymmetricTrust(a, new Timing(1, 9, 1, 1));
    double[] asymmetry = {2, 1.5, 1, 1};
    for (int week = 0; week < 4; week++) {
      symmetric.act(a, week);
      assertThat(a.regime.trustAsymmetry()).isCloseTo(asymmetry[week], within(1e-12));
    }
    symmetric.act(a, 9);
    assertThat(a.regime.trustAsymmetry()).isEqualTo(2);
  }

  @Test
  void creditIsSharedAsFarAsTheTimingSays() {
    SharedCredit credit = new SharedCredit(new Timing(0, 4, 0.5, 1));
    double[] shared = {0.25, 0.5, 0.5, 0.5, 0};
    for (int week = 0; week < 5; week++) {
      credit.act(a, week);
      assertThat(a.regime.sharedCredit()).isCloseTo(shared[week], within(1e-12));
    }
  }

  @Test
  void interventionsActAtTheBeginningOfTheWeekFromTheFirstOfTheArm() {
    Administration settled = Trials.settled(a.organisation, a.parameters, 4, 0, 3);
    Administration arm =
        Trials.arm(
            settled,
            Arm.of(Solution.REPUTATION),
            java.util.Map.of(Solution.REPUTATION, new Timing(1, 3, 1, 0)));
    double[] shared = {0, 1, 1, 0};
    for (double expected : shared) {
      Trials.pass(arm, 1);
      assertThat(arm.regime.sharedCredit()).isEqualTo(expected);
    }
    assertThat(settled.regime.sharedCredit()).isZero();
  }

  @Test
  void aShareOfTheStaffIsRoundedButNeverNobody() {
    assertThat(Selection.head(a, 0)).isZero();
    assertThat(Selection.head(a, 1e-9)).isEqualTo(1);
    assertThat(Selection.head(a, 0.13)).isEqualTo(195);
    assertThat(Selection.head(a, 1)).isEqualTo(1500);
  }

  @Test
  void chosenPeopleAreDistinctAscendingAndNotThoseTaken() {
    IntPredicate taken = post -> post < 1490;
    int[] chosen = Selection.byOpenness(a, Purpose.ITEAM_MEMBER, 4, taken);
    assertThat(chosen).hasSize(4).isSorted().doesNotHaveDuplicates();
    assertThat(chosen[0]).isGreaterThanOrEqualTo(1490);
    assertThat(Selection.byOpenness(a, Purpose.ITEAM_MEMBER, 99, taken)).hasSize(10);
    assertThat(Selection.byOpenness(a, Purpose.ITEAM_MEMBER, 0, taken)).isEmpty();
  }
}
