package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Course;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Rollout;
import korridor.model.Tally.Count;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Heads 0, 1 and 2 of {@code Organisations.three()}, with 8, 8 and 4 staff. Theme 0 is owned by
 * head 1, theme 1 by head 2. Posts 0 to 7 belong to head 0, 8 to 15 to head 1, 16 to 19 to head 2.
 * Sponsorship is 0.45 at rest, a seat costs κ̂ = 0.25, usually f̂ = 0.7 of the work is done. Issues
 * are ten times as many as declared, 0.02 · 52 = 1.04 per person and year, 0.6 of them under the
 * two themes, so that no step is too large.
 */
class CreditTest {

  /** A_hk of a head of 8: three seats an issue. */
  private static final double THEME = 3 * 8 * 1.04 * 0.6 / 2;

  private static final double NO_THEME = 3 * 8 * 1.04 * 0.4;
  private static final Parameters MANY = Administrations.evenParameters().with("issues.rate", 0.02);

  private final Administration a = Administrations.three(MANY);

  private void settle(double share, int theme, int coordinator, int... partners) {
    settle(a, share, theme, coordinator, partners);
  }

  private static void settle(
      Administration a, double share, int theme, int coordinator, int... partners) {
    int row = Administrations.issue(a, coordinator, partners);
    a.issues.setTheme(row, theme);
    new Credit(a).settle(a, row, share);
    a.issues.removeIf(r -> true);
  }

  private void assertSponsorship(int theme, double head0, double head1, double head2) {
    assertThat(a.heads.sponsorship(0, theme)).as("head 0").isCloseTo(head0, within(1e-12));
    assertThat(a.heads.sponsorship(1, theme)).as("head 1").isCloseTo(head1, within(1e-12));
    assertThat(a.heads.sponsorship(2, theme)).as("head 2").isCloseTo(head2, within(1e-12));
  }

  @Test
  void inTheSiloTheLeadHasTheCreditAndEveryHeadBearsTheSeats() {
    settle(0.9, 0, 0, 8);
    assertSponsorship(0, 0.45 + (0.9 - 0.25) / THEME, 0.45 - 0.25 / THEME, 0.45);
    assertSponsorship(1, 0.45, 0.45, 0.45);
    assertSponsorship(Issues.NONE, 0.45, 0.45, 0.45);
  }

  @Test
  void withoutThemeTheSponsorshipForNoThemeLearnsFromItsOwnAccount() {
    settle(0.9, Issues.NONE, 0, 8);
    assertSponsorship(Issues.NONE, 0.45 + 0.65 / NO_THEME, 0.45 - 0.25 / NO_THEME, 0.45);
    assertSponsorship(0, 0.45, 0.45, 0.45);
  }

  /** A head of four staff has half the account of one of eight. */
  @Test
  void theAccountIsInProportionToTheStaffOfTheDivision() {
    settle(0.9, 0, 0, 16);
    assertSponsorship(0, 0.45 + 0.65 / THEME, 0.45, 0.45 - 0.25 / (THEME / 2));
  }

  @Test
  void everyPersonOfTheDivisionCosts() {
    settle(0.9, 0, 0, 4, 8, 12);
    assertSponsorship(0, 0.45 + (0.9 - 2 * 0.25) / THEME, 0.45 - 2 * 0.25 / THEME, 0.45);
  }

  /** f · e with e the cost of the seats of all: in balance at f = κ̂ times the people. */
  @Test
  void headsAreInBalanceWhereCreditPaysTheSeats() {
    settle(0.5, 0, 0, 8);
    double lead = a.heads.sponsorship(0, 0) - 0.45;
    double other = a.heads.sponsorship(1, 0) - 0.45;
    assertThat(lead + other).isCloseTo(0, within(1e-12));
  }

  @Test
  void nothingDoneIsALossForAll() {
    settle(0, 0, 0, 8);
    assertSponsorship(0, 0.45 - 0.25 / THEME, 0.45 - 0.25 / THEME, 0.45);
  }

  /** Above rest gains shrink: (1 − 0.725)/(1 − 0.45) = 1/2; losses grow: 0.725/0.45. */
  @Test
  void stepsAreRelativeToRest() {
    a.heads.setSponsorship(0, 0, 0.725);
    a.heads.setSponsorship(1, 0, 0.725);
    settle(0.9, 0, 0, 8);
    assertSponsorship(0, 0.725 + 0.65 / THEME / 2, 0.725 - 0.25 / THEME * 0.725 / 0.45, 0.45);
  }

