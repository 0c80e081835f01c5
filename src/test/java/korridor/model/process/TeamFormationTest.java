package korridor.model.process;

import static korridor.model.Administrations.tie;
import static org.assertj.core.api.Assertions.assertThat;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.Logistic;
import korridor.model.Organisations;
import korridor.model.Rollout;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * Post 0 of department a coordinates and looks for somebody of department c, posts 8 to 11. Over
 * 300 lines: one case for each way of the search, on the same small administration.
 */
class TeamFormationTest {

  private static final Parameters NO_CHANNEL =
      Administrations.evenParameters()
          .with("teams.hierarchy-rate", 0)
          .with("teams.friend-of-friend", 0);
  private static final Parameters WILLING = Administrations.willing(NO_CHANNEL);

  private static int seek(Administration a) {
    int row = Administrations.issue(a, 0);
    a.issues.setPartnerDepartment(row * Issues.PARTNERS, 2);
    a.issues.setWorkLeft(row * Issues.PARTNERS, 8);
    return row;
  }

  private static int partner(Administration a, int row) {
    return a.issues.partner(row * Issues.PARTNERS);
  }

  private static void step(Administration a, int weeks) {
    TeamFormation formation = new TeamFormation(a);
    for (int week = 0; week < weeks; week++) {
      a.turnWeek();
      formation.step(a);
    }
  }

  @Test
  void theMostTrustedOwnTieIntoTheDepartmentIsAsked() {
    Administration a = Administrations.three(WILLING);
    tie(a, 0, 0, 9, 0.3);
    tie(a, 0, 1, 10, 0.5);
    tie(a, 0, 2, 12, 0.9);
    int row = seek(a);
    step(a, 1);
    assertThat(partner(a, row)).isEqualTo(10);
    assertThat(a.staff.teams(10)).isEqualTo(1);
    assertThat(a.issues.partner(row * Issues.PARTNERS + 1)).isEqualTo(Issues.NONE);
  }

  @Test
  void withoutAnyWayNobodyJoins() {
    Administration a = Administrations.three(WILLING);
    int row = seek(a);
    step(a, 50);
    assertThat(partner(a, row)).isEqualTo(Issues.NONE);
  }

  @Test
  void theCorridorOfTheThemeLeadsOnAmongMembers() {
    Administration a = Administrations.three(WILLING);
    a.staff.setCorridor(11, 1);
    int row = seek(a);
    a.issues.setTheme(row, 0);
    step(a, 20);
    assertThat(partner(a, row)).as("the coordinator is no member").isEqualTo(Issues.NONE);
    a.arrangements.runCorridors(1);
    a.staff.setCorridor(0, 2);
    step(a, 20);
    assertThat(partner(a, row)).as("a member of another one").isEqualTo(Issues.NONE);
    a.staff.setCorridor(0, 1);
    step(a, 1);
    assertThat(partner(a, row)).isEqualTo(11);
  }

  /**
   * Open in a tenth of the weeks: in the first of 40 or later, by a geometric law, 0.9^40 = 1.5 %.
   */
  @Test
  void theWayOverTheCorridorIsOpenAsOftenAsItsLevel() {
    int weeks = 0;
    for (int n = 0; n < 400; n++) {
      Administration a = Administrations.three(WILLING);
      a.staff.setCorridor(0, 1);
      a.staff.setCorridor(11, 1);
      a.arrangements.runCorridors(0.1);
      for (int past = 0; past < n; past++) {
        a.turnWeek();
      }
      int row = seek(a);
      a.issues.setTheme(row, 0);
      step(a, 1);
      weeks += partner(a, row) == Issues.NONE ? 0 : 1;
    }
    ContactsTest.assertShare(weeks, 400, 0.1);
  }

  @Test
  void aFriendOfAFriendIsFound() {
    Administration a = Administrations.three(WILLING.with("teams.friend-of-friend", 1));
    tie(a, 2, 1, 8, 0.2);
    int row = seek(a);
    step(a, 1);
    assertThat(partner(a, row)).isEqualTo(8);
  }

