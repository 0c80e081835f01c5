package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    for (int n = 0; n < 15; n++) {
      a.staff.succeed(3, 18);
    }
    assertThat(a.staff.holder(3)).as("after 16 successions").isEqualTo(first);
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
  void weeksOfAnArmCountFromItsFork() {
    Administrations.pass(a, 5);
    Administration arm = a.forkArm();
    Administrations.pass(arm, 3);
    assertThat(arm.week()).isEqualTo(8);
    assertThat(arm.weekOfArm()).isEqualTo(3);
    assertThat(a.weekOfArm()).isEqualTo(5);
  }

  /** Nothing is learned while the silo finds its level; then, or where there was no time, all. */
  @Test
  void learnsOnceConstantsAreDerivedOrTheWarmUpIsOver() {
    Administration b = Administrations.newPairs(Administrations.evenParameters());
    assertThat(b.learns()).as("no warm-up").isTrue();
    b.beginArm(3);
    assertThat(b.warmUp()).isEqualTo(3);
    Administrations.pass(b, 2);
    assertThat(b.isSettled()).isFalse();
    assertThat(b.learns()).isFalse();
    assertThat(b.fork().learns()).isFalse();
    Administration early = Administrations.settled(b.fork(), Administrations.KNOWN);
    assertThat(early.learns()).as("derived").isTrue();
    Administration arm = b.forkArm();
    assertThat(arm.learns()).as("an arm of a silo without constants of its own").isTrue();
    Administrations.pass(b, 1);
    assertThat(b.isSettled()).isTrue();
    assertThat(b.learns()).as("too short a warm-up").isTrue();
    b.arrangements.freeze(true);
    assertThat(b.isSettled()).isTrue();
    assertThat(b.learns()).isFalse();
    assertThat(b.fork().learns()).isFalse();
    b.arrangements.freeze(false);
    assertThat(b.learns()).isTrue();
  }

  @Test
  void withoutATieInsideTrustRestsAndAcrossItIsThatInOthers() {
    a.staff.setOutGroupTrust(1, 0.3f);
    assertThat(a.trustWithoutTie(1, 0)).isEqualTo(0.62);
    assertThat(a.trustWithoutTie(1, 2)).isEqualTo(0.3f);
  }

  @Test
  void whoIsReleasedIsNotAsked() {
    a.staff.addReleased(1, 1);
    assertThat(a.mayBeAsked(0)).isTrue();
    assertThat(a.mayBeAsked(1)).isFalse();
  }

  @Test
  void expertiseIsDepthRelativeToTheFounding() {
    assertThat(a.expertise(0)).isCloseTo(1, within(1e-7));
    a.staff.setDepth(0, 0.15);
    assertThat(a.expertise(0)).isCloseTo(0.25, within(1e-12));
    a.staff.setDepth(0, 0.9);
    assertThat(a.expertise(0)).as("not capped").isCloseTo(1.5, within(1e-12));
    a.departments.setFoundingDepth(0, 0);
    assertThat(a.expertise(0)).as("where none was usual").isEqualTo(1);
    assertThat(a.expertise(2)).isCloseTo(1, within(1e-7));
  }

  /** Head 0, who owns the theme, sponsors it with 0.9, head 1 with 0.3, and no theme with 0.2. */
  private void sponsorships() {
    a.heads.setSponsorship(0, 0, 0.9);
    a.heads.setSponsorship(1, 0, 0.3);
    a.heads.setSponsorship(1, Issues.NONE, 0.2);
  }

  @Test
  void withoutOwnershipEverybodyFeelsTheirOwnHead() {
    sponsorships();
    a.arrangements.shareCredit(1, 0, Rollout.FULL);
    assertThat(a.feltSponsorship(0, 0)).isEqualTo(0.9);
    assertThat(a.feltSponsorship(1, 0)).isEqualTo(0.3);
    assertThat(a.feltSponsorship(1, Issues.NONE)).isEqualTo(0.2);
    assertThat(a.ownerSponsorship(0)).isEqualTo(0.9);
  }

  /** Owner and head in equal parts; at a level χ the owner weighs χ/2: 0.3 + 0.25 · 0.6. */
  @Test
  void whereAThemeIsOwnedItsOwnerIsFeltToo() {
    sponsorships();
    a.arrangements.shareCredit(0, 1, Rollout.FULL);
    assertThat(a.feltSponsorship(1, 0)).isCloseTo(0.6, within(1e-12));
    assertThat(a.feltSponsorship(0, 0)).isCloseTo(0.9, within(1e-12));
    assertThat(a.feltSponsorship(1, Issues.NONE)).as("no theme, no owner").isEqualTo(0.2);
    a.arrangements.shareCredit(0, 0.5, Rollout.FULL);
    assertThat(a.feltSponsorship(1, 0)).isCloseTo(0.45, within(1e-12));
    a.arrangements.shareCredit(0, 1, new Rollout(Course.ALWAYS, Set.of(0), Set.of(), 0));
    assertThat(a.feltSponsorship(1, 0)).as("beyond the roll-out").isEqualTo(0.3);
  }

  /** 0.6 of the issues have a theme: 0.6 · 0.3 + 0.4 · 0.2; of two themes each has half of it. */
  @Test
  void meanSponsorshipWeighsThemesByTheirIssues() {
    sponsorships();
    assertThat(a.meanSponsorship(1)).isCloseTo(0.26, within(1e-12));
    assertThat(a.meanSponsorship(0)).isCloseTo(0.6 * 0.9 + 0.4 * 0.45, within(1e-12));
    Administration three = Administrations.three();
    three.heads.setSponsorship(2, 0, 0.1);
    three.heads.setSponsorship(2, 1, 0.7);
    three.heads.setSponsorship(2, Issues.NONE, 0.9);
    assertThat(three.meanSponsorship(2)).isCloseTo(0.6 * 0.4 + 0.4 * 0.9, within(1e-12));
    Organisation o = Organisations.small();
    Organisation none =
        new Organisation(o.divisions(), o.departments(), o.topics(), List.of(), o.actors());
    Administration themeless = Initialization.found(none, a.parameters, 1, 0);
    themeless.heads.setSponsorship(0, Issues.NONE, 0.8);
    assertThat(themeless.meanSponsorship(0)).as("without themes").isEqualTo(0.8);
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

  /** A number that is kept in a row and not told as a column would escape every comparison. */
  @Test
  void everyNumberOfARowIsAColumn() {
    Set<String> arrays =
        Arrays.stream(Staff.class.getDeclaredFields())
            .filter(field -> field.getType().isArray())
            .map(field -> "Staff." + field.getName())
            .collect(Collectors.toSet());
    long unpacked =
        Columns.of(a).keySet().stream()
            .filter(name -> name.startsWith("Staff.") && !arrays.contains(name))
            .count();
    assertThat(Columns.packed(a.staff, a.staff.size())).isEqualTo(unpacked);
  }
}
