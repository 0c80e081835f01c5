package korridor.model;

/**
 * The staff, one row a post, in columns. Posts of one department are neighbours; a successor takes
 * the post's row, so that the head count is constant. Attributes lie in [0, 1]; single precision is
 * enough for them (decision 0013), but for openness, whose mean influence must conserve.
 */
public final class Staff {

  private static final int ID_BITS = 23;
  private static final int ID_MASK = (1 << ID_BITS) - 1;

  /** The largest number of posts: a post's number and its holder's generation share an int. */
  public static final int MOST = ID_MASK + 1;

  /** Department of the post. */
  public final int[] department;

  /** Curiosity and openness o. */
  public final double[] openness;

  /** Disposition a, the openness that the person falls back to. */
  public final float[] disposition;

  /** Respect r. */
  public final float[] respect;

  /** Responsibility s for the whole beyond the own unit. */
  public final float[] responsibility;

  /** Personal cooperation competence c. */
  public final float[] competence;

  /** Trust G in colleagues of other departments in general. */
  public final float[] outGroupTrust;

  /** Professional depth: sum of the trust in ties of the own department. */
  public final double[] depth;

  /** Share of this week spent on work across departments so far. */
  public final float[] crossTime;

  /**
   * Week in which the holder was hired; negative for those there at the start. Fits in 600 years.
   */
  public final short[] hired;

  /** How many holders the post has had, modulo 512. */
  public final short[] generation;

  /** Teams and coordinations of open issues the holder is in. */
  public final short[] teams;

  /** Corridor theme plus one, 0 for none. */
  public final byte[] corridor;

  /** How many interventions have released the holder from line work (I-Team). */
  public final byte[] released;

  Staff(int size) {
    department = new int[size];
    openness = new double[size];
    disposition = new float[size];
    respect = new float[size];
    responsibility = new float[size];
    competence = new float[size];
    outGroupTrust = new float[size];
    depth = new double[size];
    crossTime = new float[size];
    hired = new short[size];
    generation = new short[size];
    teams = new short[size];
    corridor = new byte[size];
    released = new byte[size];
  }

  private Staff(Staff from) {
    department = from.department;
    openness = from.openness.clone();
    disposition = from.disposition.clone();
    respect = from.respect.clone();
    responsibility = from.responsibility.clone();
    competence = from.competence.clone();
    outGroupTrust = from.outGroupTrust.clone();
    depth = from.depth.clone();
    crossTime = from.crossTime.clone();
    hired = from.hired.clone();
    generation = from.generation.clone();
    teams = from.teams.clone();
    corridor = from.corridor.clone();
    released = from.released.clone();
  }

  Staff copy() {
    return new Staff(this);
  }

  /** Number of posts. */
  public int size() {
    return department.length;
  }

  /** Post and generation in one number: names the present holder, not the post. */
  public int holder(int post) {
    return post | generation[post] << ID_BITS;
  }

  /** The post of a holder. */
  public static int post(int holder) {
    return holder & ID_MASK;
  }

  /** Notes that a new person holds the post from this week on. */
  public void succeed(int post, int week) {
    generation[post] = (short) ((generation[post] + 1) & 511);
    hired[post] = (short) week;
  }

  /** Whether the two are colleagues of the same corridor. */
  public boolean shareCorridor(int i, int j) {
    return corridor[i] != 0 && corridor[i] == corridor[j];
  }
}
