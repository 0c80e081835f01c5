package korridor.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntConsumer;
import korridor.model.Administration;
import korridor.model.Flow;

/** Lets issues arrive and looks at each. */
final class Arrivals {

  private Arrivals() {}

  /** Runs the weeks, hands every new issue to the visitor and clears the table. */
  static void run(Administration a, int weeks, IntConsumer visitor) {
    IssueArrival arrival = new IssueArrival(a);
    for (int week = 0; week < weeks; week++) {
      a.turnWeek();
      a.ledger.turn();
      arrival.step(a);
      assertThat(a.ledger.thisWeek(Flow.ARRIVED)).isEqualTo(a.issues.openCount());
      for (int n = 0; n < a.issues.openCount(); n++) {
        visitor.accept(a.issues.open(n));
      }
      a.issues.removeIf(any -> true);
    }
  }
}
