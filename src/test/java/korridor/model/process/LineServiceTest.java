package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Initialization;
import korridor.model.Organisations;
import korridor.model.Rows;
import org.junit.jupiter.api.Test;

/** Departments of two; the depth of the founding is 0.6, 0.92 of the work are required. */
class LineServiceTest {

  private final Administration a = Administrations.pairs();

  private void depth(int post, double depth) {
    a.staff.setDepth(post, depth);
  }

  @Test
  void fullTimeAndFullDepthGiveFullService() {
    depth(0, 0.6);
    depth(1, 0.6);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isEqualTo(1);
    assertThat(a.departments.strain(0)).isZero();
  }

  @Test
  void timeAcrossAndLostDepthLowerIt() {
    depth(0, 0.3); // half: skill 1 − 0.6·0.5 = 0.7
    depth(1, 0.6);
    a.staff.setCrossTime(0, 0.25f);
    a.staff.setCrossTime(1, 0.5f);
    new LineService(a).step(a);
    double service = (0.75 * 0.7 + 0.5) / (0.92 * 2);
    assertThat(a.departments.lineService(0)).isCloseTo(service, within(1e-9));
    assertThat(a.departments.strain(0)).isCloseTo(0.2 * (1 - service), within(1e-9));
    assertThat(a.ledger.thisWeek(Flow.CROSS_TIME)).isCloseTo(0.75, within(1e-9));
    assertThat(Rows.doubles(a.staff.size(), a.staff::crossTime)).containsOnly(0f);
  }

  @Test
  void strainFollowsAndFades() {
    depth(0, 0.6);
    depth(1, 0.6);
    a.departments.setStrain(0, 0.5);
    new LineService(a).step(a);
    assertThat(a.departments.strain(0)).isCloseTo(0.4, within(1e-12));
    LineService line = new LineService(a);
    assertThat(line.strain(0.1, 0.6)).as("0.1 + 0.2·0.3").isCloseTo(0.16, within(1e-12));
  }

  @Test
  void theReleasedDoNoLineWork() {
    depth(0, 0.6);
    depth(1, 0.6);
    a.staff.addReleased(1, 1);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isCloseTo(1 / 1.84, within(1e-9));
    assertThat(a.ledger.thisWeek(Flow.RELEASED_TIME)).isEqualTo(1);
  }

  @Test
  void moreThanTheWholeWeekAcrossLeavesNothing() {
    depth(0, 0.6);
    depth(1, 0.6);
    a.staff.setCrossTime(0, 1.5f);
    a.staff.setCrossTime(1, 1);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isZero();
  }

  @Test
  void skillNeverFallsBelowNothing() {
    Administration harsh =
        Administrations.pairs(Administrations.evenParameters().with("line.depth-effect", 2));
    harsh.staff.setDepth(0, 0); // 1 − 2
    harsh.staff.setDepth(1, 0.6);
    new LineService(harsh).step(harsh);
    assertThat(harsh.departments.lineService(0)).isCloseTo(1 / 1.84, within(1e-9));
  }

  /** Skill is not capped: 1 + 0.6 · 0.5 makes up for half a week less. */
  @Test
  void moreDepthThanAtTheFoundingIsMoreSkill() {
    depth(0, 0.9);
    depth(1, 0.6);
    a.staff.setCrossTime(0, 0.5f);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isCloseTo((0.5 * 1.3 + 1) / 1.84, within(1e-9));
    assertThat(new LineService(a).skill(1)).isEqualTo(1);
    assertThat(new LineService(a).skill(1.5)).isCloseTo(1.3, within(1e-12));
  }

  @Test
  void aReserveBearsSomeTimeAcross() {
    a.staff.setCrossTime(0, 0.16f);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).as("1.84 of 1.84").isCloseTo(1, within(1e-7));
    a.staff.setCrossTime(0, 0.2f);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isCloseTo(1.8 / 1.84, within(1e-7));
  }

  @Test
  void everyDepartmentHasItsOwn() {
    a.staff.setCrossTime(3, 0.5f);
    a.staff.addReleased(2, 1);
    a.staff.setCrossTime(2, 0.25f);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isEqualTo(1);
    assertThat(a.departments.lineService(1)).isCloseTo(0.5 / 1.84, within(1e-7));
    assertThat(a.ledger.thisWeek(Flow.CROSS_TIME)).isCloseTo(0.75, within(1e-7));
  }

  @Test
  void whereNoDepthIsExpectedNoneIsMissed() {
    Administration loose =
        Initialization.found(
            Organisations.three(),
            Administrations.evenParameters().with("contacts.ties", 3).with("ties.own-share", 0),
            1,
            0);
    assertThat(loose.departments.foundingDepth(0)).isZero();
    new LineService(loose).step(loose);
    assertThat(loose.departments.lineService(0)).isEqualTo(1);
  }
}
