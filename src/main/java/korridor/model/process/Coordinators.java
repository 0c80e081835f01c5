package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.Issues;
import korridor.model.Purpose;
import korridor.random.Draws;

/** Who coordinates an issue: a member of the leading department. */
final class Coordinators {

  private Coordinators() {}

  /**
   * Draws the coordinator evenly from the leading department. Where a corridor is in force, an
   * issue of its theme goes to one of the corridor's members there, if there are any: corridors use
   * what exists (assumption).
   */
  static int appoint(Administration a, int row) {
    int lead = a.issues.lead(row);
    int theme = a.issues.theme(row);
    long luck =
        Draws.bits(
            a.timelessStream(Purpose.COORDINATOR), a.issues.key(row), DrawKeys.Coordinator.CHOICE);
    if (theme != Issues.NONE && a.regime.corridorLevel() > 0) {
      int member = corridorMember(a, lead, theme, luck);
      if (member != Issues.NONE) {
        return member;
      }
    }
    return drawMember(a, lead, luck);
  }

  /** Anybody of the department, drawn evenly. */
  static int drawMember(Administration a, int department, long luck) {
    return a.departments.firstPost(department) + Draws.below(a.departments.staff(department), luck);
  }

  /** A member of the theme's corridor in the department, drawn evenly, or {@link Issues#NONE}. */
  static int corridorMember(Administration a, int department, int theme, long luck) {
    int found = Issues.NONE;
    long smallest = Long.MAX_VALUE;
    int end = a.departments.firstPost(department + 1);
    for (int post = a.departments.firstPost(department); post < end; post++) {
      if (a.staff.corridor(post) == theme + 1) {
        long bits = Draws.bits(luck, post);
        if (found == Issues.NONE || bits < smallest) {
          found = post;
          smallest = bits;
        }
      }
    }
    return found;
  }
}
