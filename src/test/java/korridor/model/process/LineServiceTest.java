package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Rows;
import org.junit.jupiter.api.Test;

/** Departments of two with two ties; full professional depth is 2 · 0.84 · 0.62 = 1.0416. */
class LineServiceTest {

  private final Administration a = Administrations.pairs();

  private void depth(int post, double depth) {
    a.staff.setDepth(post, depth);
  }

  @Test
  void fullTimeAndFullDepthGiveFullService() {
    depth(0, 1.0416);
    depth(1, 1.0416);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isEqualTo(1);
    assertThat(a.departments.strain(0)).isZero();
  }

  @Test
  void timeAcrossAndLostDepthLowerIt() {
    depth(0, 0.5208); // half: skill 1 − 0.6·0.5 = 0.7
    depth(1, 1.0416);
    a.staff.setCrossTime(0, 0.25f);
    a.staff.setCrossTime(1, 0.5f);
    new LineService(a).step(a);
    double service = (0.75 * 0.7 + 0.5) / (0.88 * 2);
    assertThat(a.departments.lineService(0)).isCloseTo(service, within(1e-9));
    assertThat(a.departments.strain(0)).isCloseTo(0.2 * (1 - service), within(1e-9));
    assertThat(a.ledger.thisWeek(Flow.CROSS_TIME)).isCloseTo(0.75, within(1e-9));
    assertThat(Rows.doubles(a.staff.size(), a.staff::crossTime)).containsOnly(0f);
  }

  @Test
  void strainFollowsAndFades() {
    depth(0, 1.0416);
    depth(1, 1.0416);
    a.departments.setStrain(0, 0.5);
    new LineService(a).step(a);
    assertThat(a.departments.strain(0)).isCloseTo(0.4, within(1e-12));
    LineService line = new LineService(a);
    assertThat(line.strain(0.1, 0.6)).as("0.1 + 0.2·0.3").isCloseTo(0.16, within(1e-12));
  }

  @Test
  void theReleasedDoNoLineWork() {
    depth(0, 1.0416);
    depth(1, 1.0416);
    a.staff.addReleased(1, 1);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isCloseTo(1 / 1.76, within(1e-9));
    assertThat(a.ledger.thisWeek(Flow.RELEASED_TIME)).isEqualTo(1);
  }

  @Test
  void moreThanTheWholeWeekAcrossLeavesNothing() {
    depth(0, 1.0416);
    depth(1, 1.0416);
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
    harsh.staff.setDepth(1, 1.0416);
    new LineService(harsh).step(harsh);
    assertThat(harsh.departments.lineService(0)).isCloseTo(1 / 1.76, within(1e-9));
  }

  @Test
  void whereNoDepthIsExpectedNoneIsMissed() {
    Administration loose =
        Administrations.pairs(Administrations.evenParameters().with("ties.own-share", 0));
    loose.staff.setDepth(0, 0);
    loose.staff.setDepth(1, 0);
    new LineService(loose).step(loose);
    assertThat(loose.departments.lineService(0)).isEqualTo(1);
  }
}