  /** In how many of 4,000 searches of one week somebody at post 8 joins. */
  private static int joined(Administration a) {
    int joined = 0;
    for (int n = 0; n < 4000; n++) {
      int row = seek(a);
      step(a, 1);
      joined += partner(a, row) == 8 ? 1 : 0;
      clear(a);
    }
    return joined;
  }

  /** Each of three ties leads on with probability 0.08, one knows somebody: 0.08 a week. */
  @Test
  void aTieLeadsOnWithItsProbability() {
    Administration a = Administrations.three(WILLING.with("teams.friend-of-friend", 0.08));
    tie(a, 2, 1, 8, 0.2);
    ContactsTest.assertShare(joined(a), 4000, 0.08);
  }

  @Test
  void theITeamBrokersWhileItsCapacityLasts() {
    Administration a = Administrations.three(WILLING);
    int first = seek(a);
    int second = seek(a);
    a.issues.setKey(second, 77);
    a.arrangements.provide(1, 0, Rollout.FULL);
    step(a, 1);
    assertThat(partner(a, first)).isBetween(8, 11);
    assertThat(partner(a, second)).isEqualTo(Issues.NONE);
    assertThat(a.arrangements.canBroker(0)).isFalse();
  }

  @Test
  void aRefusedMatchIsUsedUpToo() {
    Administration a = Administrations.three(Administrations.unwilling(NO_CHANNEL));
    int row = seek(a);
    a.arrangements.provide(1, 0, Rollout.FULL);
    step(a, 1);
    assertThat(partner(a, row)).isEqualTo(Issues.NONE);
    assertThat(a.arrangements.canBroker(0)).isFalse();
  }

  /** An I-Team's match joins with the willingness at bonus 0.8; 4.5 standard deviations: 7e-6. */
  @Test
  void theITeamsWordCountsForSomething() {
    Administration a = Administrations.three(NO_CHANNEL);
    double w = Logistic.of(new Willingness(a).logOdds(a, 8, 0) + 0.8);
    int joined = 0;
    for (int n = 0; n < 4000; n++) {
      int row = seek(a);
      a.arrangements.provide(1, 0, Rollout.FULL);
      step(a, 1);
      joined += partner(a, row) == Issues.NONE ? 0 : 1;
      clear(a);
    }
    ContactsTest.assertShare(joined, 4000, w);
  }

  /** The official channel: 0.03 a week times the willingness at bonus 0.8. */
  @Test
  void theOfficialChannelIsSlow() {
    Administration a = Administrations.three(NO_CHANNEL.with("teams.hierarchy-rate", 0.03));
    double w = Logistic.of(new Willingness(a).logOdds(a, 8, 0) + 0.8);
    int joined = 0;
    for (int n = 0; n < 20_000; n++) {
      int row = seek(a);
      step(a, 1);
      joined += partner(a, row) == Issues.NONE ? 0 : 1;
      clear(a);
    }
    ContactsTest.assertShare(joined, 20_000, 0.03 * w);
  }

  /** Everybody of c but 9 is too busy to join: one way after the other is tried in its order. */
  @Test
  void aRefusalLeadsOnToTheNextWay() {
    Parameters p = WILLING.with("teams.friend-of-friend", 1).with("willingness.load", 5);
    for (int open = 0; open < 4; open++) {
      Administration a = Administrations.three(p);
      tie(a, 0, 0, 10, 0.5); // own tie
      a.staff.setCorridor(0, 1);
      a.staff.setCorridor(11, 1); // corridor
      tie(a, 2, 1, 8, 0.2); // friend of a friend
      int[] order = {10, 11, 8, 9};
      for (int way = 0; way < open; way++) {
        a.staff.setTeams(order[way], 40);
      }
      int row = seek(a);
      a.issues.setTheme(row, 0);
      TeamFormation formation = new TeamFormation(a);
      for (int week = 0; week < 60 && partner(a, row) == Issues.NONE; week++) {
        a.turnWeek();
        a.arrangements.provide(1, 0, Rollout.FULL); // I-Team
        formation.step(a);
      }
      assertThat(partner(a, row)).as(open + " ways are closed").isEqualTo(order[open]);
    }
  }

