package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import korridor.model.Actors;
import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.ITeamHours.Use;
import korridor.model.Issues;
import korridor.model.Journal;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

/**
 * Department a leads a cross-sector issue that post 0 coordinates; there are four actors. Nobody
 * trusts and no routines exist, so that nobody joins unless a test says so. Post 19 is the I-Team.
 */
class ExternalPartnersTest {

  private static final Parameters EVEN = Administrations.evenParameters();

  private final Administration a = CrossSector.three(EVEN);
  private final int row = CrossSector.issue(a);

  private int partner() {
    return a.issues.externalPartner(row);
  }

  /** T_x · C_lead. */
  @Test
  void theChanceIsTheActorsTrustTimesTheCompetenceOfWhoAsks() {
    a.actors.setTrust(1, 0.6);
    assertThat(new ExternalPartners(a).chance(a, 1, 0.5)).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void affectedActorsAreAskedInTurn() {
    a.issues.setAffected(row, 1, 2);
    a.issues.setAffected(row, 3, 1);
    a.actors.setTrust(2, 1);
    a.actors.setTrust(1, 1);
    a.departments.setRoutines(0, 1);
    CrossSector.week(a);
    assertThat(partner()).isEqualTo(2);
    assertThat(a.actors.engagements(2)).isEqualTo(1);
    assertThat(a.actors.engagements(1)).isZero();
    assertThat(a.actors.lastMet(2)).isEqualTo(1);
    assertThat(a.actors.lastMet(1)).isEqualTo(Actors.NEVER);
  }

  /** Of 4,000 issues: actor 0 with 0.8 · 0.5, then one further actor. */
  private int[] joined(Administration of) {
    int[] joined = new int[4];
    for (int n = 0; n < 4000; n++) {
      Administration b = of.fork();
      b.issues.setKey(row, n);
      CrossSector.week(b);
      if (b.issues.externalPartner(row) != Issues.NONE) {
        joined[b.issues.externalPartner(row)]++;
      }
    }
    return joined;
  }

  @Test
  void anAffectedActorJoinsWithTheChance() {
    a.issues.setAffected(row, 0, 0);
    a.actors.setTrust(0, 0.8);
    a.departments.setRoutines(0, 0.5);
    a.departments.setRoutines(1, 1);
    Rows.each(4, actor -> a.actors.setMainTopic(actor, 4));
    double further = 0.4 * a0();
    Shares.assertShare(joined(a)[0], 4000, 0.4 + 0.6 * further);
  }

  /** How often the further actor is actor 0. */
  private double a0() {
    Salience salience = new Salience(a);
    double all = 0;
    for (int actor = 0; actor < 4; actor++) {
      all += salience.of(a, actor, 0);
    }
    return salience.of(a, 0, 0) / all;
  }

  /** Actor 3's main topic is the lead's; the others do not care at all. */
  @Test
  void oneFurtherActorToWhomTheTopicMattersIsAsked() {
    Administration b = CrossSector.three(EVEN.with("participation.side-salience", 0));
    CrossSector.issue(b);
    Rows.each(4, actor -> b.actors.setMainTopic(actor, actor == 3 ? 0 : 2));
    Rows.each(4, actor -> b.actors.setTrust(actor, 0.6));
    b.departments.setRoutines(0, 0.5);
    int[] joined = joined(b);
    Shares.assertShare(joined[3], 4000, 0.3);
    assertThat(joined[0] + joined[1] + joined[2]).isZero();
  }

  @Test
  void whoseCapacityIsUsedUpIsNotAsked() {
    a.issues.setAffected(row, 0, 2);
    a.actors.setTrust(2, 1);
    a.departments.setRoutines(0, 1);
    a.actors.setEngagements(2, 2);
    CrossSector.week(a);
    assertThat(partner()).isEqualTo(Issues.NONE);
    a.actors.setEngagements(2, 1);
    CrossSector.week(a);
    assertThat(partner()).isEqualTo(2);
    assertThat(a.actors.engagements(2)).isEqualTo(2);
  }

  @Test
  void theNextIsAskedWhereTheFirstHasNoCapacity() {
    a.issues.setAffected(row, 0, 2);
    a.issues.setAffected(row, 1, 3);
    a.actors.setTrust(3, 1);
    a.departments.setRoutines(0, 1);
    a.actors.setEngagements(2, 2);
    CrossSector.week(a);
    assertThat(partner()).isEqualTo(3);
  }

  @Test
  void whereNobodyJoinsNobodyHasWonThem() {
    a.staff.setCorridor(0, 1);
    CrossSector.week(a);
    assertThat(partner()).isEqualTo(Issues.NONE);
    assertThat(a.issues.opener(row, Issues.AFFECTED)).isEqualTo(Journal.Opener.COORDINATOR);
  }

  @Test
  void onlyACrossSectorIssueWithoutPartnerLooksForOne() {
    Rows.each(4, actor -> a.actors.setTrust(actor, 1));
    a.departments.setRoutines(0, 1);
    a.issues.setExternalPartner(row, 3);
    int other = Administrations.issue(a, 0);
    CrossSector.week(a);
    assertThat(partner()).isEqualTo(3);
    assertThat(a.issues.externalPartner(other)).isEqualTo(Issues.NONE);
    assertThat(Rows.ints(4, a.actors::engagements)).containsOnly(0);
  }

  /** A coalition with the lead joins at once, with one of another department not. */
  @Test
  void aCoalitionWithTheLeadingDepartmentJoinsAtOnce() {
    a.issues.setAffected(row, 0, 2);
    a.coalitions.form(a.coalitions.slotFor(2), 1, 0);
    CrossSector.week(a);
    assertThat(partner()).isEqualTo(Issues.NONE);
    a.coalitions.form(a.coalitions.slotFor(2), 0, 0);
    CrossSector.week(a);
    assertThat(partner()).isEqualTo(2);
    assertThat(a.coalitions.lastUsed(a.coalitions.find(2, 0))).isEqualTo(2);
  }

  /** Competence 0.8 of the member instead of routines of 0.5. */
  @Test
  void aMemberOfTheITeamWithTimeAsksInsteadIfMoreCompetent() {
    a.issues.setAffected(row, 0, 2);
    a.actors.setTrust(2, 0.5);
    a.departments.setRoutines(0, 0.5);
    a.staff.setCompetence(19, 0.8f);
    int joined = 0;
    for (int n = 0; n < 4000; n++) {
      Administration b = a.fork();
      b.issues.setKey(row, n);
      Rows.each(4, actor -> b.actors.setMainTopic(actor, actor == 2 ? 3 : 0));
      Administrations.iteam(b, 1, EnumSet.of(Use.OUTSIDE), 19);
      CrossSector.week(b);
      assertThat(b.ledger.thisWeek(Flow.ITEAM_OUTSIDE)).isEqualTo(1);
      assertThat(b.arrangements.iteam.member(Use.OUTSIDE, 0)).isEqualTo(-1);
      joined += b.issues.externalPartner(row) == 2 ? 1 : 0;
    }
    double again = 0.4 * 0.25; // the further actor is 2 at most in a quarter
    assertThat(joined / 4000.0).isBetween(0.4 - 4.5 * 0.0078, 0.4 + 0.6 * again + 4.5 * 0.0078);
  }

  @Test
  void theITeamSpendsNothingWhereTheLeadHasRoutinesEnough() {
    a.departments.setRoutines(0, 0.8f);
    a.staff.setCompetence(19, 0.8f);
    Administrations.iteam(a, 1, EnumSet.of(Use.OUTSIDE), 19);
    CrossSector.week(a);
    assertThat(a.ledger.thisWeek(Flow.ITEAM_OUTSIDE)).isZero();
    a.departments.setRoutines(0, 0.79);
    CrossSector.week(a);
    assertThat(a.ledger.thisWeek(Flow.ITEAM_OUTSIDE)).isEqualTo(1);
  }

  @Test
  void anITeamThatDoesNotOpenLeavesItToTheLead() {
    a.staff.setCompetence(19, 0.8f);
    Administrations.iteam(a, 1, EnumSet.of(Use.PARTICIPATION, Use.MATCH), 19);
    CrossSector.week(a);
    assertThat(a.ledger.thisWeek(Flow.ITEAM_OUTSIDE)).isZero();
  }

  @Test
  void theDemandOfActorsIsPartOfTheWeek() {
    a.actors.setVoice(0, 0.5);
    CrossSector.week(a);
    assertThat(a.actors.voice(0)).isGreaterThan(0.5);
  }
}
