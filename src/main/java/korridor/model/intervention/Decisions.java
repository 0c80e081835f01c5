package korridor.model.intervention;

import java.util.LinkedHashMap;
import java.util.Map;
import korridor.model.Administration;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.model.Step;
import korridor.model.process.Week;

/**
 * The first step of the week: tells each intervention its level of the week before and of this one.
 * The level before is that of the administration, so that a course may be left for another.
 */
public final class Decisions implements Step {

  private final Map<Intervention, Rollout> rollouts;

  /** Decisions by these roll-outs. */
  public Decisions(Map<Intervention, Rollout> rollouts) {
    this.rollouts = new LinkedHashMap<>(rollouts);
  }

  /** Other decisions from now on; what acts today and is not among them ends. */
  public Decisions switchTo(Map<Intervention, Rollout> others) {
    Map<Intervention, Rollout> all = new LinkedHashMap<>();
    rollouts.forEach((intervention, rollout) -> all.put(intervention, rollout.at(Course.OFF)));
    all.putAll(others);
    return new Decisions(all);
  }

  /** Puts the decisions on the schedule. */
  public void schedule(Administration a) {
    if (!rollouts.isEmpty()) {
      Week.schedule(a, Week.DECISIONS, this);
    }
  }

  /** What ends comes first: another variant of it, which takes over its people, may begin. */
  @Override
  public void step(Administration a) {
    int week = a.weekOfArm() - 1;
    rollouts.forEach((intervention, rollout) -> decide(a, intervention, rollout, week, true));
    rollouts.forEach((intervention, rollout) -> decide(a, intervention, rollout, week, false));
  }

  private static void decide(
      Administration a, Intervention intervention, Rollout rollout, int week, boolean ending) {
    double before = a.arrangements.level(intervention.key());
    double now = rollout.course().level(week);
    if (now > 0 != ending && (before > 0 || now > 0)) {
      intervention.act(a, rollout, before, now);
      a.arrangements.setLevel(intervention.key(), now);
    }
  }
}
