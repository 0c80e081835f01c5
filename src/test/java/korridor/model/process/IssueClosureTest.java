package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Coalitions;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Journal;
import korridor.model.Rows;
import korridor.model.Tally.Count;
import org.junit.jupiter.api.Test;

/** Issues with 8 units of work for each partner and a deadline of 104 weeks. */
class IssueClosureTest {

  private final Administration a = Administrations.three();

  private static void step(Administration a) {
    new IssueClosure(a).step(a);
  }

  @Test
  void anIssueIsDoneWhenAllWorkIs() {
    int row = Administrations.issue(a, 0, 8, 12);
    Administrations.pass(a, 20);
    a.issues.addWorkLeft(row * Issues.PARTNERS, -8);
    a.issues.addWorkLeft(row * Issues.PARTNERS + 1, -7);
    step(a);
    assertThat(a.issues.openCount()).isEqualTo(1);
    a.issues.addWorkLeft(row * Issues.PARTNERS + 1, -1);
    step(a);
    assertThat(a.issues.openCount()).isZero();
    assertThat(a.ledger.thisWeek(Flow.DONE)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.LEAD_WEEKS)).isEqualTo(20);
    assertThat(a.ledger.thisWeek(Flow.PARTLY)).isZero();
    assertThat(a.ledger.thisWeek(Flow.NOT)).isZero();
    assertThat(a.ledger.thisWeek(Flow.CROSS_SECTOR_ENDED)).isZero();
    assertThat(Rows.ints(a.staff.size(), a.staff::teams)).containsOnly(0);
  }

  @Test
  void aSeatThatIsEmptyKeepsAnIssueOpen() {
    int row = Administrations.issue(a, 0, 8);
    Administrations.finish(a, row);
    a.issues.setPartnerDepartment(row * Issues.PARTNERS + 1, 4);
    Administrations.pass(a, 20);
    step(a);
    assertThat(a.issues.openCount()).isEqualTo(1);
  }

  /** An issue without partners has nothing to do but to listen: 8 weeks. */
  @Test
  void noIssueIsDoneBeforeItsParticipationPhaseIsOver() {
    Administrations.issue(a, 0);
    Administrations.pass(a, 7);
    step(a);
    assertThat(a.issues.openCount()).isEqualTo(1);
    a.turnWeek();
    step(a);
    assertThat(a.ledger.thisWeek(Flow.DONE)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.LEAD_WEEKS)).isEqualTo(8);
  }

  @Test
  void aCrossSectorIssueAlsoNeedsItsExternalPartner() {
    int row = Administrations.issue(a, 0, 8);
    a.issues.setCrossSector(row, true);
    Administrations.finish(a, row);
    Administrations.pass(a, 20);
    step(a);
    assertThat(a.issues.openCount()).isEqualTo(1);
    a.issues.setExternalPartner(row, 3);
    a.actors.setEngagements(3, 1);
    a.actors.setTrust(3, 1);
    step(a);
    assertThat(a.issues.openCount()).isZero();
    assertThat(a.actors.engagements(3)).isZero();
    assertThat(a.ledger.thisWeek(Flow.CROSS_SECTOR_ENDED)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.CROSS_SECTOR_DONE)).isEqualTo(1);
    assertThat(a.coalitions.find(3, 0)).as("remembered").isNotEqualTo(Coalitions.NONE);
  }

  /** 104 weeks; f = 1/3 is partly. */
  @Test
  void atTheDeadlineAnIssueEndsPartlyOrNot() {
    int none = Administrations.issue(a, 0, 8, 12, 16);
    int third = Administrations.issue(a, 0, 8, 12, 16);
    int most = Administrations.issue(a, 0, 8, 12, 16);
    a.issues.addWorkLeft(none * Issues.PARTNERS, -7); // 7 of 24
    a.issues.addWorkLeft(third * Issues.PARTNERS, -8); // 8 of 24
    a.issues.addWorkLeft(most * Issues.PARTNERS, -8);
    a.issues.addWorkLeft(most * Issues.PARTNERS + 1, -8);
    a.issues.addWorkLeft(most * Issues.PARTNERS + 2, -7);
    Administrations.pass(a, 103);
    step(a);
    assertThat(a.issues.openCount()).isEqualTo(3);
    a.turnWeek();
    step(a);
    assertThat(a.issues.openCount()).isZero();
    assertThat(a.ledger.thisWeek(Flow.NOT)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.PARTLY)).isEqualTo(2);
    assertThat(a.ledger.thisWeek(Flow.DONE)).isZero();
    assertThat(a.ledger.thisWeek(Flow.LEAD_WEEKS)).isZero();
    assertThat(a.calibration.tally.of(Count.SHARE_DONE)).isEqualTo(7 / 24.0 + 8 / 24.0 + 23 / 24.0);
    assertThat(Rows.ints(a.staff.size(), a.staff::teams)).containsOnly(0);
  }

  @Test
  void anIssueDoneInTheWeekOfItsDeadlineIsDone() {
    int row = Administrations.issue(a, 0, 8);
    Administrations.finish(a, row);
    Administrations.pass(a, 104);
    step(a);
    assertThat(a.ledger.thisWeek(Flow.DONE)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.PARTLY)).isZero();
  }

  /** All work is done, but nobody from outside joined: f = 1, and no coalition. */
  @Test
  void aCrossSectorIssueWithoutPartnerEndsPartly() {
    int row = Administrations.issue(a, 0, 8);
    a.issues.setCrossSector(row, true);
    Administrations.finish(a, row);
    Administrations.pass(a, 104);
    step(a);
    assertThat(a.ledger.thisWeek(Flow.PARTLY)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.CROSS_SECTOR_ENDED)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.CROSS_SECTOR_DONE)).isZero();
    assertThat(a.coalitions.count()).isZero();
  }

  @Test
  void anExternalPartnerOfAnIssueThatExpiresIsReleasedAndNotRemembered() {
    int row = Administrations.issue(a, 0, 8);
    a.issues.setCrossSector(row, true);
    a.issues.setExternalPartner(row, 3);
    a.actors.setEngagements(3, 2);
    a.actors.setTrust(3, 1);
    Administrations.pass(a, 104);
    step(a);
    assertThat(a.actors.engagements(3)).isEqualTo(1);
    assertThat(a.coalitions.count()).isZero();
  }

  @Test
  void everyAgeAtWhichAnIssueMayEndIsCounted() {
    int row = Administrations.issue(a, 0, 8);
    a.issues.setDeadline(row, 60);
    Administrations.pass(a, 9);
    step(a);
    int second = Administrations.issue(a, 4, 12);
    a.turnWeek();
    Administrations.finish(a, row);
    step(a);
    a.issues.setDeadline(second, 2);
    a.turnWeek();
    step(a);
    assertThat(ages(a.leadTimes.atRisk())).containsExactly("1x1", "2x1", "9x1", "10x1");
    assertThat(ages(a.leadTimes.done())).containsExactly("10x1");
    assertThat(ages(a.leadTimes.expired())).containsExactly("2x1");
  }

  /** The ages that were counted, and how often. */
  private static List<String> ages(int[] counts) {
    List<String> ages = new ArrayList<>();
    for (int age = 0; age < counts.length; age++) {
      if (counts[age] != 0) {
        ages.add(age + "x" + counts[age]);
      }
    }
    return ages;
  }

  @Test
  void headsAndActorsLearnFromTheShareThatWasDone() {
    int row = Administrations.issue(a, 0, 8);
    a.issues.setAffected(row, 0, 0);
    a.issues.setSolution(row, a.actors.needX(0), a.actors.needY(0));
    a.issues.addWorkLeft(row * Issues.PARTNERS, -4);
    Administrations.pass(a, 104);
    step(a);
    assertThat(a.ledger.lastYear(Flow.CREDIT)).isEqualTo(0.5);
    assertThat(a.ledger.lastYear(Flow.SATISFACTION)).isEqualTo(0.5);
    assertThat(a.ledger.lastYear(Flow.AFFECTING_DONE)).isZero();
    int done = Administrations.issue(a, 0, 8);
    a.issues.setAffected(done, 0, 0);
    Administrations.finish(a, done);
    Administrations.pass(a, 20);
    step(a);
    assertThat(a.ledger.lastYear(Flow.AFFECTING_DONE)).isEqualTo(1);
  }

  @Test
  void theEndIsTold() {
    List<String> told = new ArrayList<>();
    Administration b =
        a.fork(
            new Journal() {
              @Override
              public void done(long issue) {
                told.add("done " + issue);
              }

              @Override
              public void expired(long issue) {
                told.add("expired " + issue);
              }
            });
    Administrations.finish(b, Administrations.issue(b, 0, 8));
    Administrations.issue(b, 4, 12);
    Administrations.pass(b, 104);
    step(b);
    assertThat(told).containsExactly("done 1000", "expired 1001");
  }

  @Test
  void anIssueThatAffectsNobodyCostsNobodysTrust() {
    Administrations.issue(a, 0, 8);
    Administrations.pass(a, 104);
    step(a);
    assertThat(Rows.doubles(4, a.actors::trust)).containsOnly(0.5);
  }
}
