package korridor.model.intervention;

import java.util.Arrays;
import java.util.function.IntPredicate;
import korridor.model.Administration;
import korridor.model.Purpose;
import korridor.random.Draws;

/** Chooses people in proportion to their openness. */
final class Selection {

  private Selection() {}

  /**
   * Chooses people without replacement, each with a weight equal to their openness, by the
   * exponential race of Efraimidis and Spirakis (2006). The keys of the race do not depend on the
   * week or the arm, so that arms that choose for the same purpose choose the same people.
   *
   * @param taken whether the holder of a post is passed over
   * @param count how many; nobody if negative
   * @return the posts, ascending; fewer than asked for if there are not enough
   */
  static int[] byOpenness(Administration a, Purpose purpose, int count, IntPredicate taken) {
    long stream = a.timelessStream(purpose);
    double[] race = new double[a.staff.size()];
    int candidates = 0;
    for (int i = 0; i < race.length; i++) {
      double arrival = -StrictMath.log(Draws.uniform(stream, i, 0));
      race[i] = taken.test(i) ? Double.POSITIVE_INFINITY : arrival / (a.staff.openness(i) + 1e-9);
      candidates += taken.test(i) ? 0 : 1;
    }
    int chosen = Math.max(0, Math.min(count, candidates));
    if (chosen == 0) {
      return new int[0];
    }
    double[] sorted = race.clone();
    Arrays.sort(sorted);
    double last = sorted[chosen - 1];
    int[] posts = new int[chosen];
    int n = 0;
    for (int i = 0; i < race.length && n < chosen; i++) {
      if (race[i] <= last) {
        posts[n++] = i;
      }
    }
    return posts;
  }

  /** How many people a share of the staff is: rounded, at least one unless the share is 0. */
  static int head(Administration a, double share) {
    return share <= 0 ? 0 : Math.max(1, (int) Math.rint(share * a.staff.size()));
  }
}
