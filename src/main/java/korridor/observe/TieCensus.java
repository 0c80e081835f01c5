package korridor.observe;

import korridor.model.Administration;
import korridor.model.Staff;

/**
 * All ties, counted in one pass.
 *
 * @param trust sum of the trust of the ties from one division (row) to another (column), ties
 *     inside a department included
 * @param count their number
 * @param insideTrust sum of the trust of ties inside departments
 * @param inside their number
 * @param memberTrust sum of the trust of ties across departments that corridor members hold
 * @param ofMembers their number
 */
public record TieCensus(
    double[][] trust,
    long[][] count,
    double insideTrust,
    long inside,
    double memberTrust,
    long ofMembers) {

  /** Counts the ties of an administration. */
  public static TieCensus of(Administration a) {
    Count count = new Count(a);
    for (int department = 0; department < a.departments.size(); department++) {
      count.add(department);
    }
    return new TieCensus(
        count.trust,
        count.count,
        count.insideTrust,
        count.inside,
        count.memberTrust,
        count.ofMembers);
  }

  /** Mean trust inside departments. */
  public double trustInside() {
    return insideTrust / inside;
  }

  /** Mean trust across departments. */
  public double trustAcross() {
    return (sumTrust(false) - insideTrust) / (sumCount(false) - inside);
  }

  /** Mean trust across departments of corridor members; NaN if there are none. */
  public double trustAcrossOfMembers() {
    return memberTrust / ofMembers;
  }

  /** Mean trust across divisions. */
  public double trustAcrossDivisions() {
    return sumTrust(true) / sumCount(true);
  }

  /** Ties across departments over all ties. */
  public double shareAcross() {
    return 1 - (double) inside / sumCount(false);
  }

  /** Mean trust from each division (row) to each (column); NaN where there is no tie. */
  public double[][] meanTrust() {
    double[][] mean = new double[trust.length][trust.length];
    for (int from = 0; from < trust.length; from++) {
      for (int to = 0; to < trust.length; to++) {
        mean[from][to] = trust[from][to] / count[from][to];
      }
    }
    return mean;
  }

  private double sumTrust(boolean acrossDivisionsOnly) {
    double sum = 0;
    for (int from = 0; from < trust.length; from++) {
      for (int to = 0; to < trust.length; to++) {
        sum += acrossDivisionsOnly && from == to ? 0 : trust[from][to];
      }
    }
    return sum;
  }

  private long sumCount(boolean acrossDivisionsOnly) {
    long sum = 0;
    for (int from = 0; from < count.length; from++) {
      for (int to = 0; to < count.length; to++) {
        sum += acrossDivisionsOnly && from == to ? 0 : count[from][to];
      }
    }
    return sum;
  }

  /** The count while it lasts. */
  private static final class Count {
    private final Administration a;
    private final double[][] trust;
    private final long[][] count;
    private final int[] across;
    private double insideTrust;
    private long inside;
    private double memberTrust;
    private long ofMembers;

    Count(Administration a) {
      this.a = a;
      trust = new double[a.heads.size()][a.heads.size()];
      count = new long[a.heads.size()][a.heads.size()];
      across = new int[a.ties.slots()];
    }

    /** Posts of a department are neighbours: who is a colleague shows in the post's number. */
    void add(int department) {
      int division = a.departments.division(department);
      int from = a.departments.firstPost(department);
      int to = a.departments.firstPost(department + 1);
      for (int post = from; post < to; post++) {
        add(post, from, to, division);
      }
    }

    /**
     * Which ties lead across cannot be foretold, so they are put aside without a branch: apart is 1
     * where the colleague's post lies before or behind those of the department, by the sign.
     */
    private void add(int post, int from, int to, int division) {
      double ownTrust = 0;
      int others = 0;
      int end = a.ties.first(post + 1);
      for (int tie = a.ties.first(post); tie < end; tie++) {
        int other = Staff.post(a.ties.colleague(tie));
        int apart = (other - from | to - 1 - other) >>> 31;
        ownTrust += (1 - apart) * a.ties.trust(tie);
        across[others] = tie;
        others += apart;
      }
      int own = a.ties.slots() - others;
      double acrossTrust = across(division, others);
      trust[division][division] += ownTrust;
      count[division][division] += own;
      insideTrust += ownTrust;
      inside += own;
      if (a.staff.corridor(post) != 0) {
        memberTrust += acrossTrust;
        ofMembers += others;
      }
    }

    /** Counts the first of the ties put aside; returns the sum of their trust. */
    private double across(int division, int others) {
      double sum = 0;
      for (int n = 0; n < others; n++) {
        double value = a.ties.trust(across[n]);
        int to = a.divisionOf(Staff.post(a.ties.colleague(across[n])));
        sum += value;
        trust[division][to] += value;
        count[division][to]++;
      }
      return sum;
    }
  }
}
