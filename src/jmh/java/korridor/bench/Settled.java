package korridor.bench;

import korridor.model.Administration;
import korridor.model.process.Week;

/** Administrations whose issues, strain and ties have settled. */
final class Settled {

  /** A little more than the deadline of an issue: as many issues end as arrive. */
  static final int WEEKS = 60;

  private Settled() {}

  /** A town after its first weeks; its week is on the schedule. */
  static Administration town(int staff) {
    Administration a = Town.found(staff, 0);
    Week.schedule(a);
    for (int week = 0; week < WEEKS; week++) {
      a.schedule.step(a);
    }
    return a;
  }
}
