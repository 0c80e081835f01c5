package korridor.model;

/** Counts of the last 52 weeks, kept in a ring of weeks. */
public final class Ledger {

  /** Weeks that are remembered. */
  public static final int WEEKS = 52;

  private static final int FLOWS = Flow.values().length;

  private final double[] ring;
  private int current;

  Ledger() {
    ring = new double[WEEKS * FLOWS];
  }

  private Ledger(Ledger from) {
    ring = from.ring.clone();
    current = from.current;
  }

  Ledger copy() {
    return new Ledger(this);
  }

  /** Begins a week: forgets the one 52 weeks ago. */
  public void turn() {
    current = (current + 1) % WEEKS;
    java.util.Arrays.fill(ring, current * FLOWS, (current + 1) * FLOWS, 0);
  }

  /** Adds to this week's count. */
  public void add(Flow flow, double amount) {
    ring[current * FLOWS + flow.ordinal()] += amount;
  }

  /** The count of the current week. */
  public double thisWeek(Flow flow) {
    return ring[current * FLOWS + flow.ordinal()];
  }

  /**
   * The count of the last weeks, the current one included.
   *
   * @param weeks 0 to 52
   */
  public double last(int weeks, Flow flow) {
    double sum = 0;
    for (int back = 0; back < weeks; back++) {
      sum += ring[Math.floorMod(current - back, WEEKS) * FLOWS + flow.ordinal()];
    }
    return sum;
  }

  /** The count of the last 52 weeks, the current one included. */
  public double lastYear(Flow flow) {
    double sum = 0;
    for (int week = 0; week < WEEKS; week++) {
      sum += ring[week * FLOWS + flow.ordinal()];
    }
    return sum;
  }
}
