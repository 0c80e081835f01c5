package korridor.model.intervention;

import java.util.Arrays;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.Intervention;
import korridor.model.InterventionSize;
import korridor.model.Organisation;
import korridor.model.Purpose;
import korridor.model.Rollout;
import korridor.model.Roster;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;

/**
 * S1, thematic corridors (ODD 7.15 Interventions): a share of the staff, chosen in proportion to
 * openness, joins the corridor of a theme. A share of each member's ties is moved to corridor
 * colleagues, and a share of the contact time goes to them. Nothing is added. The level is the
 * size: at half the level there are half the members, each of them in full, and half of the theme's
 * issues are theirs. A successor in a member's post takes the seat over.
 */
final class Corridors implements Intervention {

  @Override
  public String key() {
    return "corridor";
  }

  @Override
  public int place() {
    return 0;
  }

  @Override
  public InterventionSize size(Organisation organisation, Parameters parameters, Rollout rollout) {
    int people = people(organisation, parameters, rollout);
    double contacts = parameters.contacts().perWeek() * parameters.contacts().corridorShare();
    double time = 2 * parameters.line().episodeTime() * parameters.line().hoursPerWeek();
    return new InterventionSize(people, people * contacts * time, false);
  }

  /** Members where the course is strongest. */
  static int people(Organisation organisation, Parameters parameters, Rollout rollout) {
    int eligible = Themes.staff(organisation, Themes.open(organisation, rollout));
    double share = parameters.solutions().corridorStaff();
    return Membership.people(rollout, share, eligible, rollout.course().strongest());
  }

  @Override
  public void act(Administration a, Rollout rollout, double before, double now) {
    if (before != now) {
      int[] sizes = sizes(a);
      resize(a, rollout, Themes.open(a.organisation, rollout), now);
      tellFounded(a, sizes);
      a.arrangements.runCorridors(a.arrangements.roster(key()).size() > 0 ? now : 0);
    }
    rewire(a, now > before);
  }

  private void resize(Administration a, Rollout rollout, int[][] themes, double level) {
    long stream = a.timelessStream(Purpose.CORRIDOR_MEMBER);
    Membership.resize(
        a,
        a.arrangements.roster(key()),
        Purpose.CORRIDOR_MEMBER,
        Membership.people(
            rollout,
            a.parameters.solutions().corridorStaff(),
            Themes.staff(a.organisation, themes),
            level),
        post -> themes[a.staff.department(post)].length > 0,
        post -> join(a, post, Themes.draw(a, themes, stream, post)),
        post -> leave(a, post));
  }

  private void join(Administration a, int post, int theme) {
    a.staff.setCorridor(post, theme + 1);
    a.journal.joined(key(), post, theme);
  }

  private void leave(Administration a, int post) {
    a.staff.setCorridor(post, 0);
    a.journal.left(key(), post);
  }

  private static void tellFounded(Administration a, int[] before) {
    int[] now = sizes(a);
    for (int theme = 0; theme < now.length; theme++) {
      if (before[theme] == 0 && now[theme] > 0) {
        a.journal.corridorFounded(theme, now[theme]);
      }
    }
  }

  private static int[] sizes(Administration a) {
    return Arrays.stream(members(a)).mapToInt(members -> members.length).toArray();
  }

  /**
   * Moves ties of members who are new and, as a corridor grows, of those with ties left to move.
   */
  private void rewire(Administration a, boolean grows) {
    long stream = a.stream(Purpose.CORRIDOR_TIES);
    int ties = Rewiring.ties(a.ties, a.parameters.solutions().corridorTies());
    Roster roster = a.arrangements.roster(key());
    int[][] members = null;
    for (int place = 0; place < roster.size(); place++) {
      int count = Rewiring.due(a, roster, place, ties, grows);
      if (count > 0) {
        members = members == null ? members(a) : members;
        int post = roster.post(place);
        int[] corridor = members[a.staff.corridor(post) - 1];
        int moved =
            Rewiring.move(
                a,
                post,
                count,
                Draws.bits(stream, post, DrawKeys.CorridorTies.MOVE),
                luck -> corridor[Draws.below(corridor.length, luck)]);
        roster.prepare(place, a.week(), count - moved);
      }
    }
  }

  private static int[][] members(Administration a) {
    int[][] members = new int[a.organisation.themes().size()][];
    Arrays.setAll(
        members,
        theme ->
            IntStream.range(0, a.staff.size())
                .filter(i -> a.staff.corridor(i) == theme + 1)
                .toArray());
    return members;
  }
}
