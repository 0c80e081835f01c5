package korridor.model.process;

import static korridor.model.Administrations.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Rollout;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * The last way of a team's search: the official channel. Post 0 looks for somebody of department c,
 * posts 8 to 11; heads 0 and 1 lead the two sides; T_o is 2 weeks.
 */
class OfficialChannelTest {

  private static final Parameters ALONE =
      Administrations.evenParameters().with("teams.friend-of-friend", 0);

  private final Administration a = Administrations.three(ALONE);
  private final int row = Seats.seek(a, 1);
  private final int seat = row * Issues.PARTNERS;

  /** σ_lead / T_o, for the theme of the issue; T_o is 2 weeks. */
  @Test
  void theRequestPassesUpByTheSponsorshipOfTheLeadingHead() {
    TeamFormation formation = new TeamFormation(a);
    a.heads.setSponsorship(0, Issues.NONE, 0.6);
    a.heads.setSponsorship(0, 1, 0.9);
    a.heads.setSponsorship(2, 1, 0.2);
    assertThat(formation.up(a, row)).isCloseTo(0.3, within(1e-12));
    a.issues.setTheme(row, 1);
    assertThat(formation.up(a, row)).isCloseTo(0.45, within(1e-12));
  }

  /** Theme 1 is owned by head 2: the owner alone decides, half owned in part. */
  @Test
  void whereThemesAreOwnedTheOwnerDecides() {
    TeamFormation formation = new TeamFormation(a);
    a.heads.setSponsorship(0, 1, 0.9);
    a.heads.setSponsorship(2, 1, 0.2);
    a.heads.setSponsorship(2, Issues.NONE, 1);
    a.issues.setTheme(row, 1);
    a.arrangements.shareCredit(0, 1, Rollout.FULL);
    assertThat(formation.up(a, row)).isCloseTo(0.1, within(1e-12));
    a.arrangements.shareCredit(0, 0.5, Rollout.FULL);
    assertThat(formation.up(a, row)).isCloseTo(0.55 / 2, within(1e-12));
    a.issues.setTheme(row, Issues.NONE);
    assertThat(formation.up(a, row)).isCloseTo(0.45 / 2, within(1e-12));
  }

  /** σ_partner (1 − strain) / T_o; where themes are owned, the owner's weighs half. */
  @Test
  void theRequestPassesDownByThePartnersHeadAndStrain() {
    TeamFormation formation = new TeamFormation(a);
    a.heads.setSponsorship(1, Issues.NONE, 0.6);
    a.departments.setStrain(2, 0.25);
    a.departments.setStrain(0, 0.9);
    assertThat(formation.down(a, seat)).isCloseTo(0.6 * 0.75 / 2, within(1e-12));
    a.issues.setTheme(row, 1);
    a.heads.setSponsorship(1, 1, 0.8);
    assertThat(formation.down(a, seat)).isCloseTo(0.8 * 0.75 / 2, within(1e-12));
    a.heads.setSponsorship(2, 1, 0.4);
    a.arrangements.shareCredit(0, 1, Rollout.FULL);
    assertThat(formation.down(a, seat)).isCloseTo(0.6 * 0.75 / 2, within(1e-12));
  }

  /** How many of 4,000 issues pass a stage in their first week. */
  private static int passed(Administration a, boolean down) {
    int passed = 0;
    for (int n = 0; n < 4000; n++) {
      Administration b = a.fork();
      int first = b.issues.open(1) * Issues.PARTNERS;
      b.issues.setKey(b.issues.open(1), n);
      if (down) {
        b.issues.passUp(first);
      }
      Seats.step(b);
      passed += down ? (b.issues.partner(first) == Issues.NONE ? 0 : 1) : 0;
      passed += !down && b.issues.passedUp(first) ? 1 : 0;
      assertThat(b.issues.partner(first) == Issues.NONE || down).as("one stage a week").isTrue();
    }
    return passed;
  }

  @Test
  void eachStageTakesItsTime() {
    a.heads.setSponsorship(0, Issues.NONE, 0.8);
    Shares.assertShare(passed(a, false), 4000, 0.4);
    a.departments.setStrain(2, 0.5);
    a.heads.setSponsorship(1, Issues.NONE, 0.8);
    Shares.assertShare(passed(a, true), 4000, 0.2);
  }

  /** Nobody is asked: however busy, one of those there is delegated; the released stay out. */
  @Test
  void aColleagueDrawnEvenlyIsDelegatedUnasked() {
    Administration fast = Administrations.three(ALONE.with("teams.official-channel", 1));
    int first = Seats.seek(fast, 1) * Issues.PARTNERS;
    fast.heads.setSponsorship(1, Issues.NONE, 1);
    fast.issues.passUp(first);
    Rows.each(20, post -> fast.staff.setTeams(post, 60));
    fast.staff.addReleased(9, 1);
    int[] delegated = new int[20];
    for (int n = 0; n < 4000; n++) {
      Administration b = fast.fork();
      b.issues.setKey(b.issues.open(1), n);
      Seats.step(b);
      delegated[b.issues.partner(first)]++;
      assertThat(b.ledger.lastYear(Flow.SEATS_DELEGATED)).isEqualTo(1);
      assertThat(b.staff.teams(b.issues.partner(first))).isEqualTo(61);
    }
    assertThat(delegated[9]).isZero();
    for (int post : new int[] {8, 10, 11}) {
      Shares.assertShare(delegated[post], 4000, 1.0 / 3);
    }
  }

  @Test
  void theChannelRestsInAWeekInWhichSomebodySaysYes() {
    Administration willing = Administrations.three(Administrations.willing(ALONE));
    tie(willing, 0, 0, 9, 0.9);
    int first = Seats.seek(willing, 1) * Issues.PARTNERS;
    willing.heads.setSponsorship(0, Issues.NONE, 1);
    Seats.step(willing);
    assertThat(willing.issues.partner(first)).isEqualTo(9);
    assertThat(willing.issues.passedUp(first)).isFalse();
    assertThat(willing.ledger.lastYear(Flow.SEATS_DELEGATED)).isZero();
  }
}
