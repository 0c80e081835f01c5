package korridor.model.process;

import static korridor.model.Administrations.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.ITeamHours.Use;
import korridor.model.Initialization;
import korridor.model.Issues;
import korridor.model.Journal;
import korridor.model.Journal.Way;
import korridor.model.Organisations;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * Post 0 of department a coordinates and looks for somebody of department c, posts 8 to 11. Nobody
 * is led on by friends, and heads sponsor nothing, so that each way is looked at by itself. Over
 * 300 lines: one case for each way of the search, on the same small administration.
 */
class TeamFormationTest {

  private static final Parameters ALONE =
      Administrations.evenParameters().with("teams.friend-of-friend", 0);
  private static final Parameters WILLING = Administrations.willing(ALONE);

  private static Administration three(Parameters p) {
    Administration a = Administrations.three(p);
    for (int head = 0; head < 3; head++) {
      for (int theme = Issues.NONE; theme < 2; theme++) {
        a.heads.setSponsorship(head, theme, 0);
      }
    }
    return a;
  }

  private static int seek(Administration a) {
    return Seats.seek(a, 2000 + a.issues.openCount());
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

  private static void clear(Administration a) {
    a.issues.removeIf(row -> true);
    Rows.each(a.staff.size(), n -> a.staff.setTeams(n, 0));
  }

  @Test
  void theMostTrustedOwnTieIntoTheDepartmentIsAsked() {
    Administration a = three(WILLING);
    tie(a, 0, 0, 9, 0.3);
    tie(a, 0, 1, 10, 0.5);
    tie(a, 0, 2, 12, 0.9);
    int row = seek(a);
    step(a, 1);
    assertThat(partner(a, row)).isEqualTo(10);
    assertThat(a.staff.teams(10)).isEqualTo(1);
    assertThat(a.ledger.lastYear(Flow.SEATS_OWN_TIE)).isEqualTo(1);
    assertThat(a.issues.partner(row * Issues.PARTNERS + 1)).isEqualTo(Issues.NONE);
  }

  @Test
  void ofTwoTiesTrustedAlikeTheFirstIsAskedAndOneWithoutTrustToo() {
    Administration a = three(WILLING);
    tie(a, 0, 0, 9, 0.5);
    tie(a, 0, 2, 10, 0.5);
    int row = seek(a);
    step(a, 1);
    assertThat(partner(a, row)).isEqualTo(9);
    Administration b = three(WILLING);
    tie(b, 0, 1, 8, 0);
    row = seek(b);
    step(b, 1);
    assertThat(partner(b, row)).isEqualTo(8);
  }

  @Test
  void whoIsReleasedIsNotAsked() {
    Administration a = three(WILLING);
    tie(a, 0, 0, 9, 0.9);
    tie(a, 0, 1, 10, 0.2);
    a.staff.addReleased(9, 1);
    int row = seek(a);
    step(a, 1);
    assertThat(partner(a, row)).isEqualTo(10);
  }

  @Test
  void aSuccessorInTheTieIsMet() {
    Administration a = three(WILLING);
    tie(a, 0, 0, 9, 0.9);
    a.staff.succeed(9, 1);
    seek(a);
    step(a, 1);
    assertThat(a.ties.colleague(0)).isEqualTo(a.staff.holder(9));
  }

  @Test
  void withoutAnyWayNobodyJoins() {
    Administration a = three(WILLING);
    int row = seek(a);
    step(a, 50);
    assertThat(partner(a, row)).isEqualTo(Issues.NONE);
    assertThat(a.issues.passedUp(row * Issues.PARTNERS)).isFalse();
  }

  /** Whoever coordinates: the way is the theme's, not the coordinator's. */
  @Test
  void aMemberOfTheThemesCorridorIsFound() {
    Administration a = three(WILLING);
    a.staff.setCorridor(11, 1);
    int row = seek(a);
    a.issues.setTheme(row, 0);
    step(a, 20);
    assertThat(partner(a, row)).as("no corridors are in practice").isEqualTo(Issues.NONE);
    a.arrangements.runCorridors(1, false, false, false);
    a.issues.setTheme(row, 1);
    step(a, 20);
    assertThat(partner(a, row)).as("another theme").isEqualTo(Issues.NONE);
    a.issues.setTheme(row, Issues.NONE);
    step(a, 20);
    assertThat(partner(a, row)).as("no theme").isEqualTo(Issues.NONE);
    a.issues.setTheme(row, 0);
    step(a, 1);
    assertThat(partner(a, row)).isEqualTo(11);
    assertThat(a.ledger.lastYear(Flow.SEATS_CORRIDOR)).isEqualTo(1);
  }

  /** Of 400 weeks a tenth, of which 99 in 100 say yes. */
  @Test
  void theWayOverTheCorridorIsOpenAsOftenAsItsLevel() {
    int weeks = 0;
    for (int n = 0; n < 400; n++) {
      Administration a = three(WILLING);
      a.staff.setCorridor(11, 1);
      a.arrangements.runCorridors(0.1, false, false, false);
      Administrations.pass(a, n);
      int row = seek(a);
      a.issues.setTheme(row, 0);
      step(a, 1);
      weeks += partner(a, row) == Issues.NONE ? 0 : 1;
    }
    Shares.assertShare(weeks, 400, 0.1 * 0.99);
  }

  @Test
  void aFriendOfAFriendIsFound() {
    Administration a = three(WILLING.with("teams.friend-of-friend", 1));
    tie(a, 2, 1, 8, 0.2);
    int row = seek(a);
    step(a, 1);
    assertThat(partner(a, row)).isEqualTo(8);
    assertThat(a.ledger.lastYear(Flow.SEATS_FRIEND)).isEqualTo(1);
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

  /** How willing somebody at rest is under {@link #WILLING}, with heads who sponsor nothing. */
  private static double w(Administration a) {
    double logOdds = new Willingness(a).logOdds(a, 8, 0.434, Issues.NONE, 0);
    return korridor.model.Logistic.of(logOdds);
  }

  /** Each of three ties leads on with probability 0.08, one knows somebody: 0.08 a week. */
  @Test
  void aTieLeadsOnWithItsProbability() {
    Administration a = three(WILLING.with("teams.friend-of-friend", 0.08));
    tie(a, 2, 1, 8, 0.2);
    Shares.assertShare(joined(a), 4000, 0.08 * w(a));
  }

  /** Whichever of six ties knows somebody. */
  @Test
  void everyTieLeadsOnAlike() {
    Parameters p = WILLING.with("contacts.ties", 6).with("teams.friend-of-friend", 0.5);
    for (int slot = 0; slot < 6; slot++) {
      Administration a = Initialization.found(Organisations.three(), p, 1, 0);
      for (int head = 0; head < 3; head++) {
        a.heads.setSponsorship(head, Issues.NONE, 0);
      }
      int[] others = {4, 5, 6, 1, 2, 3, 7};
      for (int post = 0; post < 8; post++) {
        for (int n = 0; n < 6; n++) {
          tie(a, post, n, others[n] == post ? 0 : others[n], 0.5);
        }
      }
      tie(a, 0, slot, 7, 0.5);
      tie(a, 7, 0, 8, 0.5);
      Shares.assertShare(joined(a), 4000, 0.5 * w(a));
    }
  }

  /** More ties than there are bits in a set of any of them. */
  @Test
  void sixtyFourTiesLeadOnToo() {
    Parameters p = WILLING.with("contacts.ties", 64).with("teams.friend-of-friend", 1);
    Administration a = Initialization.found(Organisations.regular(2, 2, 400, 1, 0), p, 1, 0);
    a.heads.setSponsorship(0, Issues.NONE, 0);
    for (int post = 0; post < 80; post++) {
      for (int slot = 0; slot < 64; slot++) {
        tie(a, post, slot, (post + 1 + slot) % 80, 0.5);
      }
    }
    tie(a, 64, 0, 200, 0.5); // whom the last tie of post 0 leads to
    int row = Administrations.issue(a, 0);
    a.issues.setPartnerDepartment(row * Issues.PARTNERS, 1);
    step(a, 3);
    assertThat(partner(a, row)).isEqualTo(200);
    assertThat(a.ledger.lastYear(Flow.SEATS_FRIEND)).isEqualTo(1);
  }

  /** The friend's tie leads to the coordinator's own department, to the coordinator. */
  @Test
  void theCoordinatorIsNoPartner() {
    Administration a = three(WILLING.with("teams.friend-of-friend", 1));
    tie(a, 2, 1, 8, 0.2);
    int row = seek(a);
    a.issues.setCoordinator(row, 8);
    for (int slot = 0; slot < 3; slot++) {
      tie(a, 8, slot, slot, 0.5);
    }
    a.issues.setPartnerDepartment(row * Issues.PARTNERS, 2);
    step(a, 20);
    assertThat(partner(a, row)).isEqualTo(Issues.NONE);
  }

  /** Everybody of c but one is too busy to join: one way after the other is tried in its order. */
  @Test
  void aRefusalLeadsOnToTheNextWay() {
    Parameters p = ALONE.with("willingness.rest", 0.99).with("teams.friend-of-friend", 1);
    Way[] ways = {Way.OWN_TIE, Way.CORRIDOR, Way.FRIEND_OF_FRIEND, Way.ITEAM, Way.OFFICIAL_CHANNEL};
    int[] order = {10, 11, 8, 9};
    for (int closed = 0; closed < 5; closed++) {
      List<Way> asked = new ArrayList<>();
      List<Boolean> answers = new ArrayList<>();
      Administration a =
          Administrations.three(p)
              .fork(
                  new Journal() {
                    @Override
                    public void asked(
                        long issue, int coordinator, int candidate, Way way, boolean yes) {
                      assertThat(coordinator).isZero();
                      assertThat(issue).isEqualTo(2000);
                      asked.add(way);
                      answers.add(yes);
                    }
                  });
      tie(a, 0, 2, 10, 0.5); // own tie
      a.staff.setCorridor(11, 1); // corridor
      a.arrangements.runCorridors(1, false, false, false);
      tie(a, 2, 1, 8, 0.2); // friend of a friend
      for (int way = 0; way < closed; way++) {
        a.staff.setTeams(order[way], 60);
      }
      for (int way = closed + 1; way < 4; way++) {
        a.staff.setTeams(order[way], 60);
      }
      int row = seek(a);
      a.issues.setTheme(row, 0);
      a.heads.setSponsorship(0, 0, 0);
      if (closed == 4) {
        a.issues.passUp(row * Issues.PARTNERS);
      }
      TeamFormation formation = new TeamFormation(a);
      while (partner(a, row) == Issues.NONE && a.week() < 200) {
        asked.clear();
        answers.clear();
        a.turnWeek();
        Administrations.iteam(a, 1, EnumSet.of(Use.MATCH), 19);
        formation.step(a);
      }
      assertThat(partner(a, row)).as("%d ways are closed", closed).isPositive();
      assertThat(asked).containsExactly(java.util.Arrays.copyOf(ways, closed + 1));
      assertThat(answers.subList(0, closed)).doesNotContain(true);
      assertThat(answers.get(closed)).isTrue();
    }
  }

  @Test
  void everyIssueIsSearchedForByItsOwnCoordinator() {
    Administration a = three(WILLING);
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
  void aSeatThatIsFilledAndAnIssueThatHasEndedLookForNobody() {
    Administration a = three(WILLING);
    tie(a, 0, 0, 9, 0.5);
    int row = seek(a);
    a.issues.setPartner(row * Issues.PARTNERS, 11);
    step(a, 3);
    assertThat(partner(a, row)).isEqualTo(11);
    clear(a);
    seek(a);
    clear(a);
    step(a, 1);
    assertThat(Rows.ints(a.staff.size(), a.staff::teams)).containsOnly(0);
  }

  /** Where an issue stands in the table must not change its luck: it differs between arms. */
  @Test
  void theLuckOfASearchDoesNotDependOnTheRowOfTheIssue() {
    Administration alone = Administrations.three(ALONE);
    Administration behind = Administrations.three(ALONE);
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
