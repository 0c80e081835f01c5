package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.ITeamHours;
import korridor.model.ITeamHours.Use;
import korridor.model.Initialization;
import korridor.model.Intervention;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** Each solution without one of its ingredients: that one is missing, and nothing else. */
class AblationsTest {

  private final Administration silo =
      Initialization.found(Organisations.town(), Parameters.defaults(), 4, 0);
  private final Administration whole = silo.fork();

  private static Intervention named(String key) {
    return Interventions.arm(key).orElseThrow().interventions().iterator().next();
  }

  private Administration without(String key) {
    Administration a = silo.fork();
    Acts.in(a, named(key), Rollout.FULL, 0);
    return a;
  }

  private void assertCorridor(Administration a, boolean ties, boolean meetings, boolean goal) {
    Acts.in(whole, Interventions.CORRIDOR, Rollout.FULL, 0);
    assertThat(Acts.corridors(a)).as("the same members").containsExactly(Acts.corridors(whole));
    assertThat(IntStream.of(Acts.corridors(a)).filter(mark -> mark != 0).count()).isEqualTo(20);
    assertThat(a.arrangements.corridorLevel()).isEqualTo(1);
    assertThat(a.arrangements.standingMeetings()).isEqualTo(meetings);
    assertThat(Acts.colleagues(a))
        .containsExactly(ties ? Acts.colleagues(whole) : Acts.colleagues(silo));
    assertThat(a.arrangements.themeOfMembers(3)).isEqualTo(goal ? 3 : 0);
    for (int post = 0; post < a.staff.size(); post++) {
      assertThat(a.staff.goalTheme(post)).isEqualTo(goal ? a.staff.corridor(post) : 0);
    }
  }

  @Test
  void aCorridorHasAllFour() {
    Administration a = without("corridor");
    assertCorridor(a, true, true, true);
    assertThat(a.arrangements.membersCoordinate()).isTrue();
  }

  @Test
  void corridorsWithoutTies() {
    Administration a = without("corridor-ties");
    assertCorridor(a, false, true, true);
    assertThat(a.arrangements.membersCoordinate()).isTrue();
  }

  @Test
  void corridorsWithoutMeetings() {
    Administration a = without("corridor-meetings");
    assertCorridor(a, true, false, true);
    assertThat(a.arrangements.membersCoordinate()).isTrue();
  }

  @Test
  void corridorsWithoutGoal() {
    Administration a = without("corridor-goal");
    assertCorridor(a, true, true, false);
    assertThat(a.arrangements.membersCoordinate()).isTrue();
  }

  @Test
  void corridorsWithoutCoordinators() {
    Administration a = without("corridor-coordinators");
    assertCorridor(a, true, true, true);
    assertThat(a.arrangements.membersCoordinate()).isFalse();
  }

  /** Where the theme is no goal, members hold what others hold: goals come with successes. */
  @Test
  void withoutTheGoalMembersAreAsEverybodyElse() {
    for (int post = 0; post < silo.staff.size(); post++) {
      silo.staff.pursue(post, 2, 0.3f);
    }
    Administration a = without("corridor-goal");
    for (int post = 0; post < a.staff.size(); post++) {
      assertThat(a.staff.goalTheme(post)).isEqualTo(2);
      assertThat(a.staff.goal(post)).isEqualTo(0.3f);
    }
  }

  @Test
  void reputationWithoutOwnershipOrCredit() {
    Administration all = without("reputation");
    assertThat(all.arrangements.sharedCredit(0)).isEqualTo(1);
    assertThat(all.arrangements.ownership(0)).isEqualTo(1);
    Administration credit = without("reputation-ownership");
    assertThat(credit.arrangements.sharedCredit(0)).isEqualTo(1);
    assertThat(credit.arrangements.ownership(0)).isZero();
    Administration ownership = without("reputation-credit");
    assertThat(ownership.arrangements.sharedCredit(0)).isZero();
    assertThat(ownership.arrangements.ownership(0)).isEqualTo(1);
  }

  private static Set<Use> uses(Administration a) {
    Set<Use> uses = EnumSet.noneOf(Use.class);
    for (Use use : Use.values()) {
      if (a.arrangements.iteam.member(use, 0) != ITeamHours.NONE) {
        uses.add(use);
      }
    }
    return uses;
  }

  @Test
  void anITeamWithoutOneOfItsUses() {
    Acts.in(whole, Interventions.ITEAM, Rollout.FULL, 0);
    assertThat(uses(whole)).containsExactlyInAnyOrder(Use.values());
    Administration unaccompanied = without("iteam-facilitation");
    assertThat(uses(unaccompanied))
        .containsExactlyInAnyOrder(Use.PARTICIPATION, Use.MATCH, Use.OUTSIDE);
    Administration unmatched = without("iteam-matching");
    assertThat(uses(unmatched))
        .containsExactlyInAnyOrder(Use.PARTICIPATION, Use.FACILITATION, Use.OUTSIDE);
    Administration closed = without("iteam-opening");
    assertThat(uses(closed)).containsExactlyInAnyOrder(Use.MATCH, Use.FACILITATION);
    for (Administration a : new Administration[] {unaccompanied, unmatched, closed}) {
      assertThat(Acts.released(a)).containsExactly(Acts.released(whole));
    }
  }

  /** The same people come and go, whichever variant acts, and nothing of it is left. */
  @Test
  void aVariantMayTakeThePlaceOfAnother() {
    for (String family : new String[] {"corridor", "iteam", "reputation"}) {
      for (Intervention variant : Interventions.ABLATIONS) {
        if (variant.family().equals(family)) {
          Administration a = silo.fork();
          Decisions first = new Decisions(java.util.Map.of(named(family), Rollout.FULL));
          Decisions second = first.switchTo(java.util.Map.of(variant, Rollout.FULL));
          Decisions third = second.switchTo(java.util.Map.of(named(family), Rollout.FULL));
          first.step(week(a));
          int[] members = Acts.corridors(a);
          int[] released = Acts.released(a);
          Set<Use> uses = uses(a);
          second.step(week(a));
          assertThat(a.arrangements.inForce()).containsExactly(variant.key());
          assertThat(Acts.corridors(a)).containsExactly(members);
          third.step(week(a));
          assertThat(a.arrangements.inForce()).containsExactly(family);
          assertThat(Acts.corridors(a)).containsExactly(members);
          assertThat(Acts.released(a)).containsExactly(released);
          assertThat(uses(a)).isEqualTo(uses);
          boolean corridor = family.equals("corridor");
          assertThat(a.arrangements.corridorLevel()).isEqualTo(corridor ? 1 : 0);
          assertThat(a.arrangements.standingMeetings()).isEqualTo(corridor);
          boolean reputation = family.equals("reputation");
          assertThat(a.arrangements.ownership(0)).isEqualTo(reputation ? 1 : 0);
          third.switchTo(java.util.Map.of()).step(week(a));
          assertThat(a.arrangements.inForce()).isEmpty();
          assertThat(Acts.corridors(a)).containsOnly(0);
          assertThat(Acts.released(a)).containsOnly(0);
        }
      }
    }
  }

  private static Administration week(Administration a) {
    a.turnWeek();
    return a;
  }
}
