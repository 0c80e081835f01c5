package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import korridor.model.ITeamHours.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Members 7, 3 and 5, in the order of joining. */
class ITeamHoursTest {

  private static final Set<Use> ALL = EnumSet.allOf(Use.class);

  private final ITeamHours hours = new ITeamHours();

  private static Roster members(int... posts) {
    Roster roster = new Roster();
    for (int post : posts) {
      roster.join(post);
    }
    return roster;
  }

  private int take(Use use) {
    int member = hours.member(use, 0);
    if (member != ITeamHours.NONE) {
      hours.spend();
    }
    return member;
  }

  @Test
  void withoutAnITeamNobodyHasTime() {
    assertThat(hours.exists()).isFalse();
    for (Use use : Use.values()) {
      assertThat(hours.member(use, 0)).isEqualTo(ITeamHours.NONE);
    }
  }

  @Test
  void membersTakeTurnsUntilAllSlotsAreSpent() {
    hours.provide(members(7, 3, 5), 2, ALL, Rollout.FULL);
    assertThat(hours.exists()).isTrue();
    int[] turns = new int[7];
    for (int n = 0; n < turns.length; n++) {
      turns[n] = take(Use.MATCH);
    }
    assertThat(turns).containsExactly(7, 3, 5, 7, 3, 5, ITeamHours.NONE);
    assertThat(hours.exists()).as("they are there, without time").isTrue();
  }

  @Test
  void whoLooksWithoutSpendingFindsTheSame() {
    hours.provide(members(7, 3), 1, ALL, Rollout.FULL);
    assertThat(hours.member(Use.MATCH, 0)).isEqualTo(7);
    assertThat(hours.member(Use.FACILITATION, 0)).isEqualTo(7);
    hours.spend();
    assertThat(hours.member(Use.MATCH, 0)).isEqualTo(3);
  }

  @Test
  void allUsesShareTheSlots() {
    hours.provide(members(7, 3), 2, ALL, Rollout.FULL);
    assertThat(take(Use.PARTICIPATION)).isEqualTo(7);
    assertThat(take(Use.MATCH)).isEqualTo(3);
    assertThat(take(Use.FACILITATION)).isEqualTo(7);
    assertThat(take(Use.OUTSIDE)).isEqualTo(3);
    assertThat(take(Use.PARTICIPATION)).isEqualTo(ITeamHours.NONE);
  }

  @ParameterizedTest
  @EnumSource(Use.class)
  void whatIsNotOfferedIsNotDone(Use missing) {
    Set<Use> others = EnumSet.complementOf(EnumSet.of(missing));
    hours.provide(members(7), 4, others, Rollout.FULL);
    assertThat(hours.member(missing, 0)).isEqualTo(ITeamHours.NONE);
    others.forEach(use -> assertThat(hours.member(use, 0)).isEqualTo(7));
    hours.provide(members(7), 4, ALL, Rollout.FULL);
    assertThat(hours.member(missing, 0)).as("offered again").isEqualTo(7);
  }

  @Test
  void onlyIssuesWithinTheRollOutAreServed() {
    hours.provide(members(7), 1, ALL, new Rollout(Course.ALWAYS, Set.of(2, 4), Set.of(), 0));
    assertThat(hours.member(Use.MATCH, 3)).isEqualTo(ITeamHours.NONE);
    assertThat(hours.member(Use.MATCH, 2)).isEqualTo(7);
    assertThat(hours.member(Use.MATCH, 4)).isEqualTo(7);
  }

  /** Somebody without slots is passed over; a new week begins with the first again. */
  @Test
  void aNewWeekGivesNewSlotsToWhoIsThereThen() {
    Roster roster = members(7, 3);
    hours.provide(roster, 1, ALL, Rollout.FULL);
    take(Use.MATCH);
    hours.provide(roster, 2, ALL, Rollout.FULL);
    assertThat(take(Use.MATCH)).isEqualTo(7);
    roster.resize(1);
    hours.provide(roster, 2, ALL, Rollout.FULL);
    assertThat(take(Use.MATCH)).isEqualTo(7);
    assertThat(take(Use.MATCH)).isEqualTo(7);
    assertThat(take(Use.MATCH)).isEqualTo(ITeamHours.NONE);
    roster.resize(0);
    hours.provide(roster, 2, ALL, Rollout.FULL);
    assertThat(hours.exists()).isFalse();
    assertThat(hours.member(Use.MATCH, 0)).isEqualTo(ITeamHours.NONE);
  }

  @Test
  void withoutSlotsNobodyHasTime() {
    hours.provide(members(7), 0, ALL, Rollout.FULL);
    assertThat(hours.exists()).isTrue();
    assertThat(hours.member(Use.MATCH, 0)).isEqualTo(ITeamHours.NONE);
  }

  @Test
  void aCopyGoesOnWhereItWasTakenAndIsIndependent() {
    hours.provide(
        members(7, 3, 5),
        1,
        EnumSet.of(Use.MATCH),
        new Rollout(Course.ALWAYS, Set.of(0), Set.of(), 0));
    take(Use.MATCH);
    ITeamHours copy = hours.copy();
    assertThat(copy.exists()).isTrue();
    assertThat(copy.member(Use.MATCH, 0)).isEqualTo(3);
    assertThat(copy.member(Use.OUTSIDE, 0)).isEqualTo(ITeamHours.NONE);
    assertThat(copy.member(Use.MATCH, 1)).isEqualTo(ITeamHours.NONE);
    take(Use.MATCH);
    take(Use.MATCH);
    assertThat(hours.member(Use.MATCH, 0)).isEqualTo(ITeamHours.NONE);
    assertThat(copy.member(Use.MATCH, 0)).isEqualTo(3);
  }
}
