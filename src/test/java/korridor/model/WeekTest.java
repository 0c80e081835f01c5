package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import korridor.model.parameter.Parameters;
import korridor.model.process.Week;
import org.junit.jupiter.api.Test;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The order of a week on the schedule. */
class WeekTest {

  private static Steppable note(Runnable action) {
    return new Steppable() {
      private static final long serialVersionUID = 1;

      @Override
      public void step(SimState state) {
        action.run();
      }
    };
  }

  /** The calendar turns first, then decisions, the ten steps, and observation last. */
  @Test
  void decisionsComeFirstAndObservationLast() {
    Administration a = new Administration(Organisations.town(), Parameters.defaults(), 1, 0);
    Week.schedule(a);
    List<String> seen = new ArrayList<>();
    Week.schedule(
        a,
        Week.OBSERVATION,
        note(() -> seen.add("after " + a.week() + " " + a.ledger.thisWeek(Flow.CONTACTS))));
    Week.schedule(
        a,
        Week.DECISIONS,
        note(() -> seen.add("before " + a.week() + " " + a.ledger.thisWeek(Flow.CONTACTS))));
    Trials.pass(a, 2);
    assertThat(seen)
        .containsExactly("before 1 0.0", "after 1 300.0", "before 2 0.0", "after 2 300.0");
  }

  /** An issue that arrives can find its team and work in the same week. */
  @Test
  void teamsFormAndWorkInTheWeekOfArrival() {
    Parameters p =
        Administrations.willing(Parameters.defaults())
            .with("issues.rate", 0.1)
            .with("contacts.per-week", 0)
            .with("teams.friend-of-friend", 1);
    Administration a = Trials.settled(Organisations.town(), p, 1, 0, 1);
    int joined = 0;
    for (int n = 0; n < a.issues.openCount(); n++) {
      for (int seat = 0; seat < Issues.PARTNERS; seat++) {
        joined += a.issues.partner[a.issues.open(n) * Issues.PARTNERS + seat] >= 0 ? 1 : 0;
      }
    }
    assertThat(joined).isPositive();
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isEqualTo(joined);
  }

  /** An issue that has its deadline this week is gone before the week is over. */
  @Test
  void theDeadlineIsKept() {
    Administration a =
        Trials.settled(
            Organisations.town(), Parameters.defaults().with("issues.deadline", 4), 1, 0, 40);
    for (int n = 0; n < a.issues.openCount(); n++) {
      assertThat(a.week() - a.issues.birth[a.issues.open(n)]).isLessThan(4);
    }
    assertThat(a.ledger.lastYear(Flow.EXPIRED)).isPositive();
  }
}
