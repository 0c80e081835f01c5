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
    int divisions = a.heads.size();
    double[][] trust = new double[divisions][divisions];
    long[][] count = new long[divisions][divisions];
    double insideTrust = 0;
    long inside = 0;
    double memberTrust = 0;
    long ofMembers = 0;
    for (int i = 0; i < a.staff.size(); i++) {
      int department = a.staff.department(i);
      int division = a.departments.division(department);
      int first = a.ties.first(i);
      double ownTrust = 0;
      double acrossTrust = 0;
      int own = 0;
      for (int tie = first; tie < first + a.ties.slots(); tie++) {
        int other = a.staff.department(Staff.post(a.ties.colleague(tie)));
        double value = a.ties.trust(tie);
        if (other == department) {
          ownTrust += value;
          own++;
        } else {
          acrossTrust += value;
          trust[division][a.departments.division(other)] += value;
          count[division][a.departments.division(other)]++;
        }
      }
      trust[division][division] += ownTrust;
      count[division][division] += own;
      insideTrust += ownTrust;
      inside += own;
      if (a.staff.corridor(i) != 0) {
        memberTrust += acrossTrust;
        ofMembers += a.ties.slots() - own;
      }
    }
    return new TieCensus(trust, count, insideTrust, inside, memberTrust, ofMembers);
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
}
