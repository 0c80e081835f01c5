package korridor.model;

/**
 * Counts what the silo does in the warm-up, between one derivation of its constants and the next.
 */
public final class Tally {

  /** What is counted. */
  public enum Count {
    /** Episodes inside departments. */
    INSIDE,
    /** Successes inside departments. */
    INSIDE_SUCCESSES,
    /** Episodes across departments. */
    ACROSS,
    /** Successes across departments. */
    ACROSS_SUCCESSES,
    /** Σ w (1 − c) / (1 − c0) over both sides of the episodes across departments. */
    PRACTICE,
    /** Issues that ended. */
    ENDED,
    /** Σ f over issues that ended. */
    SHARE_DONE,
    /** People in the issues that ended. */
    PEOPLE,
    /** Affected actors of the issues that ended. */
    AFFECTED,
    /** Σ y over them. */
    SATISFACTION,
    /** Σ unmet voice over actors and weeks. */
    UNMET_VOICE,
    /** Weeks. */
    WEEKS
  }

  private static final int COUNTS = Count.values().length;

  private final double[] counts = new double[COUNTS];
  private boolean running = true;

  Tally() {}

  Tally copy() {
    Tally copy = new Tally();
    System.arraycopy(counts, 0, copy.counts, 0, COUNTS);
    copy.running = running;
    return copy;
  }

  /** Counts, unless the last constants have been derived. */
  public void add(Count count, double amount) {
    if (running) {
      counts[count.ordinal()] += amount;
    }
  }

  /** What has been counted since the beginning or the last {@link #restart}. */
  public double of(Count count) {
    return counts[count.ordinal()];
  }

  /** Forgets what has been counted. */
  public void restart() {
    java.util.Arrays.fill(counts, 0);
  }

  /** Counts no more. */
  public void stop() {
    running = false;
  }

  /** Whether it still counts. */
  public boolean running() {
    return running;
  }
}
