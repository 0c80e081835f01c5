package korridor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import korridor.model.Administration;
import korridor.model.Rows;
import korridor.model.process.Week;
import korridor.observe.Census;
import org.junit.jupiter.api.Test;

class StepsTest {

  @Test
  void theStepsOneByOneAreTheWeek() {
    Administration byHand = Town.found(300, 0);
    Administration bySchedule = byHand.fork();
    Week.schedule(bySchedule);
    Steps steps = new Steps(byHand);
    for (int week = 0; week < 60; week++) {
      steps.week(Steps.Watch.NONE);
      bySchedule.schedule.step(bySchedule);
    }
    assertThat(byHand.week()).isEqualTo(bySchedule.week()).isEqualTo(60);
    assertThat(Rows.doubles(byHand.ties.count(), byHand.ties::trust))
        .isEqualTo(Rows.doubles(bySchedule.ties.count(), bySchedule.ties::trust));
    assertThat(Census.of(byHand).measure()).isEqualTo(Census.of(bySchedule).measure());
  }
}
