package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.IntPredicate;
import korridor.model.Administration;
import korridor.model.Course;
import korridor.model.Initialization;
import korridor.model.Organisations;
import korridor.model.Purpose;
import korridor.model.Rollout;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** How many people take part in an intervention, and who. */
class MembershipTest {

  private final Administration a =
      Initialization.found(Organisations.city(), Parameters.defaults(), 4, 0);

  @Test
  void aShareOfTheStaffIsRoundedButNeverNobody() {
    assertThat(Membership.people(Rollout.FULL, 0, 1500, 1)).isZero();
    assertThat(Membership.people(Rollout.FULL, 0.13, 1500, 0)).isZero();
    assertThat(Membership.people(Rollout.FULL, 1e-9, 1500, 1)).isEqualTo(1);
    assertThat(Membership.people(Rollout.FULL, 0.13, 1500, 1)).isEqualTo(195);
    assertThat(Membership.people(Rollout.FULL, 1, 1500, 1)).isEqualTo(1500);
    assertThat(Membership.people(Rollout.FULL, 0.13, 0, 1)).isZero();
  }

  @Test
  void aStatedNumberOfPeopleIsTheSizeAtLevelOneAndNeverMoreThanThereAre() {
    Rollout three = new Rollout(Course.ALWAYS, Set.of(), Set.of(), 3);
    assertThat(Membership.people(three, 0.13, 1500, 1)).isEqualTo(3);
    assertThat(Membership.people(three, 0.13, 1500, 0.5)).as("1.5 rounds to even").isEqualTo(2);
    assertThat(Membership.people(three, 0.13, 1500, 0.01)).isEqualTo(1);
    assertThat(Membership.people(three, 0.13, 2, 1)).isEqualTo(2);
    assertThat(Membership.people(three, 0.13, 1500, 0)).isZero();
  }

  private int[] chosen(int count, IntPredicate eligible) {
    return Selection.inProportion(a, Purpose.ITEAM_MEMBER, count, a.staff::openness, eligible);
  }

  @Test
  void chosenPeopleAreDistinctAndEligible() {
    IntPredicate last = post -> post >= 1490;
    int[] four = chosen(4, last);
    assertThat(four).hasSize(4).doesNotHaveDuplicates();
    assertThat(java.util.Arrays.stream(four).min().orElseThrow()).isGreaterThanOrEqualTo(1490);
    assertThat(chosen(99, last)).as("the first of more are the same").hasSize(10).startsWith(four);
    assertThat(chosen(0, last)).isEmpty();
    assertThat(chosen(-1, last)).isEmpty();
  }

  /** The race is the same whatever the week, so that arms choose the same people. */
  @Test
  void theChoiceDependsOnThePurposeAndNotOnTheWeek() {
    int[] now = chosen(20, post -> true);
    a.turnWeek();
    assertThat(chosen(20, post -> true)).containsExactly(now);
    assertThat(
            Selection.inProportion(a, Purpose.CORRIDOR_MEMBER, 20, a.staff::openness, post -> true))
        .isNotEqualTo(now);
  }

  /** Somebody of weight one among those of weight zero is chosen first. */
  @Test
  void whoeverHasNoWeightComesLast() {
    int[] chosen =
        Selection.inProportion(
            a, Purpose.ITEAM_MEMBER, 3, post -> post == 700 || post == 900 ? 1 : 0, post -> true);
    assertThat(chosen[0] + chosen[1]).isEqualTo(1600);
  }
}
