package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Coalitions;
import korridor.model.Issues;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;
import org.junit.jupiter.api.Test;

/** External partners and coalitions of {@code Organisations.three()}: actors 0 to 3. */
class CoalitioningTest {

  private static final Parameters EVEN = Administrations.evenParameters();
  private static final Parameters KEEN =
      EVEN.with("coalitions.willingness-base", 4)
          .with("coalitions.willingness-trust", 6)
          .with("coalitions.willingness-openness", 6);
  private static final Parameters SHY =
      EVEN.with("coalitions.willingness-base", -10)
          .with("coalitions.willingness-trust", 0)
          .with("coalitions.willingness-openness", 0)
          .with("coalitions.lapse", 0);

  private static int crossSector(Administration a, int coordinator, int actor) {
    int row = Administrations.issue(a, coordinator, 8);
    a.issues.setCrossSector(row, true);
    a.issues.setAffected(row, 0, actor);
    return row;
  }

  private static void step(Administration a) {
    a.turnWeek();
    new Coalitioning(a).step(a);
  }

  @Test
  void willingnessGrowsWithTrustOpennessAndTheDepartmentsRoutines() {
    Administration a = Administrations.three();
    a.actors.setTrust(1, 0.5);
    a.actors.setOpenness(1, 0.7);
    a.departments.setRoutines(2, 0.8);
    double w = new Coalitioning(a).willingness(a, 1, 2);
    // −7 + 2·0.5 + 0.7 + 3·0.8
    assertThat(StrictMath.log(w / (1 - w))).isCloseTo(-2.9, within(1e-7));
  }

  @Test
  void aWillingActorIsWonAndEngaged() {
    Administration a = Administrations.three(KEEN);
    int row = crossSector(a, 0, 2);
    step(a);
    assertThat(a.issues.externalPartner(row)).isEqualTo(2);
    assertThat(a.actors.engagements(2)).isEqualTo(1);
    assertThat(a.actors.lastMet(2)).isEqualTo(a.week());
    assertThat(a.issues.workLeft(row * Issues.PARTNERS)).as("no coalition").isEqualTo(8);
    step(a);
    assertThat(a.actors.engagements(2)).as("won once").isEqualTo(1);
  }

  @Test
  void anIssueThatNeedsNoPartnerDoesNotLookForOne() {
    Administration a = Administrations.three(KEEN);
    int row = crossSector(a, 0, 2);
    a.issues.setCrossSector(row, false);
    step(a);
    assertThat(a.issues.externalPartner(row)).isEqualTo(Issues.NONE);
  }

  @Test
  void anActorTakesPartInNoMoreThanItsCapacity() {
    Administration a = Administrations.three(KEEN);
    for (int actor = 0; actor < 4; actor++) {
      a.actors.setEngagements(actor, 2);
    }
    int row = crossSector(a, 0, 2);
    step(a);
    assertThat(a.issues.externalPartner(row)).isEqualTo(Issues.NONE);
    a.actors.setEngagements(2, 1);
    step(a);
    assertThat(a.issues.externalPartner(row)).isEqualTo(2);
  }

  @Test
  void aCoalitionSkipsTheSearchAndSavesAQuarterOfTheWork() {
    Administration a = Administrations.three(SHY);
    int without = crossSector(a, 4, 2);
    int row = crossSector(a, 0, 2);
    a.issues.setWorkLeft(row * Issues.PARTNERS, 1);
    a.issues.setPartnerDepartment(row * Issues.PARTNERS + 1, 4);
    a.issues.setWorkLeft(row * Issues.PARTNERS + 1, 8);
    a.coalitions.form(a.coalitions.slotFor(2), a.staff.holder(3), 0); // a colleague's
    step(a);
    assertThat(a.issues.externalPartner(without)).isEqualTo(Issues.NONE);
    assertThat(a.issues.externalPartner(row)).isEqualTo(2);
    assertThat(a.issues.workLeft(row * Issues.PARTNERS)).as("not below 0").isZero();
    assertThat(a.issues.workLeft(row * Issues.PARTNERS + 1)).isEqualTo(6);
    assertThat(a.coalitions.lastUsed(a.coalitions.find(2, a.staff.holder(3)))).isEqualTo(1);
  }

