package korridor.model.process;

import static korridor.model.Administrations.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.DrawKeys.TeamSearch;
import korridor.model.Flow;
import korridor.model.ITeamHours.Use;
import korridor.model.Issues;
import korridor.model.Logistic;
import korridor.model.Purpose;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

/**
 * The way of a team's search that the I-Team, post 19, opens. Post 0 looks for somebody of
 * department c, posts 8 to 11.
 */
class MatchTest {

  private static final Parameters ALONE =
      Administrations.evenParameters().with("teams.friend-of-friend", 0);

  private final Administration a = Administrations.three(ALONE);
  private final int row = Seats.seek(a, 1);
  private final int seat = row * Issues.PARTNERS;

  private static void close(Administration a) {
    for (int head = 0; head < 3; head++) {
      for (int theme = Issues.NONE; theme < 2; theme++) {
        a.heads.setSponsorship(head, theme, 0);
      }
    }
  }

  /** How often, of 4,000 issues of one week, the seat is filled by each post of department c. */
  private static int[] filled(Administration a, Set<Use> uses) {
    int[] filled = new int[a.staff.size()];
    for (int n = 0; n < 4000; n++) {
      Administration b = a.fork();
      b.issues.setKey(b.issues.open(1), n);
      Administrations.iteam(b, 1, uses, 19);
      Seats.step(b);
      int partner = b.issues.partner(b.issues.open(1) * Issues.PARTNERS);
      if (partner != Issues.NONE) {
        filled[partner]++;
      }
    }
    return filled;
  }

  /** Of three drawn with replacement the one most willing: 8 in 1 − (3/4)³ of all cases. */
  @Test
  void ofThreeColleaguesDrawnTheMostWillingIsAsked() {
    close(a);
    for (int post = 9; post < 12; post++) {
      a.staff.setTeams(post, 60);
    }
    Parameters p = a.parameters;
    double w = Logistic.of(new Willingness(a).logOdds(a, 8, 0.434, Issues.NONE, 0));
    assertThat(p.willingness().rest()).isEqualTo(0.35);
    int[] filled = filled(a, EnumSet.of(Use.MATCH));
    Shares.assertShare(filled[8], 4000, w * (1 - 27.0 / 64));
    assertThat(filled[9] + filled[10] + filled[11]).isZero();
  }

  @Test
  void ofThreeAlikeTheFirstIsAskedSoThatAllAreAskedAlike() {
    close(a);
    double w = Logistic.of(new Willingness(a).logOdds(a, 8, 0.434, Issues.NONE, 0));
    int[] filled = filled(a, EnumSet.of(Use.MATCH));
    for (int post = 8; post < 12; post++) {
      Shares.assertShare(filled[post], 4000, w / 4);
    }
  }

  /** The first of three who are drawn, where all are as willing. */
  @Test
  void ofEqualsTheFirstDrawnIsAsked() {
    close(a);
    Rows.each(20, post -> a.staff.setIteamTrust(post, 1));
    int asked = 0;
    for (int n = 0; n < 200; n++) {
      Administration b = a.fork();
      b.issues.setKey(row, n);
      Administrations.iteam(b, 1, EnumSet.of(Use.MATCH), 19);
      Seats.step(b);
      long luck = Draws.bits(Draws.bits(b.stream(Purpose.TEAM_SEARCH), n, 0), TeamSearch.MATCH, 0);
      int first = 8 + Draws.below(4, luck);
      assertThat(b.issues.partner(seat)).isIn(Issues.NONE, first);
      asked += b.issues.partner(seat) == first ? 1 : 0;
    }
    assertThat(asked).isPositive();
  }

