package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import korridor.model.ITeamHours.Use;
import org.junit.jupiter.api.Test;

/** The slots of the I-Team: members take turns, each as often as they have time. */
class ITeamHoursTest {

  private final ITeamHours hours = new ITeamHours();

  private void provide(int slots, Set<Use> uses, Rollout where, int... posts) {
    Roster roster = new Roster();
    for (int post : posts) {
      roster.join(post);
    }
    hours.provide(roster, slots, uses, where);
  }

  private int spend() {
    int member = hours.member(Use.MATCH, 0);
    hours.spend();
    return member;
  }

  @Test
  void withoutAnITeamNobodyHasTime() {
    assertThat(hours.exists()).isFalse();
    assertThat(hours.member(Use.MATCH, 0)).isEqualTo(ITeamHours.NONE);
    provide(9, EnumSet.allOf(Use.class), Rollout.FULL);
    assertThat(hours.exists()).isFalse();
    assertThat(hours.member(Use.MATCH, 0)).isEqualTo(ITeamHours.NONE);
  }

  @Test
  void membersTakeTurnsUntilAllSlotsAreSpent() {
    provide(2, EnumSet.allOf(Use.class), Rollout.FULL, 7, 5);
    assertThat(hours.exists()).isTrue();
    assertThat(hours.member(Use.MATCH, 0)).isEqualTo(7);
    assertThat(hours.member(Use.OUTSIDE, 0)).as("asking costs nothing").isEqualTo(7);
    assertThat(new int[] {spend(), spend(), spend(), spend()}).containsExactly(7, 5, 7, 5);
    for (Use use : Use.values()) {
      assertThat(hours.member(use, 0)).isEqualTo(ITeamHours.NONE);
    }
    assertThat(hours.exists()).isTrue();
  }

  @Test
  void everyWeekBeginsAnew() {
    provide(1, EnumSet.allOf(Use.class), Rollout.FULL, 7, 5);
    spend();
    provide(1, EnumSet.allOf(Use.class), Rollout.FULL, 7, 5);
    assertThat(new int[] {spend(), spend()}).containsExactly(7, 5);
    provide(0, EnumSet.allOf(Use.class), Rollout.FULL, 7);
    assertThat(hours.member(Use.MATCH, 0)).isEqualTo(ITeamHours.NONE);
  }

  @Test
  void onlyWhatItIsForAndWhereItIsForIsOffered() {
    provide(
        3,
        EnumSet.of(Use.MATCH, Use.FACILITATION),
        new Rollout(Course.ALWAYS, Set.of(2), Set.of(), 0),
        7);
    assertThat(hours.member(Use.MATCH, 2)).isEqualTo(7);
    assertThat(hours.member(Use.FACILITATION, 2)).isEqualTo(7);
    assertThat(hours.member(Use.PARTICIPATION, 2)).isEqualTo(ITeamHours.NONE);
    assertThat(hours.member(Use.OUTSIDE, 2)).isEqualTo(ITeamHours.NONE);
    assertThat(hours.member(Use.MATCH, 1)).isEqualTo(ITeamHours.NONE);
  }

  @Test
  void aCopyKeepsItsOwnTime() {
    provide(2, EnumSet.of(Use.MATCH), Rollout.FULL, 7, 5);
    spend();
    ITeamHours copy = hours.copy();
    assertThat(copy.member(Use.MATCH, 0)).isEqualTo(5);
    assertThat(copy.member(Use.OUTSIDE, 0)).isEqualTo(ITeamHours.NONE);
    copy.spend();
    copy.spend();
    copy.spend();
    assertThat(copy.member(Use.MATCH, 0)).isEqualTo(ITeamHours.NONE);
    assertThat(new int[] {spend(), spend(), spend()}).containsExactly(5, 7, 5);
  }
}
