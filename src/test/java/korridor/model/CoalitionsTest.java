package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoalitionsTest {

  private final Coalitions coalitions = new Coalitions(2, 3);

  @Test
  void anActorsSlotsFillUpAndThenTheIdlestGivesWay() {
    coalitions.form(coalitions.slotFor(1), 7, 10);
    coalitions.form(coalitions.slotFor(1), 8, 5);
    coalitions.form(coalitions.slotFor(1), 9, 20);

    assertThat(coalitions.count()).isEqualTo(3);
    assertThat(coalitions.slotFor(1)).isEqualTo(coalitions.find(1, 8));

    coalitions.form(coalitions.slotFor(1), 6, 21);
    assertThat(coalitions.count()).isEqualTo(3);
    assertThat(coalitions.find(1, 8)).isEqualTo(Coalitions.NONE);
    assertThat(coalitions.find(1, 6)).isBetween(3, 5);
    assertThat(coalitions.find(0, 6)).isEqualTo(Coalitions.NONE);
  }

  @Test
  void dissolvingTwiceCountsOnce() {
    coalitions.form(2, 7, 4);
    coalitions.dissolve(2);
    coalitions.dissolve(2);

    assertThat(coalitions.count()).isZero();
    assertThat(coalitions.slotFor(0)).isZero();
  }
}
