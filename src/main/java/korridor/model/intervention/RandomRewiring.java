package korridor.model.intervention;

import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.Intervention;
import korridor.model.InterventionSize;
import korridor.model.Issues;
import korridor.model.Organisation;
import korridor.model.Purpose;
import korridor.model.Rollout;
import korridor.model.Roster;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;

/**
 * Null arm: the people who would join a corridor, and their successors, have the same share of
 * their ties moved to anybody of another department; no theme, no common goal, no meetings.
 */
record RandomRewiring(Intervention twin) implements Intervention {

  @Override
  public String key() {
    return "random-rewiring";
  }

  @Override
  public boolean control() {
    return true;
  }

  @Override
  public int place() {
    return 3;
  }

  @Override
  public InterventionSize size(Organisation organisation, Parameters parameters, Rollout rollout) {
    return new InterventionSize(Corridors.people(organisation, parameters, rollout), 0, false);
  }

  @Override
  public void act(Administration a, Rollout rollout, double before, double now) {
    Roster roster = a.arrangements.roster(key());
    if (before != now) {
      int[][] themes = Themes.open(a.organisation, rollout);
      double share = a.parameters.interventions().corridorStaff();
      Membership.resize(
          a,
          roster,
          Purpose.CORRIDOR_MEMBER,
          Membership.people(rollout, share, Themes.staff(a.organisation, themes), now),
          a.staff::openness,
          post -> themes[a.staff.department(post)].length > 0,
          post -> a.journal.joined(key(), post, Issues.NONE),
          post -> a.journal.left(key(), post));
    }
    rewire(a, roster, now > before);
  }

  private static void rewire(Administration a, Roster roster, boolean grows) {
    long stream = a.stream(Purpose.CORRIDOR_TIES);
    int ties = Rewiring.ties(a.ties, a.parameters.interventions().corridorTies());
    for (int place = 0; place < roster.size(); place++) {
      int count = Rewiring.due(a, roster, place, ties, grows);
      if (count > 0) {
        int post = roster.post(place);
        long luck = Draws.bits(stream, post, DrawKeys.CorridorTies.MOVE);
        int moved = Rewiring.move(a, post, count, luck, bits -> Draws.below(a.staff.size(), bits));
        roster.prepare(place, a.week(), count - moved);
      }
    }
  }
}
