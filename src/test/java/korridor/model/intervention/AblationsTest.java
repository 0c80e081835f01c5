package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import korridor.model.Administration;
import korridor.model.Columns;
import korridor.model.ITeamHours;
import korridor.model.ITeamHours.Use;
import korridor.model.Initialization;
import korridor.model.Intervention;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.Staff;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each solution without one of its ingredients, in the first week, beside the whole: what differs
 * is that ingredient and nothing else, to the bit.
 */
class AblationsTest {

  private static final Administration CITY =
      Initialization.found(Organisations.city(), Parameters.defaults(), 4, 0);

  /** The city in the first week of an intervention. */
  private static Administration with(Intervention intervention) {
    Administration a = CITY.fork();
    a.turnWeek();
    for (int post = 0; post < a.staff.size(); post++) {
      a.staff.pursue(post, 3, 0.25f);
      a.staff.setIteamTrust(post, 0.1f);
    }
    Acts.in(a, intervention, Rollout.FULL, 0);
    return a;
  }

  private static Intervention named(String key) {
    return Interventions.ABLATIONS.stream()
        .filter(intervention -> intervention.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** The names of the columns in which two administrations differ. */
  private static Set<String> differences(Administration one, Administration other) {
    Map<String, List<Object>> left = new LinkedHashMap<>(Columns.of(one));
    Map<String, List<Object>> right = Columns.of(other);
    Set<String> names = new TreeSet<>();
    left.forEach(
        (name, column) -> {
          if (!column.equals(right.get(name))) {
            names.add(name);
          }
        });
    return names;
  }

  @Test
  void everyIngredientHasAnAblationOfItsName() {
    assertThat(Interventions.ABLATIONS)
        .extracting(Intervention::key)
        .containsExactly(
            "corridor-ties",
            "corridor-meetings",
            "corridor-goal",
            "corridor-coordinators",
            "reputation-ownership",
            "reputation-credit",
            "iteam-facilitation",
            "iteam-matching",
            "iteam-opening");
  }

  @ParameterizedTest
  @MethodSource("ablations")
  void anAblationIsAControlOfTheFamilyOfItsWhole(Intervention ablation) {
    Intervention whole = ablation.twin();
    assertThat(Interventions.SOLUTIONS).contains(whole);
    assertThat(ablation.key()).startsWith(whole.key() + "-");
    assertThat(ablation.family()).isEqualTo(whole.family()).isEqualTo(whole.key());
    assertThat(ablation.place()).isEqualTo(whole.place());
    assertThat(ablation.control()).isTrue();
    assertThat(whole.control()).isFalse();
    assertThat(whole.twin()).isSameAs(whole);
    assertThat(ablation.size(CITY.organisation, CITY.parameters, Rollout.FULL))
        .isEqualTo(whole.size(CITY.organisation, CITY.parameters, Rollout.FULL));
  }

  static Stream<Intervention> ablations() {
    return Interventions.ABLATIONS.stream();
  }

  @Test
  void withoutTiesNoneIsMoved() {
    Administration without = with(named("corridor-ties"));
    assertThat(differences(with(Interventions.CORRIDOR), without))
        .isSubsetOf("Ties.colleague", "Ties.trust", "Ties.returning", "Ties.reach", "Staff.depth")
        .contains("Ties.colleague");
    assertThat(Acts.colleagues(without)).containsExactly(Acts.colleagues(CITY));
  }

  @Test
  void withoutMeetingsEverybodyIsAsked() {
    Administration whole = with(Interventions.CORRIDOR);
    Administration without = with(named("corridor-meetings"));
    assertThat(differences(whole, without)).containsExactly("arrangements");
    assertThat(whole.arrangements.standingMeetings()).isTrue();
    assertThat(without.arrangements.standingMeetings()).isFalse();
    assertThat(without.arrangements.membersCoordinate()).isTrue();
    assertThat(without.arrangements.themeOfMembers(4)).isEqualTo(4);
    assertThat(without.arrangements.corridorLevel()).isEqualTo(1);
  }

  @Test
  void withoutAGoalMembersPursueWhatTheyDid() {
    Administration whole = with(Interventions.CORRIDOR);
    Administration without = with(named("corridor-goal"));
    assertThat(differences(whole, without))
        .containsExactly("Staff.goal", "Staff.goalTheme", "arrangements");
    assertThat(without.arrangements.themeOfMembers(4)).isZero();
    assertThat(without.arrangements.standingMeetings()).isTrue();
    assertThat(without.arrangements.membersCoordinate()).isTrue();
    for (int post = 0; post < without.staff.size(); post++) {
      int corridor = without.staff.corridor(post);
      assertThat(whole.staff.goalTheme(post)).isEqualTo(corridor == 0 ? 3 : corridor);
      assertThat(without.staff.goalTheme(post)).isEqualTo(3);
      assertThat(without.staff.goal(post)).isEqualTo(0.25f);
    }
  }

  @Test
  void withoutCoordinatorsAnybodyCoordinates() {
    Administration whole = with(Interventions.CORRIDOR);
    Administration without = with(named("corridor-coordinators"));
    assertThat(differences(whole, without)).containsExactly("arrangements");
    assertThat(whole.arrangements.membersCoordinate()).isTrue();
    assertThat(without.arrangements.membersCoordinate()).isFalse();
    assertThat(without.arrangements.standingMeetings()).isTrue();
    assertThat(without.arrangements.themeOfMembers(4)).isEqualTo(4);
    assertThat(without.arrangements.corridorLevel()).isEqualTo(1);
  }

  @Test
  void withoutOwnershipCreditAloneIsSharedAndTheOtherWayRound() {
    Administration whole = with(Interventions.REPUTATION);
    Administration owned = with(named("reputation-credit"));
    Administration shared = with(named("reputation-ownership"));
    assertThat(whole.arrangements.sharedCredit(0)).isEqualTo(1);
    assertThat(whole.arrangements.ownership(0)).isEqualTo(1);
    assertThat(shared.arrangements.sharedCredit(0)).isEqualTo(1);
    assertThat(shared.arrangements.ownership(0)).isZero();
    assertThat(owned.arrangements.sharedCredit(0)).isZero();
    assertThat(owned.arrangements.ownership(0)).isEqualTo(1);
    assertThat(differences(whole, owned)).containsExactly("arrangements");
    assertThat(differences(whole, shared)).containsExactly("arrangements");
  }

  @Test
  void anITeamWithoutAnIngredientHasTheSamePeopleAndSlotsForTheOtherUses() {
    Administration whole = with(Interventions.ITEAM);
    assertUses(whole, Use.PARTICIPATION, Use.MATCH, Use.FACILITATION, Use.OUTSIDE);
    Map<String, Use[]> left =
        Map.of(
            "iteam-facilitation", new Use[] {Use.PARTICIPATION, Use.MATCH, Use.OUTSIDE},
            "iteam-matching", new Use[] {Use.PARTICIPATION, Use.FACILITATION, Use.OUTSIDE},
            "iteam-opening", new Use[] {Use.MATCH, Use.FACILITATION});
    left.forEach(
        (key, uses) -> {
          Administration without = with(named(key));
          assertUses(without, uses);
          assertThat(differences(whole, without)).as(key).isEmpty();
          assertThat(slots(without)).as(key).isEqualTo(slots(whole));
        });
  }

  private static void assertUses(Administration a, Use... offered) {
    for (Use use : Use.values()) {
      boolean done = a.arrangements.iteam.member(use, 0) != ITeamHours.NONE;
      assertThat(done).as(use.name()).isEqualTo(List.of(offered).contains(use));
    }
  }

  /** Slots of a week, spent on facilitation or, where that is left out, on matches. */
  private static int slots(Administration a) {
    ITeamHours hours = a.fork().arrangements.iteam;
    int slots = 0;
    while (hours.member(Use.FACILITATION, 0) != ITeamHours.NONE
        || hours.member(Use.MATCH, 0) != ITeamHours.NONE) {
      hours.spend();
      slots++;
    }
    return slots;
  }

  /** The whole beside it, so that the comparisons above are no comparisons of silos. */
  @Test
  void theWholeMovesTiesAndReleasesPeople() {
    int[] moved = Acts.colleagues(with(Interventions.CORRIDOR));
    int count = 0;
    for (int tie = 0; tie < moved.length; tie++) {
      count += Staff.post(moved[tie]) == Staff.post(CITY.ties.colleague(tie)) ? 0 : 1;
    }
    assertThat(count).isGreaterThan(500);
    assertThat(java.util.Arrays.stream(Acts.released(with(Interventions.ITEAM))).sum())
        .as("0.7 % of 1,500, to even")
        .isEqualTo(10);
  }
}