  @Test
  void aLeaversCoalitionIsGone() {
    Administration a = Administrations.three(SHY);
    int row = crossSector(a, 0, 2);
    a.coalitions.form(a.coalitions.slotFor(2), a.staff.holder(3), 0);
    a.coalitions.form(a.coalitions.slotFor(1), a.staff.holder(9), 0);
    a.staff.succeed(3, 1);
    step(a);
    assertThat(a.issues.externalPartner(row)).isEqualTo(Issues.NONE);
    assertThat(a.coalitions.count()).isEqualTo(1);
    assertThat(a.actors.lastMet(1)).as("a coalition meets the voice").isEqualTo(1);
  }

  /** An unused coalition lapses with probability 0.01 a week: tenure is geometric. */
  @Test
  void anIdleCoalitionLapses() {
    Administration a = Administrations.three(SHY.with("coalitions.lapse", 0.01));
    Coalitioning step = new Coalitioning(a);
    int lapsed = 0;
    for (int week = 0; week < 10_000; week++) {
      a.coalitions.form(0, a.staff.holder(0), a.week());
      a.turnWeek();
      step.step(a);
      lapsed += 1 - a.coalitions.count();
    }
    ContactsTest.assertShare(lapsed, 10_000, 0.01);
  }

  @Test
  void aCoalitionUsedThisWeekDoesNotLapse() {
    Administration a = Administrations.three(SHY.with("coalitions.lapse", 1));
    crossSector(a, 0, 2);
    a.coalitions.form(a.coalitions.slotFor(2), a.staff.holder(0), 0);
    step(a);
    assertThat(a.coalitions.count()).isEqualTo(1);
    step(a);
    assertThat(a.coalitions.count()).isZero();
  }

  /** A solved issue leaves a coalition with probability 0.5·T. */
  @Test
  void aSolvedIssueLeavesACoalitionInProportionToTrust() {
    Administration a = Administrations.three();
    Coalitioning coalitioning = new Coalitioning(a);
    int row = crossSector(a, 0, 2);
    a.issues.setExternalPartner(row, 2);
    a.actors.setTrust(2, 0.6);
    int left = 0;
    for (int n = 0; n < 8000; n++) {
      coalitioning.remember(a, row, Draws.bits(5, n));
      left += a.coalitions.count();
      a.coalitions.dissolve(Math.max(0, a.coalitions.find(2, a.staff.holder(0))));
    }
    ContactsTest.assertShare(left, 8000, 0.3);
  }

  /** Luck 0 always leaves a coalition where trust is above 0. */
  @Test
  void limitsAreKeptTheIdlestGoes() {
    Administration a = Administrations.three();
    Coalitioning coalitioning = new Coalitioning(a);
    int row = crossSector(a, 0, 0);
    for (int actor = 0; actor < 3; actor++) {
      a.turnWeek();
      a.issues.setExternalPartner(row, actor);
      coalitioning.remember(a, row, 0);
    }
    int holder = a.staff.holder(0);
    assertThat(a.coalitions.countOf(holder)).as("a staff member keeps two").isEqualTo(2);
    assertThat(a.coalitions.find(0, holder)).isEqualTo(Coalitions.NONE);

    a.issues.setExternalPartner(row, 3);
    for (int coordinator = 4; coordinator < 8; coordinator++) {
      a.turnWeek();
      a.issues.setCoordinator(row, coordinator);
      coalitioning.remember(a, row, 0);
    }
    assertThat(a.coalitions.find(3, a.staff.holder(4))).isEqualTo(Coalitions.NONE);
    assertThat(a.coalitions.find(3, a.staff.holder(7))).isNotEqualTo(Coalitions.NONE);
    assertThat(a.coalitions.count()).as("2 of post 0 and 3 of actor 3").isEqualTo(5);
  }

  @Test
  void aKnownCoalitionIsFreshenedUpNotDoubled() {
    Administration a = Administrations.three();
    int row = crossSector(a, 0, 2);
    a.issues.setExternalPartner(row, 2);
    a.coalitions.form(a.coalitions.slotFor(2), a.staff.holder(0), 0);
    Administrations.pass(a, 9);
    new Coalitioning(a).remember(a, row, 0);
    assertThat(a.coalitions.count()).isEqualTo(1);
    assertThat(a.coalitions.lastUsed(a.coalitions.find(2, a.staff.holder(0)))).isEqualTo(9);
  }

