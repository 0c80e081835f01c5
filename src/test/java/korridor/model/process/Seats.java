package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Administrations;
import korridor.model.Issues;

/** An issue of post 0 that looks for somebody of department c, posts 8 to 11. */
final class Seats {

  private Seats() {}

  /** Behind an issue that looks for nobody, so not in the first row of the table. */
  static int seek(Administration a, long key) {
    if (a.issues.openCount() == 0) {
      Administrations.issue(a, 16);
      a.staff.setTeams(16, 0);
    }
    int row = Administrations.issue(a, 0);
    a.issues.setKey(row, key);
    a.issues.setPartnerDepartment(row * Issues.PARTNERS, 2);
    a.issues.setWork(row * Issues.PARTNERS, 8);
    return row;
  }

  /** One week of the search. */
  static void step(Administration a) {
    new TeamFormation(a).step(a);
  }
}
