package korridor.model.intervention;

import java.util.stream.IntStream;
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

  /** The colleague of each tie. */
  static int[] colleagues(Administration a) {
    return IntStream.range(0, a.ties.count()).map(a.ties::colleague).toArray();
  }

  /** The corridor of each post. */
  static int[] corridors(Administration a) {
    return IntStream.range(0, a.staff.size()).map(a.staff::corridor).toArray();
  }

  /** 1 for each post that is released from line work, else 0. */
  static int[] released(Administration a) {
    return IntStream.range(0, a.staff.size()).map(i -> a.staff.released(i) ? 1 : 0).toArray();
  }
}
