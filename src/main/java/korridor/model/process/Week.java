package korridor.model.process;

import korridor.model.Administration;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The week: puts its steps on the schedule, each with its ordering number. Interventions act at
 * {@link #DECISIONS}, before the first step; observers watch at {@link #OBSERVATION}, after the
 * last.
 */
public final class Week {

  /** Ordering number of the interventions. */
  public static final int DECISIONS = 0;

  /** Ordering number of the observers. */
  public static final int OBSERVATION = 11;

  private static final int BEGIN = -1;

  private Week() {}

  /** Schedules the week of this administration, from now on; people act post by post. */
  public static void schedule(Administration a) {
    schedule(a, Order.BY_POST);
  }

  /** Schedules the week with people taking their turns in this order. */
  public static void schedule(Administration a, Order order) {
    schedule(a, BEGIN, new Begin());
    schedule(a, 1, new IssueArrival(a));
    schedule(a, 2, new TeamFormation(a));
    schedule(a, 3, new TeamEpisodes(a));
    schedule(a, 4, new CoCreation(a));
    schedule(a, 5, new IssueEnds(a));
    schedule(a, 6, new Contacts(a, order));
    schedule(a, 7, new LineService(a));
    schedule(a, 8, new Culture(a));
    schedule(a, 9, new TieTurnover(a));
    schedule(a, 10, new StaffTurnover(a));
  }

  /** Schedules one more weekly step at an ordering number. */
  public static void schedule(Administration a, int ordering, Steppable step) {
    a.schedule.scheduleRepeating(Schedule.EPOCH, ordering, step);
  }

  /** Turns the calendar and the ledger. */
  private static final class Begin implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
      Administration a = (Administration) state;
      a.turnWeek();
      a.ledger.turn();
    }
  }
}
