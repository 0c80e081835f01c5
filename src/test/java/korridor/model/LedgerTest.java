package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {

  @Test
  void remembersTheLast52WeeksAndNoMore() {
    Ledger ledger = new Ledger();
    for (int week = 1; week <= 60; week++) {
      ledger.turn();
      ledger.add(Flow.DONE, week);
    }
    // weeks 9 to 60: (9 + 60) · 52 / 2
    assertThat(ledger.lastYear(Flow.DONE)).isEqualTo(1794);
    assertThat(ledger.thisWeek(Flow.DONE)).isEqualTo(60);
  }

  @Test
  void countsAsManyWeeksBackAsAsked() {
    Ledger ledger = new Ledger();
    for (int week = 1; week <= 60; week++) {
      ledger.turn();
      ledger.add(Flow.DONE, week);
    }
    assertThat(ledger.last(0, Flow.DONE)).isZero();
    assertThat(ledger.last(3, Flow.DONE)).isEqualTo(58 + 59 + 60);
    assertThat(ledger.last(Ledger.WEEKS, Flow.DONE)).isEqualTo(ledger.lastYear(Flow.DONE));
  }

  @Test
  void keepsTheFlowsApartAndAddsWithinAWeek() {
    Ledger ledger = new Ledger();
    ledger.turn();
    ledger.add(Flow.ARRIVED, 2);
    ledger.add(Flow.ARRIVED, 3);
    ledger.add(Flow.RELEASED_TIME, 0.5);

    assertThat(ledger.thisWeek(Flow.ARRIVED)).isEqualTo(5);
    assertThat(ledger.thisWeek(Flow.RELEASED_TIME)).isEqualTo(0.5);
    for (Flow flow : Flow.values()) {
      if (flow != Flow.ARRIVED && flow != Flow.RELEASED_TIME) {
        assertThat(ledger.lastYear(flow)).as(flow.name()).isZero();
      }
    }
  }

  @Test
  void aCopyIsIndependent() {
    Ledger ledger = new Ledger();
    ledger.turn();
    ledger.add(Flow.ARRIVED, 1);
    Ledger copy = ledger.copy();
    copy.turn();
    copy.add(Flow.ARRIVED, 10);

    assertThat(ledger.lastYear(Flow.ARRIVED)).isEqualTo(1);
    assertThat(copy.lastYear(Flow.ARRIVED)).isEqualTo(11);
  }
}
