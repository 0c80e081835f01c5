package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import korridor.model.Administration;
import korridor.model.Initialization;
import korridor.model.Intervention;
import korridor.model.InterventionSize;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.Staff;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What those who join a corridor give up, hold, and keep: a city of 1,500 with 195 members. */
class CorridorMembersTest {

  private final Administration a =
      Initialization.found(Organisations.city(), Parameters.defaults(), 4, 0);

  private static boolean isOwn(Administration a, int tie) {
    int other = Staff.post(a.ties.colleague(tie));
    return a.staff.department(other) == a.staff.department(a.ties.owner(tie));
  }

  /** Ties of a post to its own department, the least trusted first. */
  private static List<Integer> ownByTrust(Administration a, int post) {
    List<Integer> own = new ArrayList<>();
    for (int tie = a.ties.first(post); tie < a.ties.first(post + 1); tie++) {
      if (isOwn(a, tie)) {
        own.add(tie);
      }
    }
    own.sort(Comparator.comparingDouble(a.ties::trust));
    return own;
  }

  static Stream<Intervention> rewiring() {
    return Stream.of(Interventions.CORRIDOR, Interventions.RANDOM_REWIRING);
  }

  @ParameterizedTest
  @MethodSource("rewiring")
  void theLeastTrustedTiesToTheOwnOfficeAreGivenUpFirst(Intervention intervention) {
    Administration before = a.fork();
    a.turnWeek();
    Acts.in(a, intervention, Rollout.FULL, 0);
    int members = 0;
    for (int post = 0; post < a.staff.size(); post++) {
      List<Integer> own = ownByTrust(before, post);
      List<Integer> moved = own.stream().filter(tie -> !isOwn(a, tie)).toList();
      assertThat(moved).isEqualTo(own.subList(0, moved.size()));
      members += moved.isEmpty() ? 0 : 1;
    }
    assertThat(members).isEqualTo(195);
  }

  /** Of three equally trusted ties the first slots go: nothing else decides. */
  @Test
  void ofEquallyTrustedTiesTheFirstSlotsAreGivenUp() {
    for (int tie = 0; tie < a.ties.count(); tie++) {
      a.ties.setTrust(tie, 0.5f);
    }
    Administration before = a.fork();
    a.turnWeek();
    Acts.in(a, Interventions.CORRIDOR, Rollout.FULL, 0);
    for (int post = 0; post < a.staff.size(); post++) {
      List<Integer> own = ownByTrust(before, post);
      List<Integer> moved = own.stream().filter(tie -> !isOwn(a, tie)).toList();
      assertThat(moved).isEqualTo(own.subList(0, moved.size()));
      assertThat(own).isSorted();
    }
  }

  /** The members' depth falls by the trust they give up: the price of a corridor. */
  @Test
  void membersLoseTheDepthOfTheTiesTheyGiveUp() {
    Administration before = a.fork();
    a.turnWeek();
    Acts.in(a, Interventions.CORRIDOR, Rollout.FULL, 0);
    for (int post = 0; post < a.staff.size(); post++) {
      double given =
          ownByTrust(before, post).stream()
              .filter(tie -> !isOwn(a, tie))
              .mapToDouble(before.ties::trust)
              .sum();
      assertThat(a.staff.depth(post)).isCloseTo(before.staff.depth(post) - given, within(1e-9));
    }
  }

  @Test
  void whoJoinsBeginsToPursueTheThemeAndWhoLeavesKeepsTheGoal() {
    for (int post = 0; post < a.staff.size(); post++) {
      a.staff.pursue(post, 6, 0.5f);
    }
    a.turnWeek();
    Rollout oneWeek = Rollout.of(0, 1, 1, 0);
    Acts.in(a, Interventions.CORRIDOR, oneWeek, 0);
    int[] corridor = Acts.corridors(a);
    for (int post = 0; post < a.staff.size(); post++) {
      boolean member = corridor[post] != 0;
      assertThat(a.staff.goalTheme(post)).isEqualTo(member ? corridor[post] : 6);
      assertThat(a.staff.goal(post)).isEqualTo(member ? 0 : 0.5f);
      a.staff.setGoal(post, 0.4f);
    }
    a.turnWeek();
    Acts.in(a, Interventions.CORRIDOR, oneWeek, 1);
    for (int post = 0; post < a.staff.size(); post++) {
      assertThat(a.staff.corridor(post)).isZero();
      assertThat(a.staff.goalTheme(post)).isEqualTo(corridor[post] != 0 ? corridor[post] : 6);
      assertThat(a.staff.goal(post)).isEqualTo(0.4f);
    }
    assertThat(a.arrangements.themeOfMembers(2)).isZero();
    assertThat(a.arrangements.standingMeetings()).isFalse();
    assertThat(a.arrangements.membersCoordinate()).isFalse();
  }

  /** A level so low that a roll-out to nobody's topic has no member: nothing is in force. */
  @Test
  void corridorsWithoutMembersAreNotInForce() {
    a.turnWeek();
    Rollout nowhere =
        new Rollout(korridor.model.Course.ALWAYS, java.util.Set.of(1), java.util.Set.of(0), 0);
    assertThat(a.organisation.themesOf(a.departments.topic(1))).containsExactly(1);
    Acts.in(a, Interventions.CORRIDOR, nowhere, 0);
    assertThat(Acts.corridors(a)).containsOnly(0);
    assertThat(a.arrangements.corridorLevel()).isZero();
    assertThat(a.arrangements.standingMeetings()).isFalse();
    assertThat(a.arrangements.membersCoordinate()).isFalse();
  }

  /** 195 people; half a contact a week over a quarter of the ties; twice 0.08 of 39 hours each. */
  @Test
  void aCorridorTakesTheHoursOfItsMeetings() {
    InterventionSize size = Interventions.CORRIDOR.size(a.organisation, a.parameters, Rollout.FULL);
    assertThat(size.people()).isEqualTo(195);
    assertThat(size.hours()).isCloseTo(195 * 0.5 * 2 * 0.08 * 39, within(1e-9));
    assertThat(size.released()).isFalse();
    InterventionSize half =
        Interventions.CORRIDOR.size(a.organisation, a.parameters, Rollout.of(3, 9, 0.5, 2));
    assertThat(half.people()).as("where it is strongest").isEqualTo(98);
    InterventionSize random =
        Interventions.RANDOM_REWIRING.size(a.organisation, a.parameters, Rollout.FULL);
    assertThat(random).isEqualTo(new InterventionSize(195, 0, false));
    assertThat(Interventions.REPUTATION.size(a.organisation, a.parameters, Rollout.FULL))
        .isEqualTo(InterventionSize.NONE);
  }
}
