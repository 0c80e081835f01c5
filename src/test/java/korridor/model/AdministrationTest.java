package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import korridor.model.parameter.Parameters;
import korridor.model.process.Week;
import org.junit.jupiter.api.Test;

class AdministrationTest {

  private final Administration a = Administrations.pairs();

  @Test
  void retyingKeepsTheDepthOfOwnDepartmentTies() {
    assertThat(a.staff.depth(0)).isCloseTo(0.6, within(1e-7));
    Administrations.tie(a, 0, 0, 3, 0.9);
    assertThat(a.staff.depth(0)).isCloseTo(0, within(1e-7));
    Administrations.tie(a, 0, 0, 1, 0.25);
    assertThat(a.staff.depth(0)).isCloseTo(0.25, within(1e-7));
  }

  @Test
  void theLeastTrustedTieIsTheFirstOfTheSmallest() {
    assertThat(a.ties.leastTrusted(0)).isEqualTo(1);
    Administrations.tie(a, 0, 1, 2, 0.6);
    assertThat(a.ties.leastTrusted(0)).isZero();
    assertThat(a.ties.find(0, a.staff.holder(2))).isEqualTo(1);
    assertThat(a.ties.find(0, a.staff.holder(3))).isEqualTo(Ties.NONE);
  }

  @Test
  void aHolderIsAPostAndAGeneration() {
    int first = a.staff.holder(3);
    a.staff.succeed(3, 17);
    assertThat(a.staff.holder(3)).isNotEqualTo(first);
    assertThat(Staff.post(a.staff.holder(3))).isEqualTo(3);
    assertThat(a.staff.hired(3)).isEqualTo(17);
    for (int n = 0; n < 511; n++) {
      a.staff.succeed(3, 18);
    }
    assertThat(a.staff.holder(3)).as("after 512 successions").isEqualTo(first);
    assertThat(a.staff.holder(3)).isNotNegative();
  }

  @Test
  void aMemberIsAReadableViewOfTheColumns() {
    StaffMember member = new StaffMember(a, 0);
    assertThat(member.department()).isEqualTo("a");
    assertThat(member.openness()).isEqualTo(0.42);
    assertThat(member.respect()).isCloseTo(0.6, within(1e-7));
    assertThat(member.responsibility()).isCloseTo(0.4, within(1e-7));
    assertThat(member.competence()).isCloseTo(0.35, within(1e-7));
    assertThat(member.trustIn(new StaffMember(a, 2))).isCloseTo(0.4, within(1e-7));
    assertThat(member.trustIn(new StaffMember(a, 3)))
        .as("no tie: G")
        .isCloseTo(0.434, within(1e-7));
    assertThat(member.isAcrossFrom(new StaffMember(a, 2))).isTrue();
    assertThat(member.isAcrossFrom(new StaffMember(a, 1))).isFalse();
    Administrations.pass(a, 10);
    a.staff.succeed(1, 4);
    assertThat(member.tenure()).isEqualTo(10);
    assertThat(new StaffMember(a, 1).tenure()).isEqualTo(6);
  }

  @Test
  void expertiseIsTheDepthRelativeToThatOfTheFoundingInTheOwnDepartment() {
    assertThat(a.expertise(0)).isCloseTo(1, within(1e-6));
    a.staff.setDepth(0, 0.9);
    assertThat(a.expertise(0)).isCloseTo(1.5, within(1e-6));
    a.departments.setFoundingDepth(0, 0.3);
    assertThat(a.expertise(0)).isCloseTo(3, within(1e-6));
    assertThat(a.expertise(2)).isCloseTo(1, within(1e-6));
    a.departments.setFoundingDepth(1, 0);
    assertThat(a.expertise(2)).as("where there was none").isEqualTo(1);
  }

  /** The theme is owned by head 0. */
  @Test
  void whereThemesAreOwnedTheOwnersSponsorshipIsFeltInEqualParts() {
    a.heads.setSponsorship(0, 0, 0.8);
    a.heads.setSponsorship(1, 0, 0.2);
    a.heads.setSponsorship(1, Issues.NONE, 0.6);
    assertThat(a.feltSponsorship(1, 0)).isEqualTo(0.2);
    assertThat(a.ownerSponsorship(0)).isEqualTo(0.8);
    a.arrangements.shareCredit(0, 1, Rollout.FULL);
    assertThat(a.feltSponsorship(1, 0)).isCloseTo(0.5, within(1e-12));
    assertThat(a.feltSponsorship(0, 0)).as("the owner's own").isCloseTo(0.8, within(1e-12));
    assertThat(a.feltSponsorship(1, Issues.NONE)).isEqualTo(0.6);
    a.arrangements.shareCredit(0, 0.5, Rollout.FULL);
    assertThat(a.feltSponsorship(1, 0)).isCloseTo(0.35, within(1e-12));
    Rollout elsewhere = new Rollout(Course.ALWAYS, java.util.Set.of(0), java.util.Set.of(), 0);
    a.arrangements.shareCredit(0, 1, elsewhere);
    assertThat(a.feltSponsorship(1, 0)).as("beyond the roll-out").isEqualTo(0.2);
  }

