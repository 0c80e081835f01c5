package korridor.model;

/**
 * How old the issues of the last 52 weeks were: at each age in weeks, how many were open, done and
 * expired. What a period life table is made of (ODD 7.20 Survival of issues).
 */
public final class LeadTimes {

  /** Ages that are counted: 0 to two years. */
  public static final int AGES = 105;

  private static final int COUNTS = 3;
  private static final int AT_RISK = 0;
  private static final int DONE = 1;
  private static final int EXPIRED = 2;
  private static final int ROW = COUNTS * AGES;

  private final int[] ring;
  private final int[] sums;
  private int current;

  LeadTimes() {
    ring = new int[Ledger.WEEKS * ROW];
    sums = new int[ROW];
  }

  private LeadTimes(LeadTimes from) {
    ring = from.ring.clone();
    sums = from.sums.clone();
    current = from.current;
  }

  LeadTimes copy() {
    return new LeadTimes(this);
  }

  /** Begins a week: forgets the one 52 weeks ago. */
  public void turn() {
    current = (current + 1) % Ledger.WEEKS;
    for (int n = 0; n < ROW; n++) {
      sums[n] -= ring[current * ROW + n];
      ring[current * ROW + n] = 0;
    }
  }

  /** An issue of this age, in weeks, may end this week. */
  public void atRisk(int age) {
    add(AT_RISK, age);
  }

  /** It is done. */
  public void done(int age) {
    add(DONE, age);
  }

  /** Its deadline has passed. */
  public void expired(int age) {
    add(EXPIRED, age);
  }

  private void add(int what, int age) {
    if (age < AGES) {
      ring[current * ROW + what * AGES + age]++;
      sums[what * AGES + age]++;
    }
  }

  /** Issues that were open at each age. */
  public int[] atRisk() {
    return column(AT_RISK);
  }

  /** Issues that were done at each age. */
  public int[] done() {
    return column(DONE);
  }

  /** Issues whose deadline passed at each age. */
  public int[] expired() {
    return column(EXPIRED);
  }

  private int[] column(int what) {
    return java.util.Arrays.copyOfRange(sums, what * AGES, (what + 1) * AGES);
  }
}
