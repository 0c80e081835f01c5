package korridor.model.intervention;

import korridor.model.Administration;
import korridor.model.Purpose;
import korridor.model.Timing;
import korridor.model.parameter.SolutionParameters;
import korridor.random.Draws;

/**
 * Null arm: the people who would join a corridor have the same share of their ties moved to anybody
 * of another department; no theme, no common goal, no contact time.
 */
final class RandomRewiring implements Intervention {

  private final Timing timing;
  private final SolutionParameters p;

  RandomRewiring(Administration a, Timing timing) {
    this.timing = timing;
    p = a.parameters.solutions();
  }

  @Override
  public void act(Administration a, int week) {
    double before = timing.fraction(week - 1);
    double now = timing.fraction(week);
    if (timing.strength() == 0 || now <= before) {
      return;
    }
    int members = Selection.head(a, p.corridorStaff() * timing.strength());
    long turn = a.timelessStream(Purpose.CORRIDOR_MEMBER);
    long stream = a.stream(Purpose.CORRIDOR_TIES);
    for (int post : Selection.byOpenness(a, Purpose.CORRIDOR_MEMBER, members, post -> false)) {
      double u = Draws.uniform(turn, post, 2);
      if (u >= before && u < now) {
        Rewiring.move(
            a,
            post,
            Rewiring.ties(a.ties, p.corridorTies()),
            Draws.bits(stream, post, 0),
            luck -> Draws.below(a.staff.size(), luck));
      }
    }
  }
}
