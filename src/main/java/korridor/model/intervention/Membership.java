package korridor.model.intervention;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import korridor.model.Administration;
import korridor.model.Purpose;
import korridor.model.Rollout;
import korridor.model.Roster;

/** Brings the number of people who take part in an intervention to its level. */
final class Membership {

  private Membership() {}

  /**
   * Recruits or lets go. Those who once left return first if they still may; beyond them people are
   * chosen by {@link Selection#inProportion}; the last recruited are the first to leave.
   *
   * @param people how many are to take part
   * @param weight in proportion to which somebody is chosen
   * @param eligible the posts that may take part
   * @param joins told of each post that joins
   * @param leaves told of each post that leaves
   */
  static void resize(
      Administration a,
      Roster roster,
      Purpose purpose,
      int people,
      IntToDoubleFunction weight,
      IntPredicate eligible,
      IntConsumer joins,
      IntConsumer leaves) {
    int before = roster.size();
    roster.forget(eligible);
    roster.resize(people);
    for (int place = before - 1; place >= roster.size(); place--) {
      leaves.accept(roster.post(place));
    }
    int missing = people - roster.size();
    IntPredicate fresh = post -> eligible.test(post) && !roster.knows(post);
    for (int post :
        missing > 0 ? Selection.inProportion(a, purpose, missing, weight, fresh) : new int[0]) {
      roster.join(post);
    }
    for (int place = before; place < roster.size(); place++) {
      joins.accept(roster.post(place));
    }
  }

  /**
   * How many people take part at a level: the stated number or the declared share of those who may,
   * times the level, rounded; at least one unless that is 0.
   *
   * @param eligible how many may take part
   */
  static int people(Rollout rollout, double share, int eligible, double level) {
    double people = rollout.people() > 0 ? rollout.people() * level : share * level * eligible;
    return people <= 0 ? 0 : Math.min(eligible, Math.max(1, (int) Math.rint(people)));
  }
}
