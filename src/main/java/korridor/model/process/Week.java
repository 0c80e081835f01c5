package korridor.model.process;

import java.util.List;
import korridor.model.Administration;
import korridor.model.Parallel;
import korridor.model.Step;
import sim.engine.Schedule;

/**
 * The week: puts its steps on the schedule, each with its ordering number. Interventions act at
 * {@link #DECISIONS}, before the first step; observers watch at {@link #OBSERVATION}, after the
 * last.
 */
public final class Week {

  /** Ordering number of the interventions. */
  public static final int DECISIONS = 0;

  /** Ordering number of the observers. */
  public static final int OBSERVATION = 13;

  private static final int BEGIN = -1;

  private Week() {}

  /** Schedules the week of this administration, from now on; people act post by post. */
  public static void schedule(Administration a) {
    schedule(a, Order.BY_POST);
  }

  /** Schedules the week with people taking their turns in this order. */
  public static void schedule(Administration a, Order order) {
    schedule(a, order, Parallel.NONE);
  }

  /** The same, others helping with the parts of large administrations. */
  public static void schedule(Administration a, Order order, Parallel parallel) {
    schedule(a, BEGIN, new Begin());
    int ordering = DECISIONS;
    for (Step process : processes(a, order, parallel)) {
      schedule(a, ++ordering, process);
    }
  }

  /**
   * The processes of the week in their order: the first follows the interventions, the last comes
   * before the observers. The model description draws its chart of the week from this list.
   */
  public static List<Step> processes(Administration a, Order order) {
    return processes(a, order, Parallel.NONE);
  }

  private static List<Step> processes(Administration a, Order order, Parallel parallel) {
    return List.of(
        new IssueArrival(a),
        new ParticipationPhase(a),
        new TeamFormation(a),
        new Work(a),
        new ExternalPartners(a),
        new IssueClosure(a),
        new Contacts(a, order, parallel),
        new LineService(a),
        new Culture(a),
        new TieTurnover(a),
        new StaffTurnover(a),
        new Calibrating(a));
  }

  /** Schedules one more weekly step at an ordering number. */
  public static void schedule(Administration a, int ordering, Step step) {
    a.schedule.scheduleRepeating(Schedule.EPOCH, ordering, state -> step.step(a));
  }

  /** Turns the calendar and the ledger. */
  private static final class Begin implements Step {
    @Override
    public void step(Administration a) {
      a.turnWeek();
      a.ledger.turn();
      a.leadTimes.turn();
    }
  }
}