  /** 0.6 of the issues fall under the theme. */
  @Test
  void meanSponsorshipWeighsThemesByTheirShareOfIssues() {
    a.heads.setSponsorship(1, 0, 0.2);
    a.heads.setSponsorship(1, Issues.NONE, 0.6);
    assertThat(a.meanSponsorship(1)).isCloseTo(0.6 * 0.2 + 0.4 * 0.6, within(1e-12));
    Administration three = Administrations.three();
    three.heads.setSponsorship(2, 0, 0.9);
    three.heads.setSponsorship(2, 1, 0.3);
    assertThat(three.meanSponsorship(2)).isCloseTo(0.6 * 0.6 + 0.4 * 0.45, within(1e-12));
  }

  @Test
  void trustWithoutTieIsTheDepartmentsLevelInsideAndTheOwnGeneralTrustAcross() {
    a.staff.setOutGroupTrust(0, 0.1f);
    assertThat(a.trustWithoutTie(0, 1)).isEqualTo(0.62);
    assertThat(a.trustWithoutTie(0, 3)).isEqualTo(0.1f);
  }

  @Test
  void nothingIsLearnedBeforeConstantsAreDerivedInAWarmUpNorUnderFreeze() {
    Administration founded = Administrations.newPairs(Administrations.evenParameters());
    assertThat(founded.learns()).as("without warm-up").isTrue();
    founded.beginArm(50);
    assertThat(founded.warmUp()).isEqualTo(50);
    assertThat(founded.learns()).isFalse();
    Administrations.settled(founded, Administrations.KNOWN);
    assertThat(founded.learns()).isTrue();
    founded.arrangements.freeze(true);
    assertThat(founded.learns()).isFalse();
  }

  @Test
  void whoIsReleasedMayNotBeAsked() {
    assertThat(a.mayBeAsked(1)).isTrue();
    a.staff.addReleased(1, 1);
    a.staff.addReleased(1, 1);
    a.staff.addReleased(1, -1);
    assertThat(a.mayBeAsked(1)).as("released by two, and one lets go").isFalse();
    a.staff.addReleased(1, -1);
    assertThat(a.mayBeAsked(1)).isTrue();
  }

  @Test
  void weeksOfAnArmCountFromItsFork() {
    Administrations.pass(a, 5);
    Administration arm = a.forkArm();
    Administrations.pass(arm, 3);
    assertThat(arm.week()).isEqualTo(8);
    assertThat(arm.weekOfArm()).isEqualTo(3);
    assertThat(a.weekOfArm()).isEqualTo(5);
  }

  @Test
  void luckDependsOnSeedReplicatePurposeAndWeek() {
    long luck = a.stream(Purpose.CONTACT);
    assertThat(Administrations.pairs().stream(Purpose.CONTACT)).isEqualTo(luck);
    assertThat(a.stream(Purpose.SOLUTION)).isNotEqualTo(luck);
    assertThat(a.timelessStream(Purpose.CONTACT)).isNotEqualTo(luck);
    long timeless = a.timelessStream(Purpose.CONTACT);
    Administrations.pass(a, 1);
    assertThat(a.stream(Purpose.CONTACT)).isNotEqualTo(luck);
    assertThat(a.timelessStream(Purpose.CONTACT)).isEqualTo(timeless);
    Administration other = Initialization.found(a.organisation, a.parameters, 1, 1);
    assertThat(other.timelessStream(Purpose.CONTACT)).isNotEqualTo(timeless);
  }

  @Test
  void purposesHaveCodesOfTheirOwn() {
    assertThat(java.util.Arrays.stream(Purpose.values()).mapToInt(Purpose::code))
        .doesNotHaveDuplicates();
  }

  @Test
  void isNotWrittenByJavaSerialisationNorByMasonsCheckpoints() {
    Administration a = Initialization.found(Organisations.town(), Parameters.defaults(), 1, 0);
    Week.schedule(a);
    assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(a))
        .isInstanceOf(NotSerializableException.class)
        .hasMessageContaining("fork()");
    assertThatThrownBy(() -> a.writeToCheckpoint(new ByteArrayOutputStream()))
        .isInstanceOf(NotSerializableException.class);
  }
}