  @Test
  void whoWasMatchedIsNotSoughtOfficiallyAsWell() {
    Rows.each(20, post -> a.staff.setIteamTrust(post, 1));
    a.heads.setSponsorship(0, Issues.NONE, 1);
    int matched = 0;
    for (int n = 0; n < 200; n++) {
      Administration b = a.fork();
      b.issues.setKey(row, n);
      Administrations.iteam(b, 1, EnumSet.of(Use.MATCH), 19);
      Seats.step(b);
      boolean yes = b.issues.partner(seat) != Issues.NONE;
      matched += yes ? 1 : 0;
      assertThat(yes && b.issues.passedUp(seat)).isFalse();
    }
    assertThat(matched).isPositive();
  }

  /** max(own trust, A): 0.9 in the I-Team, then 0.9 in the coordinator. */
  @Test
  void whoIsAskedFollowsTheLargerOfTwoTrusts() {
    close(a);
    double w = Logistic.of(new Willingness(a).logOdds(a, 8, 0.9, Issues.NONE, 0));
    Administration inCoordinator = a.fork();
    Rows.each(20, post -> a.staff.setIteamTrust(post, 0.9f));
    Shares.assertShare(sum(filled(a, EnumSet.of(Use.MATCH))), 4000, w);
    Rows.each(20, post -> inCoordinator.staff.setIteamTrust(post, 0.1f));
    for (int post = 8; post < 12; post++) {
      tie(inCoordinator, post, 0, 0, 0.9);
    }
    Shares.assertShare(sum(filled(inCoordinator, EnumSet.of(Use.MATCH))), 4000, w);
  }

  /** Of 8 and 9 the one who trusts the I-Team, of 8 and 9 the one who trusts the coordinator. */
  @Test
  void trustDecidesWhoIsTheMostWilling() {
    close(a);
    a.staff.setIteamTrust(8, 0.9f);
    int[] filled = filled(a, EnumSet.of(Use.MATCH));
    double high = Logistic.of(new Willingness(a).logOdds(a, 8, 0.9, Issues.NONE, 0));
    Shares.assertShare(filled[8], 4000, high * (1 - 27.0 / 64));
  }

  /** Whoever coordinates, wherever the issue stands in the table. */
  @Test
  void trustInTheCoordinatorDecidesToo() {
    close(a);
    a.issues.setCoordinator(row, 1);
    tie(a, 8, 0, 1, 0.9);
    double high = Logistic.of(new Willingness(a).logOdds(a, 8, 0.9, Issues.NONE, 0));
    Shares.assertShare(filled(a, EnumSet.of(Use.MATCH))[8], 4000, high * (1 - 27.0 / 64));
  }

  private static int sum(int[] counts) {
    return java.util.Arrays.stream(counts).sum();
  }

  @Test
  void theITeamMatchesWhileItsSlotsLast() {
    close(a);
    Seats.seek(a, 2);
    Seats.seek(a, 3);
    Administrations.iteam(a, 2, EnumSet.of(Use.MATCH), 19);
    Seats.step(a);
    assertThat(a.ledger.lastYear(Flow.ITEAM_MATCH)).as("a refused match too").isEqualTo(2);
    assertThat(a.arrangements.iteam.member(Use.MATCH, 0)).isEqualTo(-1);
  }

  @Test
  void anITeamThatDoesNotMatchLeavesItToTheOfficialChannel() {
    close(a);
    assertThat(sum(filled(a, EnumSet.of(Use.FACILITATION, Use.OUTSIDE)))).isZero();
    assertThat(a.ledger.lastYear(Flow.ITEAM_MATCH)).isZero();
  }

  @Test
  void aMatchIsCountedAsASeatOfTheITeam() {
    close(a);
    Rows.each(20, post -> a.staff.setIteamTrust(post, 1));
    for (int week = 0; week < 100 && a.issues.partner(seat) == Issues.NONE; week++) {
      a.turnWeek();
      Administrations.iteam(a, 1, EnumSet.of(Use.MATCH), 19);
      Seats.step(a);
    }
    assertThat(a.issues.partner(seat)).isBetween(8, 11);
    assertThat(a.staff.teams(a.issues.partner(seat))).isEqualTo(1);
    assertThat(a.ledger.lastYear(Flow.SEATS_ITEAM)).isEqualTo(1);
  }
}
