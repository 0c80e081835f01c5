package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Course;
import korridor.model.Initialization;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.Staff;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** A city of 1,500: 13 % are 195 members, a quarter of twelve ties are 3. */
class CorridorsTest {

  private static final int NEVER = Integer.MAX_VALUE;

  private final Administration a = city(Parameters.defaults());

  private static Administration city(Parameters p) {
    Administration a = Initialization.found(Organisations.city(), p, 4, 0);
    a.turnWeek();
    return a;
  }

  private static long members(Administration a) {
    long count = 0;
    for (int mark : Acts.corridors(a)) {
      count += mark != 0 ? 1 : 0;
    }
    return count;
  }

  private static int across(Administration a, int[] colleague, int post) {
    int across = 0;
    for (int tie = a.ties.first(post); tie < a.ties.first(post + 1); tie++) {
      across += isAcross(a, colleague, tie) ? 1 : 0;
    }
    return across;
  }

  private static boolean isAcross(Administration a, int[] colleague, int tie) {
    int post = tie / a.ties.slots();
    return a.staff.department(Staff.post(colleague[tie])) != a.staff.department(post);
  }

  @Test
  void theirMembershipIsTheDeclaredShareOfTheStaff() {
    Acts.in(a, Interventions.CORRIDOR, Rollout.FULL, 0);
    assertThat(members(a)).isEqualTo(195);
    assertThat(a.arrangements.corridorLevel()).isEqualTo(1);

    Administration half = city(Parameters.defaults());
    Acts.in(half, Interventions.CORRIDOR, Rollout.of(0, NEVER, 0.5, 0), 0);
    assertThat(members(half)).as("97.5 rounds to even").isEqualTo(98);
  }

  @Test
  void aMemberJoinsAThemeOfTheDepartmentsTopic() {
    Acts.in(a, Interventions.CORRIDOR, Rollout.FULL, 0);
    for (int post = 0; post < a.staff.size(); post++) {
      if (a.staff.corridor(post) != 0) {
        int topic = a.departments.topic(a.staff.department(post));
        assertThat(a.organisation.themesOf(topic)).contains(a.staff.corridor(post) - 1);
      }
    }
  }

  /**
   * The more open are the likelier. Mean openness of the chosen, weighted by openness: 0.42 +
   * 0.12²/0.42 = 0.454; standard error 0.12/√195 = 0.0086. Above the mean of all by 2.5 of them or
   * more: with equal chances for all 6e-3.
   */
  @Test
  void membersAreChosenInProportionToOpenness() {
    Acts.in(a, Interventions.CORRIDOR, Rollout.FULL, 0);
    double sum = 0;
    for (int post = 0; post < a.staff.size(); post++) {
      sum += a.staff.corridor(post) != 0 ? a.staff.openness(post) : 0;
    }
    assertThat(sum / 195).isGreaterThan(0.42 + 2.5 * 0.0086).isCloseTo(0.454, within(4.5 * 0.0086));
  }

  @Test
  void tiesAreMovedFromTheOwnDepartmentToCorridorColleaguesAndNeverAdded() {
    int[] before = Acts.colleagues(a);
    Acts.in(a, Interventions.CORRIDOR, Rollout.FULL, 0);
    for (int post = 0; post < a.staff.size(); post++) {
      int moved = 0;
      for (int tie = a.ties.first(post); tie < a.ties.first(post + 1); tie++) {
        if (a.ties.colleague(tie) != before[tie]) {
          moved++;
          assertThat(isAcross(a, before, tie)).as("was inside").isFalse();
          assertThat(isAcross(a, Acts.colleagues(a), tie)).as("is across").isTrue();
          assertThat(a.staff.shareCorridor(post, Staff.post(a.ties.colleague(tie)))).isTrue();
          assertThat(a.ties.trust(tie)).isEqualTo(a.staff.outGroupTrust(post));
        }
      }
      int inside = a.ties.slots() - across(a, before, post);
      assertThat(moved).isEqualTo(a.staff.corridor(post) == 0 ? 0 : Math.min(3, inside));
    }
  }

