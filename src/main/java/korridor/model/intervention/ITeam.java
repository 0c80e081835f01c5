package korridor.model.intervention;

import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Intervention;
import korridor.model.InterventionSize;
import korridor.model.Issues;
import korridor.model.Organisation;
import korridor.model.Purpose;
import korridor.model.Rollout;
import korridor.model.Roster;
import korridor.model.parameter.Parameters;
import korridor.model.parameter.SolutionParameters;

/**
 * S3, the I-Team, innovation and integration (ODD 7.15 Interventions): people leave line work and
 * each broker a number of matches and accompany a number of episodes a week. The level is its size.
 */
final class ITeam implements Intervention {

  @Override
  public String key() {
    return "iteam";
  }

  @Override
  public int place() {
    return 2;
  }

  @Override
  public InterventionSize size(Organisation organisation, Parameters parameters, Rollout rollout) {
    int eligible =
        IntStream.range(0, organisation.departments().size())
            .filter(rollout::reaches)
            .map(d -> organisation.departments().get(d).staff())
            .sum();
    double share = parameters.solutions().iteamStaff();
    int people = Membership.people(rollout, share, eligible, rollout.course().strongest());
    return new InterventionSize(people, people * parameters.line().hoursPerWeek(), true);
  }

  @Override
  public void act(Administration a, Rollout rollout, double before, double now) {
    release(a, this, rollout, before, now);
    Roster roster = a.arrangements.roster(key());
    SolutionParameters p = a.parameters.solutions();
    a.arrangements.provide(
        (int) Math.rint(roster.size() * p.iteamMatches()),
        (int) Math.rint(roster.size() * p.iteamEpisodes()),
        rollout);
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
    Membership.resize(
        a,
        a.arrangements.roster(intervention.key()),
        Purpose.ITEAM_MEMBER,
        Membership.people(rollout, a.parameters.solutions().iteamStaff(), eligible, now),
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
