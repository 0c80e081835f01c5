package korridor.model.intervention;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Flow;
import korridor.model.ITeamHours.Use;
import korridor.model.Intervention;
import korridor.model.InterventionSize;
import korridor.model.Issues;
import korridor.model.Organisation;
import korridor.model.Purpose;
import korridor.model.Rollout;
import korridor.model.Roster;
import korridor.model.parameter.Parameters;

/**
 * S3, the I-Team, innovation and integration (ODD 7.17 Interventions): people, chosen in proportion
 * to openness times competence, leave line work. Each has a number of slots a week for the
 * participation phase, matches, facilitation and external partners. The level is its size.
 *
 * @param key the name
 * @param without the ingredients that are left out
 * @param whole the solution with all of them, null for that itself
 */
record ITeam(String key, Set<Ingredient> without, Intervention whole) implements Intervention {

  /** What the I-Team does. */
  enum Ingredient {
    /** Sits in while teams work. */
    FACILITATION(Use.FACILITATION),
    /** Finds people for open seats. */
    MATCHING(Use.MATCH),
    /** Opens the administration to actors outside. */
    OPENING(Use.PARTICIPATION, Use.OUTSIDE);

    private final Set<Use> uses;

    Ingredient(Use... uses) {
      this.uses = Set.of(uses);
    }
  }

  /** The whole solution. */
  ITeam() {
    this("iteam", EnumSet.noneOf(Ingredient.class), null);
  }

  /** The solution without one of its ingredients. */
  ITeam(Ingredient without, Intervention whole) {
    this("iteam-" + Ablation.name(without), EnumSet.of(without), whole);
  }

  @Override
  public boolean control() {
    return !without.isEmpty();
  }

  @Override
  public int place() {
    return 2;
  }

  @Override
  public Intervention twin() {
    return whole == null ? this : whole;
  }

  @Override
  public String family() {
    return "iteam";
  }

  @Override
  public InterventionSize size(Organisation organisation, Parameters parameters, Rollout rollout) {
    int eligible =
        IntStream.range(0, organisation.departments().size())
            .filter(rollout::reaches)
            .map(d -> organisation.departments().get(d).staff())
            .sum();
    double share = parameters.interventions().iteamStaff();
    int people = Membership.people(rollout, share, eligible, rollout.course().strongest());
    return new InterventionSize(people, people * parameters.line().hoursPerWeek(), true);
  }

  @Override
  public void act(Administration a, Rollout rollout, double before, double now) {
    if (a.arrangements.level(key) == 0 && now > 0) {
      meetWithTrust(a);
    }
    release(a, this, rollout, before, now);
    Roster roster = a.arrangements.roster(family());
    int slots = slots(a.parameters);
    a.arrangements.iteam.provide(roster, slots, uses(), rollout);
    a.ledger.add(Flow.ITEAM_SLOTS, roster.size() * slots);
  }

  /** Slots of a member: their share of the week over the time of an episode. */
  static int slots(Parameters p) {
    return (int) (p.interventions().iteamWeek() / p.line().episodeTime() + 1e-9);
  }

  private Set<Use> uses() {
    Set<Use> uses = EnumSet.allOf(Use.class);
    without.forEach(ingredient -> uses.removeAll(ingredient.uses));
    return uses;
  }

  /** Everybody begins to trust a new I-Team as much as other departments in general. */
  private static void meetWithTrust(Administration a) {
    for (int i = 0; i < a.staff.size(); i++) {
      a.staff.setIteamTrust(i, a.staff.outGroupTrust(i));
    }
  }

  /** Releases people from line work, or sends them back to it, up to the level. */
  static void release(
      Administration a, Intervention intervention, Rollout rollout, double before, double now) {
    if (before == now) {
      return;
    }
    int eligible =
        IntStream.range(0, a.departments.size())
            .filter(rollout::reaches)
            .map(a.departments::staff)
            .sum();
    IntToDoubleFunction fitness = post -> a.staff.openness(post) * a.staff.competence(post);
    Membership.resize(
        a,
        a.arrangements.roster(intervention.family()),
        Purpose.ITEAM_MEMBER,
        Membership.people(rollout, a.parameters.interventions().iteamStaff(), eligible, now),
        fitness,
        post -> rollout.reaches(a.staff.department(post)),
        post -> {
          a.staff.addReleased(post, 1);
          a.journal.joined(intervention.key(), post, Issues.NONE);
        },
        post -> {
          a.staff.addReleased(post, -1);
          a.journal.left(intervention.key(), post);
        });
  }
}
