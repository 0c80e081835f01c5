package korridor.model.process;

import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.Issues;
import korridor.model.Purpose;
import korridor.random.Draws;

/** Who coordinates an issue: a member of the leading department. */
final class Coordinators {

  private static final int ATTEMPTS = 32;

  private Coordinators() {}

  /**
   * Draws the coordinator evenly from the leading department. Where corridors are in force, as
   * large a part of the issues of their themes as their level goes to one of the corridor's members
   * there, if there are any: corridors use what exists (assumption).
   */
  static int appoint(Administration a, int row) {
    int lead = a.issues.lead(row);
    int theme = a.issues.theme(row);
    long luck =
        Draws.bits(
            a.timelessStream(Purpose.COORDINATOR), a.issues.key(row), DrawKeys.Coordinator.CHOICE);
    if (theme != Issues.NONE
        && a.arrangements.membersCoordinate()
        && isOfCorridor(a, Draws.bits(luck, DrawKeys.CoordinatorChoice.OF_CORRIDOR))) {
      int member = corridorMember(a, lead, theme, luck);
      if (member != Issues.NONE) {
        return member;
      }
    }
    return drawMember(a, lead, luck);
  }

  /** Whether the corridor takes up something that it alone can do, with a chance of its level. */
  static boolean isOfCorridor(Administration a, long luck) {
    double level = a.arrangements.corridorLevel();
    return level >= 1 || (level > 0 && Draws.uniform(luck) < level);
  }

  /**
   * Anybody of the department who may be asked, drawn evenly; where luck finds nobody, as in a
   * department that is the I-Team, anybody.
   */
  static int drawMember(Administration a, int department, long luck) {
    int from = a.departments.firstPost(department);
    int drawn = from + Draws.below(a.departments.staff(department), luck);
    for (int n = 0; n < ATTEMPTS && !a.mayBeAsked(drawn); n++) {
      drawn = from + Draws.below(a.departments.staff(department), Draws.bits(luck, n));
    }
    return drawn;
  }

  /** A member of the theme's corridor in the department, drawn evenly, or {@link Issues#NONE}. */
  static int corridorMember(Administration a, int department, int theme, long luck) {
    int found = Issues.NONE;
    long smallest = Long.MAX_VALUE;
    int end = a.departments.firstPost(department + 1);
    for (int post = a.departments.firstPost(department); post < end; post++) {
      if (a.staff.corridor(post) == theme + 1 && a.mayBeAsked(post)) {
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
