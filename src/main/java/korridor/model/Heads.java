package korridor.model;

/** The heads of division, one a division, in columns. Attributes lie in [0, 1]. */
public final class Heads {

  private final double[] sponsorship;
  private final double[] reputation;

  Heads(int size) {
    sponsorship = new double[size];
    reputation = new double[size];
  }

  private Heads(Heads from) {
    sponsorship = from.sponsorship.clone();
    reputation = from.reputation.clone();
  }

  Heads copy() {
    return new Heads(this);
  }

  /** Number of heads. */
  public int size() {
    return sponsorship.length;
  }

  /** Sponsorship σ: readiness to let staff work across. */
  public double sponsorship(int head) {
    return sponsorship[head];
  }

  /** Sets {@link #sponsorship}. */
  public void setSponsorship(int head, double value) {
    sponsorship[head] = value;
  }

  /** Reputation ρ. */
  public double reputation(int head) {
    return reputation[head];
  }

  /** Sets {@link #reputation}. */
  public void setReputation(int head, double value) {
    reputation[head] = value;
  }

  /** Adds to {@link #reputation}. */
  public void addReputation(int head, double change) {
    reputation[head] += change;
  }
}
