package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Staff;
import korridor.model.Ties;

/**
 * Looks at people who are about to meet, several at a time, so that memory is waited for once for
 * all of them. Changes nothing but the time; where people fit into the fast memory it brings
 * nothing (decision 0025).
 */
final class Ahead {

  /** Staff from which on people who meet lie too far apart for the fast memory. */
  private static final int LARGE = 20_000;

  private final boolean large;
  private final Staff staff;
  private final Ties ties;
  private double seen;

  /** Looks at people of this administration. */
  Ahead(Administration a) {
    staff = a.staff;
    ties = a.ties;
    large = staff.size() >= LARGE;
  }

  /** Whether it is worth while. */
  boolean large() {
    return large;
  }

  /** Looks at what an episode asks of a person. */
  void look(int post) {
    int first = ties.first(post);
    seen +=
        staff.openness(post)
            + staff.respect(post)
            + staff.department(post)
            + staff.goalTheme(post)
            + ties.trust(first)
            + ties.trust(first + ties.slots() - 1);
  }
}
