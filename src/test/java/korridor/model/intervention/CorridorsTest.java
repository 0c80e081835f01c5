package korridor.model.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Initialization;
import korridor.model.Organisations;
import korridor.model.Rows;
import korridor.model.Staff;
import korridor.model.Timing;
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
    for (int mark : Rows.ints(a.staff.size(), a.staff::corridor)) {
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
    int post = a.ties.owner(tie);
    return a.staff.department(Staff.post(colleague[tie])) != a.staff.department(post);
  }

  @Test
  void theirMembershipIsTheDeclaredShareOfTheStaff() {
    new Corridors(a, Timing.ALWAYS).act(a, 0);
    assertThat(members(a)).isEqualTo(195);
    assertThat(a.regime.corridorLevel()).isEqualTo(1);

    Administration half = city(Parameters.defaults());
    new Corridors(half, new Timing(0, NEVER, 0.5, 0)).act(half, 0);
    assertThat(members(half)).as("97.5 rounds to even").isEqualTo(98);
  }

  @Test
  void aMemberJoinsAThemeOfTheDepartmentsTopic() {
    new Corridors(a, Timing.ALWAYS).act(a, 0);
    for (int post = 0; post < a.staff.size(); post++) {
      if (a.staff.corridor(post) != 0) {
        int topic = a.departments.topic(a.staff.department(post));
        assertThat(a.organisation.themesOf(topic)).contains(a.staff.corridor(post) - 1);
      }
    }
  }

  /**
   * The more open are the likelier. Mean openness of the chosen, weighted by openness: 0.42 +
   * 0.15²/0.42 = 0.474; standard error 0.15/√195 = 0.011. Above the mean of all by 3.5 of them or
   * more: with equal chances for all 2e-4.
   */
  @Test
  void membersAreChosenInProportionToOpenness() {
    new Corridors(a, Timing.ALWAYS).act(a, 0);
    double sum = 0;
    for (int post = 0; post < a.staff.size(); post++) {
      sum += a.staff.corridor(post) != 0 ? a.staff.openness(post) : 0;
    }
    assertThat(sum / 195).isGreaterThan(0.42 + 3.5 * 0.011).isCloseTo(0.474, within(4.5 * 0.011));
  }

  @Test
  void tiesAreMovedFromTheOwnDepartmentToCorridorColleaguesAndNeverAdded() {
    int[] before = Rows.ints(a.ties.count(), a.ties::colleague);
    new Corridors(a, Timing.ALWAYS).act(a, 0);
    for (int post = 0; post < a.staff.size(); post++) {
      int moved = 0;
      for (int tie = a.ties.first(post); tie < a.ties.first(post + 1); tie++) {
        if (a.ties.colleague(tie) != before[tie]) {
          moved++;
          assertThat(isAcross(a, before, tie)).as("was inside").isFalse();
          assertThat(isAcross(a, Rows.ints(a.ties.count(), a.ties::colleague), tie))
              .as("is across")
              .isTrue();
          assertThat(a.staff.shareCorridor(post, Staff.post(a.ties.colleague(tie)))).isTrue();
          assertThat(a.ties.trust(tie)).isEqualTo((float) a.staff.outGroupTrust(post));
        }
      }
      int inside = a.ties.slots() - across(a, before, post);
      assertThat(moved).isEqualTo(a.staff.corridor(post) == 0 ? 0 : Math.min(3, inside));
    }
  }

  @Test
  void theRampRewiresOneAfterTheOtherUntilAllHaveHadTheirTurn() {
    Corridors corridors = new Corridors(a, new Timing(2, NEVER, 1, 9));
    int[] before = Rows.ints(a.ties.count(), a.ties::colleague);
    int last = 0;
    for (int week = 0; week < 15; week++) {
      corridors.act(a, week);
      int rewired = 0;
      for (int post = 0; post < a.staff.size(); post++) {
        int moved =
            across(a, Rows.ints(a.ties.count(), a.ties::colleague), post) - across(a, before, post);
        assertThat(moved).isIn(0, 1, 2, 3);
        rewired += moved > 0 ? 1 : 0;
      }
      double level = week < 2 ? 0 : Math.min(1, (week - 1) / 10.0);
      assertThat(a.regime.corridorLevel()).isCloseTo(level, within(1e-12));
      assertThat(members(a)).isEqualTo(week < 2 ? 0 : 195);
      // turns are uniform: 4.5 standard deviations of a binomial share of 195, 7e-6 a week
      double spread = 4.5 * Math.sqrt(195 * level * (1 - level));
      assertThat((double) rewired)
          .isBetween(195 * level - spread - 1e-9, 195 * level + spread + 1e-9);
      assertThat(rewired).isGreaterThanOrEqualTo(last);
      last = rewired;
      a.turnWeek();
    }
    assertThat(last).isEqualTo(195);
  }

  @Test
  void atTheEndTheCorridorsDissolveAndTheTiesStay() {
    Corridors corridors = new Corridors(a, new Timing(0, 5, 1, 0));
    corridors.act(a, 0);
    a.turnWeek();
    int[] rewired = Rows.ints(a.ties.count(), a.ties::colleague);
    for (int week = 1; week < 5; week++) {
      corridors.act(a, week);
      a.turnWeek();
    }
    assertThat(members(a)).isEqualTo(195);
    corridors.act(a, 5);
    assertThat(members(a)).isZero();
    assertThat(a.regime.corridorLevel()).isZero();
    assertThat(Rows.ints(a.ties.count(), a.ties::colleague)).containsExactly(rewired);
    corridors.act(a, 6);
    assertThat(members(a)).isZero();
  }

  @Test
  void aSuccessorTakesTheSeatOverAndIsRewired() {
    Corridors corridors = new Corridors(a, Timing.ALWAYS);
    corridors.act(a, 0);
    int post = 0;
    while (a.staff.corridor(post) == 0) {
      post++;
    }
    int theme = a.staff.corridor(post);
    a.staff.succeed(post, a.week());
    korridor.model.Recruitment recruitment = new korridor.model.Recruitment(a);
    recruitment.drawTies(post, 0.62);
    int[] fresh = Rows.ints(a.ties.count(), a.ties::colleague);
    a.turnWeek();
    corridors.act(a, 1);
    assertThat(a.staff.corridor(post)).isEqualTo(theme);
    int inside = a.ties.slots() - across(a, fresh, post);
    assertThat(
            across(a, Rows.ints(a.ties.count(), a.ties::colleague), post) - across(a, fresh, post))
        .isEqualTo(Math.min(3, inside));
    assertThat(members(a)).isEqualTo(195);
    int[] now = Rows.ints(a.ties.count(), a.ties::colleague);
    a.turnWeek();
    corridors.act(a, 2);
    assertThat(Rows.ints(a.ties.count(), a.ties::colleague)).as("once").containsExactly(now);
  }

  @Test
  void withoutStrengthNothingHappens() {
    int[] before = Rows.ints(a.ties.count(), a.ties::colleague);
    new Corridors(a, new Timing(0, NEVER, 0, 0)).act(a, 0);
    assertThat(members(a)).isZero();
    assertThat(a.regime.corridorLevel()).isZero();
    assertThat(Rows.ints(a.ties.count(), a.ties::colleague)).containsExactly(before);
  }
}
