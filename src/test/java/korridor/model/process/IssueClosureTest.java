package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

class IssueClosureTest {

  private static final Parameters EVEN = Administrations.evenParameters();

  private static void step(Administration a) {
    new IssueClosure(a).step(a);
  }

  @Test
  void anIssueIsSolvedWhenTheWorkIsDone() {
    Administration a = Administrations.three();
    int row = Administrations.issue(a, 0, 8, 12);
    Administrations.pass(a, 7);
    step(a);
    assertThat(a.issues.openCount()).isEqualTo(1);

    Administrations.finish(a, row);
    step(a);
    assertThat(a.issues.openCount()).isZero();
    assertThat(a.ledger.thisWeek(Flow.SOLVED)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.LEAD_WEEKS)).isEqualTo(7);
    assertThat(a.ledger.thisWeek(Flow.EXPIRED)).isZero();
    assertThat(a.ledger.thisWeek(Flow.CROSS_SECTOR_ENDED)).isZero();
    assertThat(Rows.ints(a.staff.size(), a.staff::teams)).containsOnly(0);
  }

  @Test
  void aCrossSectorIssueAlsoNeedsItsExternalPartner() {
    Administration a = Administrations.three();
    int row = Administrations.issue(a, 0, 8);
    a.issues.setCrossSector(row, true);
    Administrations.finish(a, row);
    step(a);
    assertThat(a.issues.openCount()).isEqualTo(1);

    a.issues.setExternalPartner(row, 3);
    a.actors.setEngagements(3, 1);
    step(a);
    assertThat(a.issues.openCount()).isZero();
    assertThat(a.actors.engagements(3)).isZero();
    assertThat(a.ledger.thisWeek(Flow.CROSS_SECTOR_ENDED)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.CROSS_SECTOR_SOLVED)).isEqualTo(1);
  }

  @Test
  void anUnsolvedIssueExpiresAtItsDeadline() {
    Administration a = Administrations.three();
    int row = Administrations.issue(a, 0, 8);
    a.issues.setCrossSector(row, true);
    Administrations.pass(a, 51);
    step(a);
    assertThat(a.issues.openCount()).isEqualTo(1);
    Administrations.pass(a, 1);
    step(a);
    assertThat(a.issues.openCount()).isZero();
    assertThat(a.ledger.thisWeek(Flow.EXPIRED)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.SOLVED)).isZero();
    assertThat(a.ledger.thisWeek(Flow.LEAD_WEEKS)).isZero();
    assertThat(a.ledger.thisWeek(Flow.CROSS_SECTOR_ENDED)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.CROSS_SECTOR_SOLVED)).isZero();
    assertThat(Rows.ints(a.staff.size(), a.staff::teams)).containsOnly(0);
  }

  @Test
  void fitIsHigherWhenCoCreatedAndWithAnOpenTeam() {
    Administration a = Administrations.three();
    IssueClosure ends = new IssueClosure(a);
    int row = Administrations.issue(a, 0, 8, 12);
    assertThat(ends.fit(a, row)).isCloseTo(0.35, within(1e-12));
    a.issues.setCoCreated(row, true);
    assertThat(ends.fit(a, row)).isCloseTo(0.8, within(1e-12));
    a.staff.setOpenness(0, 0.92);
    a.staff.setOpenness(8, 0.92);
    a.staff.setOpenness(12, 0.92);
    a.staff.setOpenness(1, 0);
    assertThat(ends.fit(a, row)).as("0.8 + 0.3·0.5·0.2").isCloseTo(0.83, within(1e-12));
    a.staff.setOpenness(0, 0);
    a.staff.setOpenness(8, 0.1);
    a.staff.setOpenness(12, 0.05);
    assertThat(ends.fit(a, row)).as("0.8·(1 − 0.3·0.37)").isCloseTo(0.7112, within(1e-12));
  }

  /** How often solutions fit: 8,000 issues, 4.5 standard deviations, false alarm 7e-6. */
  @Test
  void aSolutionFitsWithThatChance() {
    Administration a = Administrations.three();
    IssueClosure ends = new IssueClosure(a);
    double fitting = 0;
    for (int n = 0; n < 8000; n++) {
      a.turnWeek();
      a.ledger.turn();
      int row = Administrations.issue(a, 0);
      a.issues.setKey(row, n);
      a.issues.setCoCreated(row, true);
      ends.step(a);
      fitting += a.ledger.thisWeek(Flow.FITTING);
    }
    ContactsTest.assertShare(fitting, 8000, 0.8);
  }

  @Test
  void trustOfAffectedActorsMovesWithTheOutcome() {
    IssueClosure ends = new IssueClosure(Administrations.three());
    assertThat(ends.externalTrustChange(true, true, false)).isEqualTo(0.1);
    assertThat(ends.externalTrustChange(true, true, true)).isEqualTo(0.1);
    assertThat(ends.externalTrustChange(true, false, true)).isEqualTo(-0.08);
    assertThat(ends.externalTrustChange(false, false, false)).isEqualTo(-0.08);
    assertThat(ends.externalTrustChange(false, false, true)).isEqualTo(-0.15);
  }

  @Test
  void aSolvedAndFittingIssueRaisesTrust() {
    Administration a = Administrations.three(EVEN.with("co-creation.fit-alone", 1));
    int row = Administrations.issue(a, 0, 8);
    a.issues.setAffected(row, 1, 2);
    Administrations.finish(a, row);
    step(a);
    assertThat(a.actors.trust(2)).isCloseTo(0.55, within(1e-12)); // 0.5 + 0.1·0.5
    assertThat(a.actors.trust(1)).isEqualTo(0.5);
    assertThat(a.ledger.thisWeek(Flow.FITTING)).isEqualTo(1);
  }

  @Test
  void aSolvedIssueThatDoesNotFitCostsTrust() {
    Administration a = Administrations.three(EVEN.with("co-creation.fit-alone", 0));
    int row = Administrations.issue(a, 0, 8);
    a.issues.setAffected(row, 0, 2);
    Administrations.finish(a, row);
    step(a);
    assertThat(a.actors.trust(2)).isCloseTo(0.46, within(1e-12)); // 0.5·(1 − 0.08)
    assertThat(a.ledger.thisWeek(Flow.FITTING)).isZero();
  }

  /** The seed of pattern P11: the involved lose more than those never involved. */
  @Test
  void anExpiredIssueDisappointsThoseInvolvedMost() {
    Administration a = Administrations.three();
    int row = Administrations.issue(a, 0, 8);
    a.issues.setAffected(row, 0, 1);
    a.issues.setAffected(row, 1, 2);
    a.issues.setChannels(row, 0b10);
    Administrations.pass(a, 52);
    step(a);
    assertThat(a.actors.trust(1)).isCloseTo(0.46, within(1e-12)); // 0.5·(1 − 0.08)
    assertThat(a.actors.trust(2)).isCloseTo(0.425, within(1e-12)); // 0.5·(1 − 0.15)
  }

  @Test
  void aSolvedCrossSectorIssueCanLeaveACoalition() {
    Administration a = Administrations.three(EVEN.with("coalitions.tie-chance", 1));
    a.actors.setTrust(3, 1);
    int row = Administrations.issue(a, 0, 8);
    a.issues.setCrossSector(row, true);
    a.issues.setExternalPartner(row, 3);
    Administrations.finish(a, row);
    step(a);
    assertThat(a.coalitions.count()).isEqualTo(1);
    assertThat(a.coalitions.find(3, a.staff.holder(0))).isNotNegative();
  }

  @Test
  void theDeadlineAndTheLeadTimeCountFromTheArrival() {
    Administration a = Administrations.three();
    Administrations.pass(a, 30);
    int row = Administrations.issue(a, 0, 8);
    Administrations.pass(a, 30);
    step(a);
    assertThat(a.issues.openCount()).as("not expired after 30 weeks").isEqualTo(1);
    Administrations.finish(a, row);
    step(a);
    assertThat(a.ledger.thisWeek(Flow.LEAD_WEEKS)).isEqualTo(30);
  }

  @Test
  void theHeadsAreCreditedWhenAnIssueEnds() {
    Administration a = Administrations.three();
    int row = Administrations.issue(a, 0, 8);
    Administrations.finish(a, row);
    step(a);
    assertThat(a.heads.reputation(0)).isCloseTo(0.525, within(1e-12)); // 0.5 + 0.05·0.5
  }

  @Test
  void onlyTheIssueThatEndsIsSettled() {
    Administration a = Administrations.three(EVEN.with("co-creation.fit-alone", 1));
    int before = Administrations.issue(a, 4, 12, 13, 14);
    int row = Administrations.issue(a, 0, 8, 9, 10);
    int after = Administrations.issue(a, 4, 12, 13, 14);
    for (int k = 0; k < Issues.AFFECTED; k++) {
      a.issues.setAffected(before, k, 0);
      a.issues.setAffected(after, k, 3);
    }
    a.issues.setAffected(row, 0, 2);
    Administrations.finish(a, row);
    step(a);
    assertThat(a.issues.openCount()).isEqualTo(2);
    for (int post : new int[] {0, 8, 9, 10}) {
      assertThat(a.staff.teams(post)).as("released " + post).isZero();
    }
    for (int post : new int[] {4, 12, 13, 14}) {
      assertThat(a.staff.teams(post)).as("still at work " + post).isEqualTo(2);
    }
    assertThat(a.actors.trust(0)).isEqualTo(0.5);
    assertThat(a.actors.trust(2)).isCloseTo(0.55, within(1e-12)); // 0.5 + 0.1·0.5
    assertThat(a.actors.trust(3)).isEqualTo(0.5);
  }

  @Test
  void fitIsThatOfTheIssuesOwnTeam() {
    Administration a = Administrations.three();
    Administrations.issue(a, 4, 12, 13, 14);
    int row = Administrations.issue(a, 0, 8);
    Administrations.issue(a, 4, 12, 13, 14);
    for (int post : new int[] {4, 12, 13, 14}) {
      a.staff.setOpenness(post, 1);
    }
    assertThat(new IssueClosure(a).fit(a, row)).isCloseTo(0.35, within(1e-12));
  }

  @Test
  void whoHadNoChannelIsNotDisappointed() {
    Administration a = Administrations.three();
    int row = Administrations.issue(a, 0, 8);
    a.issues.setAffected(row, 0, 1);
    Administrations.pass(a, 52);
    step(a);
    assertThat(a.actors.trust(1)).isCloseTo(0.46, within(1e-12)); // 0.5·(1 − 0.08)
  }
}
