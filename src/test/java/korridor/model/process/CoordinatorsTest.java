package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Issues;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

class CoordinatorsTest {

  private final Administration a = Administrations.three();

  private int[] appointments(int theme, int issues) {
    int[] count = new int[a.staff.size()];
    for (int n = 0; n < issues; n++) {
      int row = a.issues.add(n, 1, 2);
      a.issues.setTheme(row, theme);
      count[Coordinators.appoint(a, row)]++;
      a.issues.removeIf(r -> true);
    }
    return count;
  }

  /** Department c has posts 8 to 11. False alarm of 4.5 standard deviations, four times: 3e-5. */
  @Test
  void everybodyOfTheLeadingDepartmentIsEquallyLikely() {
    int[] count = appointments(Issues.NONE, 8000);
    for (int post = 8; post < 12; post++) {
      Shares.assertShare(count[post], 8000, 0.25);
    }
  }

  @Test
  void anIssueOfACorridorsThemeGoesToAMemberThere() {
    a.staff.setCorridor(9, 1);
    a.staff.setCorridor(11, 1);
    a.staff.setCorridor(10, 2);
    a.staff.setCorridor(0, 1);
    a.arrangements.runCorridors(1, true, true, true);
    int[] count = appointments(0, 4000);
    assertThat(count[9] + count[11]).isEqualTo(4000);
    Shares.assertShare(count[9], 4000, 0.5);
  }

  /** Half of the issues are the corridor's; of the others a quarter goes to its only member. */
  @Test
  void asManyIssuesAreTheCorridorsAsItsLevel() {
    a.staff.setCorridor(9, 1);
    a.arrangements.runCorridors(0.5, true, true, true);
    Shares.assertShare(appointments(0, 8000)[9], 8000, 0.625);
    a.arrangements.runCorridors(0.1, true, true, true);
    Shares.assertShare(appointments(0, 8000)[9], 8000, 0.325);
  }

  @Test
  void withoutCorridorsInPracticeOrWithoutMembersAnybodyCoordinates() {
    a.staff.setCorridor(9, 1);
    assertThat(appointments(0, 100)[9]).isLessThan(100);
    a.arrangements.runCorridors(1, true, true, true);
    assertThat(appointments(0, 100)[9]).isEqualTo(100);
    assertThat(appointments(1, 100)[9]).isLessThan(100);
    assertThat(appointments(Issues.NONE, 100)[9]).isLessThan(100);
  }

  @Test
  void aCorridorMemberIsFoundOrThereIsNone() {
    assertThat(Coordinators.corridorMember(a, 2, 0, Draws.bits(1, 2))).isEqualTo(Issues.NONE);
    a.staff.setCorridor(10, 1);
    assertThat(Coordinators.corridorMember(a, 2, 0, Draws.bits(1, 2))).isEqualTo(10);
  }

  @Test
  void aMemberOfTheNextDepartmentDoesNotCount() {
    a.staff.setCorridor(12, 1);
    assertThat(Coordinators.corridorMember(a, 2, 0, Draws.bits(1, 2))).isEqualTo(Issues.NONE);
  }

  /**
   * A member who joins or leaves changes only the issues for which this member's number is least.
   */
  @Test
  void theMemberWithTheSmallestNumberOfTheirOwnIsDrawn() {
    a.staff.setCorridor(8, 1);
    a.staff.setCorridor(10, 1);
    a.staff.setCorridor(11, 1);
    for (long luck = 0; luck < 50; luck++) {
      long bits = luck;
      int smallest =
          IntStream.of(8, 10, 11)
              .boxed()
              .min(Comparator.comparingLong(post -> Draws.bits(bits, post)))
              .orElseThrow();
      assertThat(Coordinators.corridorMember(a, 2, 0, luck)).isEqualTo(smallest);
    }
  }
}
