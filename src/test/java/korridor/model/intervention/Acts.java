package korridor.model.intervention;

import korridor.model.Administration;
import korridor.model.Intervention;
import korridor.model.Rollout;

/** Lets one intervention act in a week as the decisions of an arm would. */
final class Acts {

  private Acts() {}

  static void in(Administration a, Intervention intervention, Rollout rollout, int week) {
    double before = a.arrangements.level(intervention.key());
    double now = rollout.course().level(week);
    if (before > 0 || now > 0) {
      intervention.act(a, rollout, before, now);
      a.arrangements.setLevel(intervention.key(), now);
    }
  }
}
