package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Rows;
import korridor.model.parameter.Parameters;

/** Administrations in which nobody outside trusts and no routines exist. */
final class CrossSector {

  private CrossSector() {}

  /** Five departments of four; nothing is learned, so that trust outside stays. */
  static Administration three(Parameters p) {
    Administration a = Administrations.three(p);
    a.arrangements.freeze(true); // so that trust outside stays
    Rows.each(4, actor -> a.actors.setTrust(actor, 0));
    Rows.each(5, d -> a.departments.setRoutines(d, 0));
    return a;
  }

  /** A cross-sector issue that post 0 coordinates. */
  static int issue(Administration a) {
    int row = Administrations.issue(a, 0);
    a.issues.setCrossSector(row, true);
    return row;
  }

  /** One week of external partners. */
  static void week(Administration a) {
    a.turnWeek();
    new ExternalPartners(a).step(a);
  }
}
