package korridor.run;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.scenario.Scenario.Horizon;
import org.junit.jupiter.api.Test;

class ObservedWeeksTest {

  @Test
  void everyNthWeekAndTheWeeksOfComparison() {
    assertThat(ObservedWeeks.of(new Horizon(0, 300, 100)))
        .containsExactly(0, 52, 100, 200, 260, 300);
  }

  @Test
  void nothingBeyondTheHorizon() {
    assertThat(ObservedWeeks.of(new Horizon(0, 10, 4))).containsExactly(0, 4, 8, 10);
    assertThat(ObservedWeeks.of(new Horizon(0, 1, 2600))).containsExactly(0, 1);
  }

  @Test
  void noWeekTwice() {
    assertThat(ObservedWeeks.of(new Horizon(0, 260, 52)))
        .containsExactly(0, 52, 104, 156, 208, 260);
  }
}
