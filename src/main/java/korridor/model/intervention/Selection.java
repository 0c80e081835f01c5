package korridor.model.intervention;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import korridor.model.Administration;
import korridor.model.DrawKeys;
import korridor.model.Purpose;
import korridor.random.Draws;

/** Chooses people in proportion to something about them. */
final class Selection {

  private Selection() {}

  /**
   * Chooses people without replacement, each in proportion to a weight, by the exponential race of
   * Efraimidis and Spirakis (2006). The keys of the race do not depend on the week or the arm, so
   * that arms that choose for the same purpose choose the same people.
   *
   * @param weight of a post, 0 or more
   * @param eligible the posts among which to choose
   * @param count how many; nobody if negative
   * @return the posts in the order of the race; fewer than asked for if there are not enough
   */
  static int[] inProportion(
      Administration a,
      Purpose purpose,
      int count,
      IntToDoubleFunction weight,
      IntPredicate eligible) {
    int most = Math.max(0, count);
    long stream = a.timelessStream(purpose);
    double[] arrival = new double[a.staff.size()];
    Comparator<Integer> order =
        Comparator.<Integer>comparingDouble(post -> arrival[post]).thenComparing(post -> post);
    PriorityQueue<Integer> first = new PriorityQueue<>(order.reversed());
    for (int post = 0; post < arrival.length; post++) {
      if (eligible.test(post)) {
        arrival[post] = arrival(stream, post, weight.applyAsDouble(post));
        keep(first, post, most, arrival);
      }
    }
    return first.stream().sorted(order).mapToInt(Integer::intValue).toArray();
  }

  private static double arrival(long stream, int post, double weight) {
    return -StrictMath.log(Draws.uniform(stream, post, DrawKeys.CorridorMember.RACE))
        / (weight + 1e-9);
  }

  /** Keeps those who arrive first; of equals the lower post, which comes before. */
  private static void keep(PriorityQueue<Integer> first, int post, int most, double[] arrival) {
    if (first.size() < most) {
      first.add(post);
    } else if (most > 0 && arrival[post] < arrival[first.peek()]) {
      first.poll();
      first.add(post);
    }
  }
}