  /**
   * Everybody joins in full: whoever is there has had three ties moved, as far as there are some.
   */
  @Test
  void theMembersFollowTheRampAndAreRewiredAsTheyJoin() {
    Rollout ramp = Rollout.of(2, NEVER, 1, 9);
    int[] before = Acts.colleagues(a);
    int[] last = new int[a.staff.size()];
    for (int week = 0; week < 15; week++) {
      Acts.in(a, Interventions.CORRIDOR, ramp, week);
      double level = week < 2 ? 0 : Math.min(1, (week - 1) / 10.0);
      assertThat(a.arrangements.corridorLevel()).isCloseTo(level, within(1e-12));
      assertThat(members(a)).isEqualTo((int) Math.rint(195 * level));
      for (int post = 0; post < a.staff.size(); post++) {
        if (last[post] != 0) {
          assertThat(a.staff.corridor(post)).as("stays").isEqualTo(last[post]);
        }
        int moved = across(a, Acts.colleagues(a), post) - across(a, before, post);
        int inside = a.ties.slots() - across(a, before, post);
        boolean all = a.staff.corridor(post) != 0 && week >= 4;
        assertThat(moved)
            .isBetween(all ? Math.min(3, inside) : 0, a.staff.corridor(post) != 0 ? 3 : 0);
      }
      last = Acts.corridors(a);
      a.turnWeek();
    }
  }

  /** The first two of a corridor find one colleague at most; as it grows they catch up. */
  @Test
  void whoJoinsEarlyCatchesUpAsTheCorridorGrows() {
    Rollout six =
        new Rollout(Course.of(0, NEVER, 1, 2), java.util.Set.of(), java.util.Set.of(0), 18);
    int[] before = Acts.colleagues(a);
    for (int week = 0; week < 3; week++) {
      Acts.in(a, Interventions.CORRIDOR, six, week);
      assertThat(members(a)).isEqualTo(6 * (week + 1));
      a.turnWeek();
    }
    for (int post = 0; post < a.staff.size(); post++) {
      int moved = across(a, Acts.colleagues(a), post) - across(a, before, post);
      int inside = a.ties.slots() - across(a, before, post);
      assertThat(moved).isEqualTo(a.staff.corridor(post) == 0 ? 0 : Math.min(3, inside));
    }
  }

  @Test
  void theLastRecruitedLeaveFirstAndReturnFirstWithTheirTies() {
    Rollout rollout =
        Rollout.of(
            new Course(
                java.util.List.of(
                    new Course.Interval(new Course.Span(0, 1), 0.5, 0, 0),
                    new Course.Interval(new Course.Span(1, 2), 1, 0, 0),
                    new Course.Interval(new Course.Span(2, 3), 0.5, 0, 0),
                    new Course.Interval(new Course.Span(5, 6), 1, 0, 0))));
    int[][] marks = new int[7][];
    int[] ties = null;
    for (int week = 0; week < 7; week++) {
      Acts.in(a, Interventions.CORRIDOR, rollout, week);
      marks[week] = Acts.corridors(a);
      if (week == 1) {
        ties = Acts.colleagues(a);
      } else if (week > 1) {
        assertThat(Acts.colleagues(a)).as("nobody is re-wired twice").containsExactly(ties);
      }
      a.turnWeek();
    }
    assertThat(marks[2]).containsExactly(marks[0]);
    assertThat(marks[3]).containsOnly(0);
    assertThat(marks[5]).containsExactly(marks[1]);
    assertThat(marks[6]).containsOnly(0);
    assertThat(a.arrangements.corridorLevel()).isZero();
    assertThat(a.arrangements.inForce()).isEmpty();
  }

