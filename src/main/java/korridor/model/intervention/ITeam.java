package korridor.model.intervention;

import korridor.model.Administration;
import korridor.model.Purpose;
import korridor.model.Timing;
import korridor.model.parameter.SolutionParameters;

/**
 * S3, the I-Team, innovation and integration (ODD 7.15 Interventions): people leave line work and
 * each broker a number of matches and accompany a number of episodes a week. Without that work it
 * is the null arm {@code headcount}: the same people gone from line work, doing nothing across.
 */
final class ITeam implements Intervention {

  private final Timing timing;
  private final SolutionParameters p;
  private final boolean working;

  ITeam(Administration a, Timing timing, boolean working) {
    this.timing = timing;
    p = a.parameters.solutions();
    this.working = working;
  }

  @Override
  public void act(Administration a, int week) {
    double level = timing.at(week);
    int members = Selection.head(a, p.iteamStaff() * level);
    if (level != timing.at(week - 1)) {
      staff(a, members);
    }
    if (working) {
      a.regime.provide(
          (int) Math.rint(members * p.iteamMatches()),
          (int) Math.rint(members * p.iteamEpisodes()));
    }
  }

  private static void staff(Administration a, int members) {
    if (members == 0) {
      a.staff.returnToLine();
      return;
    }
    int present = 0;
    for (int post = 0; post < a.staff.size(); post++) {
      present += a.staff.released(post) ? 1 : 0;
    }
    for (int post :
        Selection.byOpenness(a, Purpose.ITEAM_MEMBER, members - present, a.staff::released)) {
      a.staff.setReleased(post, true);
    }
  }
}
