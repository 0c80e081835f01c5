package korridor.model.intervention;

import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Purpose;
import korridor.model.Timing;
import korridor.model.parameter.SolutionParameters;
import korridor.random.Draws;

/**
 * S1, thematic corridors (ODD 7.15 Interventions): a share of the staff, chosen in proportion to
 * openness, joins the corridor of a theme. A share of each member's ties is moved to corridor
 * colleagues, and a share of the contact time goes to them. Nothing is added. The ramp re-wires the
 * members one after the other and raises the contact time; a successor in a member's post takes the
 * seat over.
 */
final class Corridors implements Intervention {

  private final Timing timing;
  private final SolutionParameters p;
  private final int[][] themesOfTopic;

  Corridors(Administration a, Timing timing) {
    this.timing = timing;
    p = a.parameters.solutions();
    themesOfTopic =
        IntStream.range(0, a.organisation.topics().size())
            .mapToObj(a.organisation::themesOf)
            .toArray(int[][]::new);
  }

  @Override
  public void act(Administration a, int week) {
    double before = timing.fraction(week - 1);
    double now = timing.fraction(week);
    if (timing.strength() == 0 || a.organisation.themes().isEmpty() || (before == 0 && now == 0)) {
      return;
    }
    if (now == 0) {
      a.staff.leaveCorridors();
    } else if (before == 0) {
      found(a);
    }
    a.regime.runCorridors(now);
    rewire(a, before, now);
  }

  private void found(Administration a) {
    int members = Selection.head(a, p.corridorStaff() * timing.strength());
    long stream = a.timelessStream(Purpose.CORRIDOR_MEMBER);
    for (int post :
        Selection.byOpenness(
            a, Purpose.CORRIDOR_MEMBER, members, post -> a.staff.corridor(post) != 0)) {
      int[] themes = themesOfTopic[a.departments.topic(a.staff.department(post))];
      int theme = themes[Draws.below(themes.length, Draws.bits(stream, post, 1))];
      a.staff.setCorridor(post, (theme + 1));
    }
  }

  /** Moves ties of the members whose turn has come and of those who were hired last week. */
  private void rewire(Administration a, double before, double now) {
    long turn = a.timelessStream(Purpose.CORRIDOR_MEMBER);
    long stream = a.stream(Purpose.CORRIDOR_TIES);
    boolean newTurns = now > before;
    int[][] members = null;
    for (int post = 0; post < a.staff.size(); post++) {
      if (a.staff.corridor(post) == 0) {
        continue;
      }
      double u = newTurns ? Draws.uniform(turn, post, 2) : 0;
      boolean isTurn = newTurns && u >= before && u < now;
      boolean isNew = a.staff.hired(post) == a.week() - 1 && now > 0;
      if (isTurn || isNew) {
        members = members == null ? members(a) : members;
        int[] corridor = members[a.staff.corridor(post) - 1];
        int ties = Rewiring.ties(a.ties, p.corridorTies());
        Rewiring.move(
            a,
            post,
            ties,
            Draws.bits(stream, post, 0),
            luck -> corridor[Draws.below(corridor.length, luck)]);
      }
    }
  }

  private static int[][] members(Administration a) {
    int[][] members = new int[a.organisation.themes().size()][];
    for (int theme = 0; theme < members.length; theme++) {
      int mark = theme + 1;
      members[theme] =
          IntStream.range(0, a.staff.size()).filter(i -> a.staff.corridor(i) == mark).toArray();
    }
    return members;
  }
}