  /**
   * Who is asked beside the affected actor does not depend on the luck with which that one refused:
   * with equal salience the three others are equally likely. False alarm of 4.5 standard
   * deviations: 7e-6 each.
   */
  @Test
  void theFurtherActorIsDrawnWithItsOwnLuck() {
    Parameters p =
        EVEN.with("coalitions.willingness-base", 0)
            .with("coalitions.willingness-trust", 0)
            .with("coalitions.willingness-openness", 0)
            .with("coalitions.willingness-routines", 0)
            .with("participation.side-salience", 1);
    Administration a = Administrations.three(p);
    Rows.each(a.actors.size(), n -> a.actors.setMainTopic(n, 0));
    Coalitioning step = new Coalitioning(a);
    int[] won = new int[4];
    for (int week = 0; week < 8000; week++) {
      a.turnWeek();
      Rows.each(a.actors.size(), n -> a.actors.setEngagements(n, 0));
      int row = crossSector(a, 0, 0);
      step.step(a);
      if (a.issues.externalPartner(row) > 0) {
        won[a.issues.externalPartner(row)]++;
      }
      a.issues.removeIf(r -> true);
    }
    int all = Arrays.stream(won).sum();
    for (int actor = 1; actor < 4; actor++) {
      ContactsTest.assertShare(won[actor], all, 1.0 / 3);
    }
  }

  /** Only actor 1 cares about the topics of a and b, so nobody else is drawn. */
  private static Administration whereOnlyActorOneCares(Parameters p) {
    Administration a = Administrations.three(p.with("participation.side-salience", 0));
    Rows.each(a.actors.size(), n -> a.actors.setMainTopic(n, 4));
    a.actors.setMainTopic(1, 0);
    return a;
  }

  @Test
  void theAffectedActorsOfTheIssueItselfAreAskedFirst() {
    Administration a = whereOnlyActorOneCares(KEEN);
    int first = crossSector(a, 0, Issues.NONE);
    int second = crossSector(a, 0, 2);
    step(a);
    assertThat(a.issues.externalPartner(first)).as("nobody is affected").isEqualTo(1);
    assertThat(a.issues.externalPartner(second)).as("the affected one").isEqualTo(2);
  }

  @Test
  void whereTheAffectedActorIsBusyTheSearchGoesOn() {
    Administration a = whereOnlyActorOneCares(KEEN);
    a.actors.setEngagements(2, 2);
    int row = crossSector(a, 0, 2);
    step(a);
    assertThat(a.issues.externalPartner(row)).isEqualTo(1);
  }

  @Test
  void anIssueThatHasEndedLooksForNobody() {
    Administration a = Administrations.three(KEEN);
    crossSector(a, 0, 2);
    a.issues.removeIf(row -> true);
    step(a);
    assertThat(Rows.ints(a.actors.size(), a.actors::engagements)).containsOnly(0);
  }

  @Test
  void onlyTheActorsOwnCoalitionCounts() {
    Administration a = Administrations.three(SHY);
    int row = crossSector(a, 0, 2);
    a.coalitions.form(a.coalitions.slotFor(1), a.staff.holder(0), 0);
    a.coalitions.form(a.coalitions.slotFor(3), a.staff.holder(0), 0);
    step(a);
    assertThat(a.issues.externalPartner(row)).isEqualTo(Issues.NONE);
  }

  @Test
  void theWorkOfOtherIssuesIsNotSaved() {
    Administration a = Administrations.three(SHY);
    int before = Administrations.issue(a, 4, 12, 13, 14);
    int row = crossSector(a, 0, 2);
    int after = Administrations.issue(a, 4, 12, 13, 14);
    a.coalitions.form(a.coalitions.slotFor(2), a.staff.holder(0), 0);
    step(a);
    assertThat(work(a, before)).containsExactly(8, 8, 8);
    assertThat(work(a, row)).containsExactly(6, 0, 0);
    assertThat(work(a, after)).containsExactly(8, 8, 8);
  }

  private static int[] work(Administration a, int row) {
    int[] left = new int[Issues.PARTNERS];
    Arrays.setAll(left, seat -> a.issues.workLeft(row * Issues.PARTNERS + seat));
    return left;
  }
}
