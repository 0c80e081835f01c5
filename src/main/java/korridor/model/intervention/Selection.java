package korridor.model.intervention;

import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
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
    long stream = a.timelessStream(purpose);
    double[] arrival = new double[a.staff.size()];
    for (int i = 0; i < arrival.length; i++) {
      arrival[i] =
          -StrictMath.log(Draws.uniform(stream, i, DrawKeys.CorridorMember.RACE))
              / (weight.applyAsDouble(i) + 1e-9);
    }
    return IntStream.range(0, arrival.length)
        .filter(eligible)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> arrival[i]).thenComparing(i -> i))
        .limit(Math.max(0, count))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