  @ParameterizedTest
  @CsvSource({
    "0.8, 0,   1, true,  0.8",
    "0.8, 0,   3, false, 0",
    "0.8, 1,   1, true,  0.8",
    "0.8, 1,   4, true,  0.4", // 0.8 · 4^−0.5
    "0.8, 1,   4, false, 0.4",
    "0.8, 0.5, 4, true,  0.6", // 0.5 · 0.8 + 0.5 · 0.4
    "0.8, 0.5, 4, false, 0.2",
    "0,   1,   4, true,  0"
  })
  void whatAHeadIsCredited(double share, double shared, int heads, boolean leads, double credit) {
    assertThat(new Credit(a).credit(share, shared, heads, leads)).isCloseTo(credit, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0.25", "0.5, 0.5"})
  void dilutionDividesOrMultipliesTheCredit(double dilution, double credit) {
    Credit diluted = new Credit(Administrations.three(MANY.with("credit.dilution", dilution)));
    assertThat(diluted.credit(1, 1, 4, false)).isCloseTo(credit, within(1e-12));
  }

  /** Three heads, two of them with two people: 0.9 / √3 each. */
  @Test
  void sharedCreditGoesToEveryHeadWithPeopleInTheIssue() {
    a.arrangements.shareCredit(1, 0, Rollout.FULL);
    settle(0.9, 0, 0, 8, 12, 16);
    double credit = 0.9 / Math.sqrt(3);
    assertSponsorship(
        0,
        0.45 + (credit - 0.25) / THEME,
        0.45 + (credit - 0.5) / THEME,
        0.45 + (credit - 0.25) / (THEME / 2));
    assertThat(a.ledger.lastYear(Flow.CREDIT)).isCloseTo(3 * credit, within(1e-12));
    assertThat(a.ledger.lastYear(Flow.CREDIT_TO_CONTRIBUTORS)).isCloseTo(2 * credit, within(1e-12));
  }

  /** Two of three heads: 0.9 / √2 each. */
  @Test
  void whoHasNobodyInTheIssueIsNotCounted() {
    a.arrangements.shareCredit(1, 0, Rollout.FULL);
    settle(0.9, 0, 0, 8);
    double credit = 0.9 / Math.sqrt(2);
    assertSponsorship(0, 0.45 + (credit - 0.25) / THEME, 0.45 + (credit - 0.25) / THEME, 0.45);
  }

  @Test
  void oneIssueAfterTheOtherIsSettled() {
    Credit credit = new Credit(a);
    int first = Administrations.issue(a, 0, 16);
    int second = Administrations.issue(a, 0, 8);
    credit.settle(a, first, 0.9);
    Administration b = a.fork();
    credit.settle(a, second, 0.9);
    new Credit(b).settle(b, second, 0.9);
    for (int head = 0; head < 3; head++) {
      assertThat(a.heads.sponsorship(head, Issues.NONE))
          .isEqualTo(b.heads.sponsorship(head, Issues.NONE));
    }
  }

  @Test
  void inTheSiloContributorsReceiveNone() {
    settle(0.9, 0, 0, 8);
    assertThat(a.ledger.lastYear(Flow.CREDIT)).isCloseTo(0.9, within(1e-12));
    assertThat(a.ledger.lastYear(Flow.CREDIT_TO_CONTRIBUTORS)).isZero();
  }

  @Test
  void anIssueWithoutThemeOrLedOutsideTheRollOutIsNotShared() {
    a.arrangements.shareCredit(1, 1, Rollout.FULL);
    settle(0.9, Issues.NONE, 0, 8);
    assertSponsorship(Issues.NONE, 0.45 + 0.65 / NO_THEME, 0.45 - 0.25 / NO_THEME, 0.45);
    a.arrangements.shareCredit(1, 1, new Rollout(Course.ALWAYS, Set.of(2), Set.of(), 0));
    settle(0.9, 0, 0, 8);
    assertSponsorship(0, 0.45 + 0.65 / THEME, 0.45 - 0.25 / THEME, 0.45);
  }

  /** η_σ (f − f̂) / issues of the theme in a year: 20 · 1.04 · 0.3 = 6.24. */
  @Test
  void theOwnerAnswersForTheTheme() {
    a.arrangements.shareCredit(0, 1, Rollout.FULL);
    settle(0.9, 1, 0, 8);
    assertSponsorship(1, 0.45 + 0.65 / THEME, 0.45 - 0.25 / THEME, 0.45 + (0.9 - 0.7) / 6.24);
    assertSponsorship(0, 0.45, 0.45, 0.45);
  }

  @Test
  void theOwnerIsNeutralWhereAsMuchIsDoneAsUsualAndLosesBelow() {
    a.arrangements.shareCredit(0, 1, Rollout.FULL);
    settle(0.7, 1, 0, 8);
    assertThat(a.heads.sponsorship(2, 1)).isCloseTo(0.45, within(1e-12));
    settle(0.2, 1, 0, 8);
    assertThat(a.heads.sponsorship(2, 1)).isCloseTo(0.45 - 0.5 / 6.24, within(1e-12));
  }

  @Test
  void ownedInPartTheOwnerAnswersInPart() {
    a.arrangements.shareCredit(0, 0.5, Rollout.FULL);
    settle(0.9, 1, 0, 8);
    assertThat(a.heads.sponsorship(2, 1)).isCloseTo(0.45 + 0.1 / 6.24, within(1e-12));
  }

  /** 1 − 0.25 over an account of 0.0749 and of −0.25: both are held at 0.3. */
  @Test
  void noIssueMovesAHeadByMoreThanTheLargestStep() {
    Administration few = Administrations.three(MANY.with("issues.rate", 0.0002));
    settle(few, 1, 0, 0, 8);
    assertThat(few.heads.sponsorship(0, 0)).isCloseTo(0.75, within(1e-12));
    assertThat(few.heads.sponsorship(1, 0)).isCloseTo(0.15, within(1e-12));
  }

  /** Such as an issue that arrived under a theme and then none do: a whole year's account. */
  @Test
  void whereNoIssuesOfThatKindArriveAStepIsStillANumber() {
    Administration none = Administrations.three(MANY.with("issues.theme-share", 0));
    settle(none, 1, 0, 0, 8);
    assertThat(none.heads.sponsorship(0, 0)).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void theRateScalesTheStep() {
    Administration half = Administrations.three(MANY.with("credit.rate", 0.5));
    settle(half, 0.9, 0, 0, 8);
    assertThat(half.heads.sponsorship(0, 0)).isCloseTo(0.45 + 0.325 / THEME, within(1e-12));
  }

  @Test
  void whatEndedIsCountedForTheCalibration() {
    settle(0.9, 0, 0, 8, 12);
    settle(0.2, Issues.NONE, 4);
    assertThat(a.calibration.tally.of(Count.ENDED)).isEqualTo(2);
    assertThat(a.calibration.tally.of(Count.SHARE_DONE)).isCloseTo(1.1, within(1e-12));
    assertThat(a.calibration.tally.of(Count.PEOPLE)).isEqualTo(4);
  }

  @Test
  void whereNothingIsLearnedSponsorshipStays() {
    Administration frozen = Administrations.newThree(MANY);
    frozen.beginArm(100);
    settle(frozen, 0.9, 0, 0, 8);
    assertThat(frozen.heads.sponsorship(0, 0)).isEqualTo(0.45);
    assertThat(frozen.ledger.lastYear(Flow.CREDIT)).isEqualTo(0.9);
    a.arrangements.freeze(true);
    a.arrangements.shareCredit(1, 1, Rollout.FULL);
    settle(0.9, 0, 0, 8);
    assertSponsorship(0, 0.45, 0.45, 0.45);
  }

  @Test
  void everyIssueIsSettledWithItsOwnPeople() {
    Administrations.issue(a, 0, 16);
    int row = Administrations.issue(a, 0, 8);
    Administrations.issue(a, 0, 16, 17, 18);
    new Credit(a).settle(a, row, 0.9);
    assertSponsorship(Issues.NONE, 0.45 + 0.65 / NO_THEME, 0.45 - 0.25 / NO_THEME, 0.45);
  }

  @Test
  void aSeatThatStayedEmptyCostsNobody() {
    int row = Administrations.issue(a, 0);
    a.issues.setPartnerDepartment(row * Issues.PARTNERS, 2);
    new Credit(a).settle(a, row, 0.9);
    assertSponsorship(Issues.NONE, 0.45 + 0.65 / NO_THEME, 0.45, 0.45);
  }
}
