package korridor.model.intervention;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
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
 * S1, thematic corridors (ODD 7.17 Interventions): a share of the staff, chosen in proportion to
 * openness, joins the corridor of a theme. Each member gives up a share of their ties, the least
 * trusted of the own department, for colleagues of the corridor; those ties are standing meetings;
 * the theme is the members' common goal; members coordinate the theme's issues. Nothing is added.
 * The level is the size: at half the level there are half the members, each of them in full. A
 * successor in a member's post takes the seat over.
 *
 * @param key the name
 * @param without the ingredients that are left out
 * @param whole the solution with all of them, null for that itself
 */
record Corridors(String key, Set<Ingredient> without, Intervention whole) implements Intervention {

  /** What a corridor is made of. */
  enum Ingredient {
    /** Ties are moved across. */
    TIES,
    /** Ties across of the corridor are standing meetings. */
    MEETINGS,
    /** Members pursue the theme. */
    GOAL,
    /** Members coordinate the issues of the theme. */
    COORDINATORS
  }

  /** The whole solution. */
  Corridors() {
    this("corridor", EnumSet.noneOf(Ingredient.class), null);
  }

  /** The solution without one of its ingredients. */
  Corridors(Ingredient without, Intervention whole) {
    this("corridor-" + Ablation.name(without), EnumSet.of(without), whole);
  }

  @Override
  public boolean control() {
    return !without.isEmpty();
  }

  @Override
  public int place() {
    return 0;
  }

  @Override
  public Intervention twin() {
    return whole == null ? this : whole;
  }

  @Override
  public String family() {
    return "corridor";
  }

  @Override
  public InterventionSize size(Organisation organisation, Parameters parameters, Rollout rollout) {
    int people = people(organisation, parameters, rollout);
    double ties = parameters.interventions().corridorTies();
    double contacts = parameters.contacts().perWeek() * ties;
    double time = 2 * parameters.line().episodeTime() * parameters.line().hoursPerWeek();
    return new InterventionSize(people, people * contacts * time, false);
  }

  /** Members where the course is strongest. */
  static int people(Organisation organisation, Parameters parameters, Rollout rollout) {
    int eligible = Themes.staff(organisation, Themes.open(organisation, rollout));
    double share = parameters.interventions().corridorStaff();
    return Membership.people(rollout, share, eligible, rollout.course().strongest());
  }

  @Override
  public void act(Administration a, Rollout rollout, double before, double now) {
    Roster roster = a.arrangements.roster(family());
    if (before != now) {
      int[] sizes = sizes(a);
      resize(a, roster, rollout, Themes.open(a.organisation, rollout), now);
      tellFounded(a, sizes);
      a.arrangements.runCorridors(
          roster.size() > 0 ? now : 0, has(Ingredient.MEETINGS), coordinates(), pursues());
    }
    if (has(Ingredient.TIES)) {
      rewire(a, roster, now > before);
    }
  }

  private boolean has(Ingredient ingredient) {
    return !without.contains(ingredient);
  }

  private boolean coordinates() {
    return has(Ingredient.COORDINATORS);
  }

  private boolean pursues() {
    return has(Ingredient.GOAL);
  }

  private void resize(
      Administration a, Roster roster, Rollout rollout, int[][] themes, double level) {
    long stream = a.timelessStream(Purpose.CORRIDOR_MEMBER);
    Membership.resize(
        a,
        roster,
        Purpose.CORRIDOR_MEMBER,
        Membership.people(
            rollout,
            a.parameters.interventions().corridorStaff(),
            Themes.staff(a.organisation, themes),
            level),
        a.staff::openness,
        post -> themes[a.staff.department(post)].length > 0,
        post -> join(a, post, Themes.draw(a, themes, stream, post)),
        post -> leave(a, post));
  }

  private void join(Administration a, int post, int theme) {
    a.staff.setCorridor(post, theme + 1);
    if (pursues()) {
      a.staff.pursue(post, theme + 1, 0);
    }
    a.journal.joined(key, post, theme);
  }

  /** What was learned stays and fades: the member keeps the goal. */
  private void leave(Administration a, int post) {
    a.staff.setCorridor(post, 0);
    a.journal.left(key, post);
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
    int[] sizes = new int[a.organisation.themes().size()];
    for (int post = 0; post < a.staff.size(); post++) {
      if (a.staff.corridor(post) != 0) {
        sizes[a.staff.corridor(post) - 1]++;
      }
    }
    return sizes;
  }

  /**
   * Moves ties of members who are new and, as a corridor grows, of those with ties left to move.
   */
  private static void rewire(Administration a, Roster roster, boolean grows) {
    long stream = a.stream(Purpose.CORRIDOR_TIES);
    int ties = Rewiring.ties(a.ties, a.parameters.interventions().corridorTies());
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

  /** The members of the corridor of each theme, in the order of their posts. */
  private static int[][] members(Administration a) {
    int[] missing = sizes(a);
    int[][] members = new int[missing.length][];
    Arrays.setAll(members, theme -> new int[missing[theme]]);
    for (int post = a.staff.size() - 1; post >= 0; post--) {
      if (a.staff.corridor(post) != 0) {
        int theme = a.staff.corridor(post) - 1;
        members[theme][--missing[theme]] = post;
      }
    }
    return members;
  }
}
