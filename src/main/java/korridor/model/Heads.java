package korridor.model;

/** The heads of division, one a division, in columns. Attributes lie in [0, 1]. */
public final class Heads {

  /** Sponsorship σ: readiness to let staff work across. */
  public final double[] sponsorship;

  /** Reputation ρ. */
  public final double[] reputation;

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
}
