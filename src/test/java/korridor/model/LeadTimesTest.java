package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Ages at which issues were open, done and expired, over the last 52 weeks. */
class LeadTimesTest {

  private final LeadTimes times = new LeadTimes();

  @Test
  void countsEachAgeAndEachEndApart() {
    times.turn();
    times.atRisk(0);
    times.atRisk(104);
    times.atRisk(104);
    times.done(104);
    times.expired(7);
    assertThat(times.atRisk()).hasSize(105);
    assertThat(times.atRisk()[0]).isEqualTo(1);
    assertThat(times.atRisk()[104]).isEqualTo(2);
    assertThat(times.done()[104]).isEqualTo(1);
    assertThat(times.expired()[7]).isEqualTo(1);
    assertThat(Arrays.stream(times.atRisk()).sum()).isEqualTo(3);
    assertThat(Arrays.stream(times.done()).sum()).isEqualTo(1);
    assertThat(Arrays.stream(times.expired()).sum()).isEqualTo(1);
  }

  @Test
  void whatIsOlderThanTwoYearsIsNotCounted() {
    times.atRisk(105);
    times.done(5000);
    assertThat(times.atRisk()).containsOnly(0);
    assertThat(times.done()).containsOnly(0);
    assertThat(times.expired()).containsOnly(0);
  }

  /** In week n, n issues of age 3: the last 52 of 60 weeks are 9 to 60. */
  @Test
  void remembersTheLast52Weeks() {
    for (int week = 1; week <= 60; week++) {
      times.turn();
      for (int n = 0; n < week; n++) {
        times.atRisk(3);
      }
    }
    assertThat(times.atRisk()[3]).isEqualTo((9 + 60) * 52 / 2);
    for (int week = 0; week < 52; week++) {
      times.turn();
    }
    assertThat(times.atRisk()).containsOnly(0);
  }

  @Test
  void aCopyIsIndependent() {
    times.turn();
    times.done(4);
    LeadTimes copy = times.copy();
    copy.turn();
    copy.done(4);
    assertThat(times.done()[4]).isEqualTo(1);
    assertThat(copy.done()[4]).isEqualTo(2);
    for (int week = 0; week < 51; week++) {
      copy.turn();
    }
    assertThat(copy.done()[4]).isEqualTo(1);
  }
}
