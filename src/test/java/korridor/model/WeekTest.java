package korridor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import korridor.model.parameter.Parameters;
import korridor.model.process.Order;
import korridor.model.process.Week;
import org.junit.jupiter.api.Test;

/** The order of a week on the schedule. */
class WeekTest {

  private static Step note(Runnable action) {
    return a -> action.run();
  }

  /** The calendar turns first, then decisions, the steps of the week, and observation last. */
  @Test
  void decisionsComeFirstAndObservationLast() {
    Administration a = Initialization.found(Organisations.town(), Parameters.defaults(), 1, 0);
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

  @Test
  void observersComeAfterTheLastProcess() {
    Administration a = Initialization.found(Organisations.town(), Parameters.defaults(), 1, 0);
    assertThat(Week.processes(a, Order.BY_POST)).hasSize(Week.OBSERVATION - 1);
  }

  /** Where nobody takes part, an issue that arrives can find its team and work in the same week. */
  @Test
  void teamsFormAndWorkInTheWeekOfArrival() {
    Parameters p =
        Administrations.willing(Parameters.defaults())
            .with("issues.rate", 0.1)
            .with("contacts.per-week", 0)
            .with("participation.phase", 0)
            .with("teams.friend-of-friend", 1);
    Administration a = Trials.settled(Organisations.town(), p, 1, 0, 1);
    int joined = 0;
    for (int n = 0; n < a.issues.openCount(); n++) {
      for (int seat = 0; seat < Issues.PARTNERS; seat++) {
        joined += a.issues.partner(a.issues.open(n) * Issues.PARTNERS + seat) >= 0 ? 1 : 0;
      }
    }
    assertThat(joined).isGreaterThan(10);
    // asked with a chance of 0.99 at rest, each comes with about the same
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).isBetween(0.9 * joined, (double) joined);
  }

  /** An issue that has its deadline this week is gone before the week is over. */
  @Test
  void theDeadlineIsKept() {
    Administration a =
        Trials.settled(
            Organisations.town(), Parameters.defaults().with("issues.deadline", 26), 1, 0, 60);
    for (int n = 0; n < a.issues.openCount(); n++) {
      int row = a.issues.open(n);
      assertThat(a.week() - a.issues.birth(row)).isLessThan(a.issues.deadline(row));
    }
    assertThat(a.ledger.lastYear(Flow.NOT)).isPositive();
  }

  /** What only one of the steps does, each after one week. */
  @Test
  void everyStepOfTheWeekActs() {
    Parameters p =
        Administrations.willing(Administrations.evenParameters())
            .with("issues.rate", 0.1)
            .with("participation.phase", 0)
            .with("participation.voice-growth", 0.01);
    Administration a = Administrations.three(p);
    Administrations.tie(a, 0, 0, 9, 0.5);
    int seeking = Administrations.issue(a, 0);
    a.issues.setPartnerDepartment(seeking * Issues.PARTNERS, 2);
    a.issues.setWork(seeking * Issues.PARTNERS, 8);
    a.issues.setDeadline(seeking, 104);
    int done = Administrations.issue(a, 4, 12);
    a.issues.setDeadline(done, 104);
    Administrations.finish(a, done);
    a.heads.setSponsorship(0, Issues.NONE, 0.9);
    a.beginArm(40);
    a.actors.setVoice(0, 0.5);
    a.departments.setSuccesses(3, 7);
    Week.schedule(a);
    Trials.pass(a, 1);
    assertThat(a.week()).as("calendar").isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.ARRIVED)).as("arrivals").isPositive();
    assertThat(a.issues.partner(seeking * Issues.PARTNERS)).as("search").isEqualTo(9);
    assertThat(a.ledger.thisWeek(Flow.CROSS_EPISODES)).as("team episodes").isPositive();
    assertThat(a.actors.voice(0)).as("demand for participation").isGreaterThan(0.5);
    assertThat(a.ledger.thisWeek(Flow.DONE)).as("ends").isEqualTo(1);
    assertThat(a.ledger.thisWeek(Flow.CONTACTS)).as("contacts").isEqualTo(40);
    assertThat(Rows.doubles(a.staff.size(), a.staff::crossTime))
        .as("line service")
        .containsOnly(0f);
    assertThat(Rows.ints(a.departments.size(), a.departments::successes))
        .as("culture")
        .containsOnly(0);
    assertThat(a.heads.sponsorship(0, Issues.NONE)).as("culture").isLessThan(0.9);
    assertThat(a.calibration.tally.of(Tally.Count.WEEKS)).as("calibration").isEqualTo(1);
    Trials.pass(a, 1);
    assertThat(a.ledger.thisWeek(Flow.CONTACTS)).as("the ledger turns").isEqualTo(40);
    assertThat(a.ledger.lastYear(Flow.CONTACTS)).isEqualTo(80);
  }

  @Test
  void staffAndTiesTurnOver() {
    Parameters fixed =
        Administrations.frozen(Administrations.evenParameters())
            .with("staff.turnover", 0)
            .with("ties.fading", 0);
    assertThat(changes(fixed)).containsExactly(0, 0);
    assertThat(changes(fixed.with("ties.fading", 0.08))[0]).isPositive();
    assertThat(changes(fixed.with("staff.turnover", 0.5))[1]).isPositive();
  }

  /** Lost ties and successors in 30 weeks where everybody has one tie across, without trust. */
  private static int[] changes(Parameters p) {
    Administration a =
        Administrations.settled(Administrations.newThree(p), Administrations.tieBirth(0));
    for (int post = 0; post < a.staff.size(); post++) {
      Administrations.tie(a, post, 0, (post + 4) % 20, 0);
    }
    Week.schedule(a);
    Trials.pass(a, 30);
    int[] changes = new int[2];
    for (int post = 0; post < a.staff.size(); post++) {
      changes[0] += Administrations.colleague(a, post, 0) == (post + 4) % 20 ? 0 : 1;
      changes[1] += a.staff.generation(post);
    }
    return changes;
  }
}
