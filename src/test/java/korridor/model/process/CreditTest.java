package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Rollout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Heads 0, 1 and 2 of {@code Organisations.three()}. Theme 0 is owned by head 1, theme 1 by head 2.
 * Posts 0 to 7 belong to head 0, 8 to 15 to head 1, 16 to 19 to head 2. Everybody starts with
 * sponsorship 0.25 and reputation 0.5.
 */
class CreditTest {

  private final Administration a = Administrations.three();
  private final Credit credit = new Credit(a);

  @ParameterizedTest
  @CsvSource({
    "true,  0,   false, -0.12",
    "true,  0,   true,   0.08", // 0.2 − 0.12
    "true,  1,   false,  0.28", // 0.4 − 0.12
    "true,  1,   true,   0.28",
    "true,  0.5, false,  0.08", // 0.5·0.4 − 0.12
    "true,  0.5, true,   0.18", // 0.5·0.4 + 0.5·0.2 − 0.12
    "false, 1,   true,  -0.12",
    "false, 0,   false, -0.12"
  })
  void whatAContributionPays(boolean solved, double shared, boolean own, double payoff) {
    assertThat(credit.contribution(solved, shared, own)).isCloseTo(payoff, within(1e-12));
  }

  private void settle(boolean solved, int theme, int coordinator, int... partners) {
    int row = Administrations.issue(a, coordinator, partners);
    a.issues.setTheme(row, theme);
    credit.settle(a, row, solved);
    a.issues.removeIf(r -> true);
  }

  private void assertSponsorship(double head0, double head1, double head2) {
    assertThat(a.heads.sponsorship(0)).as("head 0").isCloseTo(head0, within(1e-12));
    assertThat(a.heads.sponsorship(1)).as("head 1").isCloseTo(head1, within(1e-12));
    assertThat(a.heads.sponsorship(2)).as("head 2").isCloseTo(head2, within(1e-12));
  }

  private void assertReputation(double head0, double head1, double head2) {
    assertThat(a.heads.reputation(0)).as("head 0").isCloseTo(head0, within(1e-12));
    assertThat(a.heads.reputation(1)).as("head 1").isCloseTo(head1, within(1e-12));
    assertThat(a.heads.reputation(2)).as("head 2").isCloseTo(head2, within(1e-12));
  }

  @Test
  void inTheSiloTheLeadIsCreditedAndContributorsBearTheCost() {
    settle(true, 0, 0, 8);
    // 0.25 + 0.02·0.15·0.75 and 0.25·(1 − 0.02·0.12)
    assertSponsorship(0.25225, 0.2494, 0.25);
    assertReputation(0.525, 0.5, 0.5);
  }

  @Test
  void anExpiredIssueIsBlamedOnTheLead() {
    settle(false, 0, 0, 8);
    // 0.25·(1 − 0.02·0.075) and 0.25·(1 − 0.02·0.12)
    assertSponsorship(0.249625, 0.2494, 0.25);
    assertReputation(0.475, 0.5, 0.5);
  }

  @Test
  void aContributionOfTheOwnDivisionPaysALittle() {
    settle(true, 0, 0, 4);
    // 0.25225 + 0.02·0.08·0.74775
    assertSponsorship(0.2534464, 0.25, 0.25);
  }

  @Test
  void sharedCreditPaysTheContributor() {
    a.arrangements.shareCredit(1, Rollout.FULL);
    settle(true, 1, 0, 8);
    // contributor 0.25 + 0.02·0.28·0.75; the owner of the theme, head 2, has no part in it
    assertSponsorship(0.25225, 0.2542, 0.25);
    assertReputation(0.525, 0.5, 0.5);
  }

  @Test
  void anIssueWithoutAThemeIsNotShared() {
    a.arrangements.shareCredit(1, Rollout.FULL);
    settle(true, -1, 0, 8);
    assertSponsorship(0.25225, 0.2494, 0.25);
  }

  @Test
  void aContributingOwnersReputationRaisesSponsorship() {
    a.arrangements.shareCredit(1, Rollout.FULL);
    settle(true, 0, 0, 8);
    assertReputation(0.525, 0.525, 0.5);
    // 0.2542 + 0.2·0.025·0.7458
    assertSponsorship(0.25225, 0.257929, 0.25);
  }

  @Test
  void aLeadingOwnersReputationRaisesSponsorshipToo() {
    a.arrangements.shareCredit(1, Rollout.FULL);
    settle(true, 0, 8, 0);
    // 0.25225 + 0.2·0.025·0.74775
    assertSponsorship(0.2542, 0.25598875, 0.25);
    assertReputation(0.5, 0.525, 0.5);
  }

  /** No free riding: the owner whose division took no part gains neither ρ nor σ. */
  @Test
  void aFreeRidingOwnerGainsNothing() {
    a.arrangements.shareCredit(1, Rollout.FULL);
    for (int n = 0; n < 50; n++) {
      settle(true, 0, 0, 16);
    }
    assertThat(a.heads.reputation(1)).isEqualTo(0.5);
    assertThat(a.heads.sponsorship(1)).isEqualTo(0.25);
    assertThat(a.heads.sponsorship(2)).isGreaterThan(0.4);
  }

  @Test
  void anOwnerIsBlamedForAnExpiredIssueEvenWithoutTakingPart() {
    a.arrangements.shareCredit(1, Rollout.FULL);
    settle(false, 0, 0, 16);
    assertReputation(0.475, 0.475, 0.5);
    assertThat(a.heads.sponsorship(1)).as("no raise from a loss").isEqualTo(0.25);
  }

  @Test
  void partialSharingSharesInPart() {
    a.arrangements.shareCredit(0.5, Rollout.FULL);
    settle(true, 0, 0, 8);
    assertReputation(0.525, 0.5125, 0.5);
    // contributor 0.25 + 0.02·0.08·0.75 = 0.2512; + 0.2·0.5·0.0125·0.7488
    assertSponsorship(0.25225, 0.252136, 0.25);
  }

  @Test
  void whereNobodyJoinedOnlyTheLeadLearns() {
    int row = Administrations.issue(a, 0);
    a.issues.setPartnerDepartment(row * 3, 2);
    credit.settle(a, row, false);
    assertSponsorship(0.249625, 0.25, 0.25);
  }

  @Test
  void everyIssueIsSettledWithItsOwnContributors() {
    Administrations.issue(a, 0, 16);
    int row = Administrations.issue(a, 0, 8);
    Administrations.issue(a, 0, 16);
    credit.settle(a, row, false);
    assertSponsorship(0.249625, 0.2494, 0.25);
  }

  /** Theme 0 is owned by head 1, whose division works on the neighbouring issues only. */
  @Test
  void takingPartInOtherIssuesIsFreeRidingInThisOne() {
    a.arrangements.shareCredit(1, Rollout.FULL);
    Administrations.issue(a, 0, 8, 9, 10);
    int row = Administrations.issue(a, 0, 16);
    Administrations.issue(a, 0, 8, 9, 10);
    a.issues.setTheme(row, 0);
    credit.settle(a, row, true);
    assertReputation(0.525, 0.5, 0.5);
  }
}
