package korridor.bench;

import korridor.model.Administration;
import korridor.model.process.Week;

/** Administrations whose issues, strain and ties have settled. */
final class Settled {

  /**
   * A little more than the deadline of an issue: as many issues end as arrive. The constants are
   * derived within them, sooner than in a scenario.
   */
  static final int WEEKS = 60;

  private Settled() {}

  /** A town before a warm-up of so many weeks. */
  static Administration founded(int staff) {
    Administration a = Town.found(staff, 0);
    a.beginArm(WEEKS);
    return a;
  }

  /** A town after its first weeks; its week is on the schedule. */
  static Administration town(int staff) {
    Administration a = founded(staff);
    Week.schedule(a);
    for (int week = 0; week < WEEKS; week++) {
      a.schedule.step(a);
    }
    return a;
  }
}
