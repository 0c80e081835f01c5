package korridor.statistics;

import java.util.Arrays;

/**
 * Period life table of what ends in one of two ways, such as issues that are done or expire: how
 * many of a hundred would be done within h weeks, if at every age they fared as those of that age
 * did in the period. With one way of ending it is the product-limit estimate of Kaplan and Meier
 * (1958), with two the cumulative incidence of Aalen and Johansen (1978). Who enters the period at
 * an age above 0, or leaves it without having ended, is counted at risk at the ages in between, and
 * at no other.
 *
 * <p>The index of each array is a horizon h in whole time steps; what ends at age h counts. Beyond
 * the last age at which anybody was at risk nothing is known (NaN), unless everybody has ended
 * before. At an age in between at which nobody was at risk nobody could end, and the curve goes on
 * level, as product-limit estimates do.
 *
 * @param done share that is done within the horizon, from 0 to 1
 * @param expired share that has ended otherwise within the horizon, from 0 to 1
 * @param open share that has not ended within the horizon; the three add up to 1
 */
public record LifeTable(double[] done, double[] expired, double[] open) {

  /** Checks the lengths. */
  public LifeTable {
    requireSameLength(done.length, expired.length, open.length);
  }

  /**
   * The table of a period from its counts at each age, 0 first.
   *
   * @param atRisk cases that had that age in the period: those that end at it included, a case
   *     being counted once at each of its ages, from 0 on even if none can end so soon
   * @param done those of them that were done at that age
   * @param expired those of them that ended otherwise at that age
   */
  public static LifeTable of(int[] atRisk, int[] done, int[] expired) {
    requireSameLength(atRisk.length, done.length, expired.length);
    int ages = atRisk.length;
    LifeTable table = new LifeTable(new double[ages], new double[ages], new double[ages]);
    for (int age = 0; age < ages; age++) {
      requireCounts(age, atRisk[age], done[age], expired[age]);
      table.follow(age, atRisk[age], done[age], expired[age]);
    }
    table.forgetBeyond(last(atRisk));
    return table;
  }

  /** The last age at which anybody was at risk, −1 if there is none. */
  private static int last(int[] atRisk) {
    int last = atRisk.length - 1;
    while (last >= 0 && atRisk[last] == 0) {
      last--;
    }
    return last;
  }

  private void forgetBeyond(int last) {
    boolean over = last >= 0 && open[last] == 0;
    for (int age = last + 1; age < open.length && !over; age++) {
      done[age] = Double.NaN;
      expired[age] = Double.NaN;
      open[age] = Double.NaN;
    }
  }

  /**
   * One age: F += S·d/n, X += S·x/n, then S ·= 1 − (d + x)/n, so that the S in F and X is the share
   * that is open just before this age. Where nobody is at risk nothing changes.
   */
  private void follow(int age, double atRisk, double doneNow, double expiredNow) {
    double before = age == 0 ? 1 : open[age - 1];
    double each = atRisk == 0 ? 0 : before / atRisk;
    done[age] = (age == 0 ? 0 : done[age - 1]) + each * doneNow;
    expired[age] = (age == 0 ? 0 : expired[age - 1]) + each * expiredNow;
    open[age] = before - each * (doneNow + expiredNow);
  }

  /**
   * Share that is done within a horizon.
   *
   * @param horizon 0 or more
   * @return NaN where nothing is known
   */
  public double doneWithin(int horizon) {
    return at(done, horizon);
  }

  /** Share that has ended otherwise within a horizon; NaN where nothing is known. */
  public double expiredWithin(int horizon) {
    return at(expired, horizon);
  }

  /** Share that has not ended within a horizon; NaN where nothing is known. */
  public double openAfter(int horizon) {
    return at(open, horizon);
  }

  /**
   * The last horizon of the arrays of which something is known, −1 if there is none. Beyond it the
   * share done lies between its value there and that plus what is open there.
   */
  public int lastKnown() {
    return (int) Arrays.stream(open).filter(share -> !Double.isNaN(share)).count() - 1;
  }

  /** Beyond the last age of the table only that is known which is over. */
  private double at(double[] share, int horizon) {
    Samples.requireAtLeast("horizon", horizon, 0);
    int last = open.length - 1;
    if (horizon <= last) {
      return share[horizon];
    }
    return last >= 0 && open[last] == 0 ? share[last] : Double.NaN;
  }

  private static void requireCounts(int age, int atRisk, int done, int expired) {
    if (done < 0 || expired < 0 || (long) done + expired > atRisk) {
      throw new IllegalArgumentException(
          "at age %d %d were done and %d expired of %d at risk. Maybe those that end are not counted at risk at their last age?"
              .formatted(age, done, expired, atRisk));
    }
  }

  private static void requireSameLength(int first, int second, int third) {
    if (first != second || first != third) {
      throw new IllegalArgumentException(
          "columns of %d, %d and %d ages".formatted(first, second, third));
    }
  }
}