  /** 13 % of the 300 people of the first division; only they may join. */
  @Test
  void aCorridorLimitedToSomeDepartmentsTakesItsShareOfTheirPeople() {
    int[] first =
        java.util.stream.IntStream.range(0, a.departments.size())
            .filter(d -> a.departments.division(d) == 0)
            .toArray();
    int staff = java.util.stream.IntStream.of(first).map(a.departments::staff).sum();
    java.util.Set<Integer> only = new java.util.HashSet<>();
    java.util.stream.IntStream.of(first).forEach(only::add);
    Acts.in(a, Interventions.CORRIDOR, new Rollout(Course.ALWAYS, only, java.util.Set.of(), 0), 0);
    assertThat(members(a)).isEqualTo((int) Math.rint(0.13 * staff));
    for (int post = 0; post < a.staff.size(); post++) {
      if (a.staff.corridor(post) != 0) {
        assertThat(a.divisionOf(post)).isZero();
      }
    }
  }

  @Test
  void aCorridorLimitedToAThemeExcludesWhoseTopicIsNotInIt() {
    Acts.in(
        a,
        Interventions.CORRIDOR,
        new Rollout(Course.ALWAYS, java.util.Set.of(), java.util.Set.of(1), 0),
        0);
    assertThat(members(a)).isPositive().isLessThan(195);
    for (int post = 0; post < a.staff.size(); post++) {
      if (a.staff.corridor(post) != 0) {
        assertThat(a.staff.corridor(post)).isEqualTo(2);
        int topic = a.departments.topic(a.staff.department(post));
        assertThat(a.organisation.themes().get(1).topics()).contains(topic);
      }
    }
  }

  @Test
  void atTheEndTheCorridorsDissolveAndTheTiesStay() {
    Rollout corridors = Rollout.of(0, 5, 1, 0);
    Acts.in(a, Interventions.CORRIDOR, corridors, 0);
    a.turnWeek();
    int[] rewired = Acts.colleagues(a);
    for (int week = 1; week < 5; week++) {
      Acts.in(a, Interventions.CORRIDOR, corridors, week);
      a.turnWeek();
    }
    assertThat(members(a)).isEqualTo(195);
    Acts.in(a, Interventions.CORRIDOR, corridors, 5);
    assertThat(members(a)).isZero();
    assertThat(a.arrangements.corridorLevel()).isZero();
    assertThat(Acts.colleagues(a)).containsExactly(rewired);
    Acts.in(a, Interventions.CORRIDOR, corridors, 6);
    assertThat(members(a)).isZero();
  }

  @Test
  void aSuccessorTakesTheSeatOverAndIsRewired() {
    Rollout corridors = Rollout.FULL;
    Acts.in(a, Interventions.CORRIDOR, corridors, 0);
    int post = 0;
    while (a.staff.corridor(post) == 0) {
      post++;
    }
    int theme = a.staff.corridor(post);
    a.staff.succeed(post, a.week());
    korridor.model.Recruitment recruitment = new korridor.model.Recruitment(a);
    recruitment.recruit(post);
    int[] fresh = Acts.colleagues(a);
    a.turnWeek();
    Acts.in(a, Interventions.CORRIDOR, corridors, 1);
    assertThat(a.staff.corridor(post)).isEqualTo(theme);
    int inside = a.ties.slots() - across(a, fresh, post);
    assertThat(across(a, Acts.colleagues(a), post) - across(a, fresh, post))
        .isEqualTo(Math.min(3, inside));
    assertThat(members(a)).isEqualTo(195);
    int[] now = Acts.colleagues(a);
    a.turnWeek();
    Acts.in(a, Interventions.CORRIDOR, corridors, 2);
    assertThat(Acts.colleagues(a)).as("once").containsExactly(now);
  }

  @Test
  void withoutStrengthNothingHappens() {
    int[] before = Acts.colleagues(a);
    Acts.in(a, Interventions.CORRIDOR, Rollout.of(0, NEVER, 0, 0), 0);
    assertThat(members(a)).isZero();
    assertThat(a.arrangements.corridorLevel()).isZero();
    assertThat(Acts.colleagues(a)).containsExactly(before);
  }
}