  private static void clear(Administration a) {
    a.issues.removeIf(row -> true);
    Rows.each(a.staff.size(), n -> a.staff.setTeams(n, 0));
  }

  @Test
  void ofTwoTiesTrustedAlikeTheFirstIsAsked() {
    Administration a = Administrations.three(WILLING);
    tie(a, 0, 0, 9, 0.5);
    tie(a, 0, 2, 10, 0.5);
    int row = seek(a);
    step(a, 1);
    assertThat(partner(a, row)).isEqualTo(9);
  }

  @Test
  void everyIssueIsSearchedForByItsOwnCoordinator() {
    Administration a = Administrations.three(WILLING);
    tie(a, 0, 0, 9, 0.5);
    tie(a, 16, 0, 10, 0.5);
    int[] rows = {seek(a), seek(a), seek(a)};
    a.issues.setCoordinator(rows[1], 4); // knows nobody there
    a.issues.setCoordinator(rows[2], 16);
    step(a, 1);
    assertThat(partner(a, rows[0])).isEqualTo(9);
    assertThat(partner(a, rows[1])).isEqualTo(Issues.NONE);
    assertThat(partner(a, rows[2])).isEqualTo(10);
    assertThat(a.staff.teams(9)).isEqualTo(1);
  }

  @Test
  void anIssueThatHasEndedLooksForNobody() {
    Administration a = Administrations.three(WILLING);
    tie(a, 0, 0, 9, 0.5);
    seek(a);
    clear(a);
    step(a, 1);
    assertThat(Rows.ints(a.staff.size(), a.staff::teams)).containsOnly(0);
  }

  @Test
  void whoJoinsThroughTheITeamOrTheHierarchyHasOneTeamMore() {
    Administration brokered = Administrations.three(WILLING);
    int row = seek(brokered);
    brokered.arrangements.provide(1, 0, Rollout.FULL);
    step(brokered, 1);
    assertThat(brokered.staff.teams(partner(brokered, row))).isEqualTo(1);

    Administration official = Administrations.three(WILLING.with("teams.hierarchy-rate", 1));
    row = seek(official);
    step(official, 1);
    assertThat(official.staff.teams(partner(official, row))).isEqualTo(1);
  }

  /** Each of four ties leads on with probability 1/2, the last one knows somebody; as above. */
  @Test
  void theLastOfManyTiesLeadsOnAsOftenAsAny() {
    Parameters p = WILLING.with("contacts.ties", 4).with("teams.friend-of-friend", 0.5);
    Administration a = Initialization.found(Organisations.three(), p, 1, 0);
    for (int post = 0; post < 8; post++) {
      for (int slot = 0; slot < 4; slot++) {
        tie(a, post, slot, (post < 4 ? 4 : 0) + slot, 0.5);
      }
    }
    tie(a, 7, 0, 8, 0.5);
    ContactsTest.assertShare(joined(a), 4000, 0.5);
  }

  /** Where an issue stands in the table must not change its luck: it differs between arms. */
  @Test
  void theLuckOfASearchDoesNotDependOnTheRowOfTheIssue() {
    Parameters p = WILLING.with("teams.hierarchy-rate", 0.1);
    Administration alone = Administrations.three(p);
    Administration behind = Administrations.three(p);
    Administrations.issue(behind, 4);
    Administrations.issue(behind, 4);
    int[] rows = {seek(alone), seek(behind)};
    behind.issues.setKey(rows[1], alone.issues.key(rows[0]));
    TeamFormation formation = new TeamFormation(alone);
    int week = 0;
    while (partner(alone, rows[0]) == Issues.NONE && week++ < 200) {
      assertThat(partner(behind, rows[1])).isEqualTo(Issues.NONE);
      alone.turnWeek();
      formation.step(alone);
      step(behind, 1);
    }
    assertThat(partner(alone, rows[0])).isBetween(8, 11);
    assertThat(partner(behind, rows[1])).isEqualTo(partner(alone, rows[0]));
  }
}
