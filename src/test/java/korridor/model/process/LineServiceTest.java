package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Flow;
import korridor.model.Foundings;
import korridor.model.Rows;
import org.junit.jupiter.api.Test;

/** Departments of two; everybody had the depth 0.6 at the founding, which is full expertise. */
class LineServiceTest {

  private final Administration a = Administrations.pairs();

  @Test
  void fullTimeAndFullDepthGiveFullService() {
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isEqualTo(1);
    assertThat(a.departments.strain(0)).isZero();
  }

  @Test
  void timeAcrossAndLostDepthLowerIt() {
    a.staff.setDepth(0, 0.3); // half: skill 1 − 0.6·0.5 = 0.7
    a.staff.setCrossTime(0, 0.25f);
    a.staff.setCrossTime(1, 0.5f);
    a.staff.setCrossTime(3, 0.125f);
    new LineService(a).step(a);
    double service = (0.75 * 0.7 + 0.5) / (0.92 * 2);
    assertThat(a.departments.lineService(0)).isCloseTo(service, within(1e-7));
    assertThat(a.departments.strain(0)).isCloseTo(0.2 * (1 - service), within(1e-7));
    assertThat(a.departments.lineService(1)).as("1.875 / 1.84").isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.CROSS_TIME)).isEqualTo(0.875);
    assertThat(Rows.doubles(a.staff.size(), a.staff::crossTime)).containsOnly(0f);
  }

  /** Expertise is that of the own office: where less depth was usual, less is missed. */
  @Test
  void depthCountsRelativeToWhatWasUsualInTheOffice() {
    Administrations.tie(a, 0, 0, 1, 0.3);
    Administrations.tie(a, 2, 0, 3, 0.3);
    Foundings.depth(a, 1, 0.3);
    for (int post : new int[] {0, 1, 2, 3}) {
      a.staff.setCrossTime(post, 0.25f);
    }
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isCloseTo(0.75 * 1.7 / 1.84, within(1e-7));
    // post 3 has twice the usual depth: skill 1 + 0.6
    assertThat(a.departments.lineService(1)).as("0.75·2.6 / 1.84").isEqualTo(1);
    a.staff.setCrossTime(2, 0.5f);
    a.staff.setCrossTime(3, 0.5f);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(1)).isCloseTo(0.5 * 2.6 / 1.84, within(1e-7));
  }

  @Test
  void strainFollowsAndFades() {
    a.departments.setStrain(0, 0.5);
    new LineService(a).step(a);
    assertThat(a.departments.strain(0)).isCloseTo(0.4, within(1e-12));
    LineService line = new LineService(a);
    assertThat(line.strain(0.1, 0.6)).as("0.1 + 0.2·0.3").isCloseTo(0.16, within(1e-12));
  }

  @Test
  void theReleasedDoNoLineWork() {
    a.staff.addReleased(1, 1);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isCloseTo(1 / 1.84, within(1e-7));
    assertThat(a.departments.lineService(1)).isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.RELEASED_TIME)).isEqualTo(1);
  }

  @Test
  void moreThanTheWholeWeekAcrossLeavesNothing() {
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
    new LineService(harsh).step(harsh);
    assertThat(harsh.departments.lineService(0)).isCloseTo(1 / 1.84, within(1e-7));
  }

  @Test
  void whereNoDepthWasUsualNoneIsMissed() {
    Foundings.depth(a, 0, 0);
    a.staff.setDepth(0, 0);
    a.staff.setDepth(1, 0);
    new LineService(a).step(a);
    assertThat(a.departments.lineService(0)).isEqualTo(1);
  }
}
