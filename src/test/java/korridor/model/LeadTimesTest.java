package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadTimesTest {

  private final LeadTimes times = new LeadTimes();

  @Test
  void countsEachAgeAndEachEndOnItsOwn() {
    times.turn();
    times.atRisk(3);
    times.atRisk(3);
    times.atRisk(4);
    times.done(3);
    times.expired(4);
    times.expired(4);
    assertThat(times.atRisk()[3]).isEqualTo(2);
    assertThat(times.atRisk()[4]).isEqualTo(1);
    assertThat(times.done()[3]).isEqualTo(1);
    assertThat(times.done()[4]).isZero();
    assertThat(times.expired()[3]).isZero();
    assertThat(times.expired()[4]).isEqualTo(2);
    assertThat(times.atRisk()[2]).isZero();
  }

  /** Ages 0 to 104; what is older is beyond the two years that are asked about. */
  @Test
  void agesFromNothingToTwoYearsAreCounted() {
    times.turn();
    for (int age : new int[] {0, 104, 105, 500}) {
      times.atRisk(age);
      times.done(age);
      times.expired(age);
    }
    for (int[] column : new int[][] {times.atRisk(), times.done(), times.expired()}) {
      assertThat(column).hasSize(105);
      assertThat(column[0]).isEqualTo(1);
      assertThat(column[104]).isEqualTo(1);
      assertThat(java.util.Arrays.stream(column).sum()).isEqualTo(2);
    }
  }

  /** One more each week: of 60 weeks the last 52 are 9 to 60, (9 + 60) · 52 / 2. */
  @Test
  void remembersTheLast52WeeksAndNoMore() {
    for (int week = 1; week <= 60; week++) {
      times.turn();
      for (int n = 0; n < week; n++) {
        times.atRisk(7);
        times.expired(104);
      }
      times.done(8);
    }
    assertThat(times.atRisk()[7]).isEqualTo(1794);
    assertThat(times.expired()[104]).isEqualTo(1794);
    assertThat(times.done()[8]).isEqualTo(52);
    for (int week = 0; week < 51; week++) {
      times.turn();
    }
    assertThat(times.done()[8]).as("the last of them").isEqualTo(1);
    assertThat(times.atRisk()[7]).isEqualTo(60);
    times.turn();
    assertThat(times.done()[8]).isZero();
    assertThat(times.atRisk()[7]).isZero();
  }

  @Test
  void aCopyIsIndependentAndForgetsInTheSameWeeks() {
    times.turn();
    times.done(5);
    times.turn();
    times.atRisk(6);
    LeadTimes copy = times.copy();
    copy.done(5);
    assertThat(times.done()[5]).isEqualTo(1);
    assertThat(copy.done()[5]).isEqualTo(2);
    assertThat(copy.atRisk()[6]).isEqualTo(1);
    for (int week = 0; week < 51; week++) {
      copy.turn();
    }
    assertThat(copy.done()[5]).as("of the second week").isEqualTo(1);
    assertThat(times.done()[5]).isEqualTo(1);
    assertThat(copy.atRisk()[6]).isEqualTo(1);
    copy.turn();
    assertThat(copy.atRisk()[6]).isZero();
  }

  @Test
  void whatItHandsOutIsNotItself() {
    times.turn();
    times.done(1);
    times.done()[1] = 99;
    assertThat(times.done()[1]).isEqualTo(1);
  }
}
