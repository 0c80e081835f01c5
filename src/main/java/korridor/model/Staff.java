package korridor.model;

import java.util.Arrays;

/**
 * The staff, one row a post. Posts of one department are neighbours; a successor takes the post's
 * row, so that the head count is constant. Attributes lie in [0, 1]; single precision is enough for
 * them (decision 0013), but for openness, whose mean influence must conserve. What an episode asks
 * of a person lies side by side, the rest in columns (decision 0022).
 *
 * <p>Longer than 300 lines because a column has a place and two methods, and a row is one table.
 */
public final class Staff {

  private static final int ID_BITS = 23;
  private static final int ID_MASK = (1 << ID_BITS) - 1;
  private static final int GENERATIONS = 16;

  /** Bits of a {@link #holder}. */
  static final int HOLDER_BITS = ID_BITS + 4;

  /** The largest number of posts: a post's number and its holder's generation share 27 bits. */
  public static final int MOST = ID_MASK + 1;

  private static final int ROW = 8;
  private static final int RESPECT = 0;
  private static final int RESPONSIBILITY = 1;
  private static final int COMPETENCE = 2;
  private static final int OUT_GROUP_TRUST = 3;
  private static final int REST_OPENNESS = 4;
  private static final int REST_RESPECT = 5;
  private static final int REST_RESPONSIBILITY = 6;
  private static final int CROSS_TIME = 7;
  private static final int OPENNESS = 0;
  private static final int DEPTH = 1;

  private final int[] department;
  private final double[] exact;
  private final float[] row;
  private final float[] iteamTrust;
  private final float[] goal;
  private final short[] hired;
  private final short[] generation;
  private final short[] teams;
  private final byte[] goalTheme;
  private final byte[] corridor;
  private final byte[] released;

  /** Posts in the order of their departments, held since before the first week. */
  Staff(Departments departments) {
    int size = departments.firstPost(departments.size());
    department = new int[size];
    exact = new double[2 * size];
    row = new float[ROW * size];
    iteamTrust = new float[size];
    goal = new float[size];
    goalTheme = new byte[size];
    hired = new short[size];
    generation = new short[size];
    teams = new short[size];
    corridor = new byte[size];
    released = new byte[size];
    for (int d = 0; d < departments.size(); d++) {
      Arrays.fill(department, departments.firstPost(d), departments.firstPost(d + 1), d);
    }
    Arrays.fill(hired, (short) -1);
  }

  private Staff(Staff from) {
    department = from.department;
    exact = from.exact.clone();
    row = from.row.clone();
    iteamTrust = from.iteamTrust.clone();
    goal = from.goal.clone();
    goalTheme = from.goalTheme.clone();
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
    generation[post] = (short) ((generation[post] + 1) % GENERATIONS);
    hired[post] = (short) week;
  }

  /** Whether the two are colleagues of the same corridor. */
  public boolean shareCorridor(int i, int j) {
    return corridor[i] != 0 && corridor[i] == corridor[j];
  }

  /** Department of the post. */
  public int department(int post) {
    return department[post];
  }

  /** Curiosity and openness o. */
  public double openness(int post) {
    return exact[2 * post + OPENNESS];
  }

  /** Sets {@link #openness}. */
  public void setOpenness(int post, double value) {
    exact[2 * post + OPENNESS] = value;
  }

  /** Adds to {@link #openness}. */
  public void addOpenness(int post, double change) {
    exact[2 * post + OPENNESS] += change;
  }

  /** The openness at which the person rests. */
  public float restOpenness(int post) {
    return row[post * ROW + REST_OPENNESS];
  }

  /** Sets {@link #restOpenness}. */
  public void setRestOpenness(int post, float value) {
    row[post * ROW + REST_OPENNESS] = value;
  }

  /** Respect r. */
  public float respect(int post) {
    return row[post * ROW + RESPECT];
  }

  /** Sets {@link #respect}. */
  public void setRespect(int post, float value) {
    row[post * ROW + RESPECT] = value;
  }

  /** The respect at which the person rests. */
  public float restRespect(int post) {
    return row[post * ROW + REST_RESPECT];
  }

  /** Sets {@link #restRespect}. */
  public void setRestRespect(int post, float value) {
    row[post * ROW + REST_RESPECT] = value;
  }

  /** Responsibility s for the whole beyond the own unit. */
  public float responsibility(int post) {
    return row[post * ROW + RESPONSIBILITY];
  }

  /** Sets {@link #responsibility}. */
  public void setResponsibility(int post, float value) {
    row[post * ROW + RESPONSIBILITY] = value;
  }

  /** The responsibility at which the person rests under a head of usual sponsorship. */
  public float restResponsibility(int post) {
    return row[post * ROW + REST_RESPONSIBILITY];
  }

  /** Sets {@link #restResponsibility}. */
  public void setRestResponsibility(int post, float value) {
    row[post * ROW + REST_RESPONSIBILITY] = value;
  }

  /** Personal cooperation competence c. */
  public float competence(int post) {
    return row[post * ROW + COMPETENCE];
  }

  /** Sets {@link #competence}. */
  public void setCompetence(int post, float value) {
    row[post * ROW + COMPETENCE] = value;
  }

  /** Trust G in colleagues of other departments in general. */
  public float outGroupTrust(int post) {
    return row[post * ROW + OUT_GROUP_TRUST];
  }

  /** Sets {@link #outGroupTrust}. */
  public void setOutGroupTrust(int post, float value) {
    row[post * ROW + OUT_GROUP_TRUST] = value;
  }

  /** Trust A in the I-Team, if there is one. */
  public float iteamTrust(int post) {
    return iteamTrust[post];
  }

  /** Sets {@link #iteamTrust}. */
  public void setIteamTrust(int post, float value) {
    iteamTrust[post] = value;
  }

  /** How strongly the person holds the {@link #goalTheme common goal} g. */
  public float goal(int post) {
    return goal[post];
  }

  /** Sets {@link #goal}. */
  public void setGoal(int post, float value) {
    goal[post] = value;
  }

  /** Theme of the common goal plus one, 0 for none. */
  public int goalTheme(int post) {
    return goalTheme[post];
  }

  /** Takes up a theme, plus one, or none, 0, as the goal, held to this degree. */
  public void pursue(int post, int themePlusOne, float level) {
    goalTheme[post] = (byte) themePlusOne;
    goal[post] = level;
  }

  /** The theme plus one that both pursue, or 0. */
  public int commonTheme(int i, int j) {
    return goalTheme[i] == goalTheme[j] ? goalTheme[i] : 0;
  }

  /** Professional depth: sum of the trust in ties of the own department. */
  public double depth(int post) {
    return exact[2 * post + DEPTH];
  }

  /** Sets {@link #depth}. */
  public void setDepth(int post, double value) {
    exact[2 * post + DEPTH] = value;
  }

  /** Adds to {@link #depth}. */
  public void addDepth(int post, double change) {
    exact[2 * post + DEPTH] += change;
  }

  /** Share of this week spent on work across departments so far. */
  public float crossTime(int post) {
    return row[post * ROW + CROSS_TIME];
  }

  /** Sets {@link #crossTime}. */
  public void setCrossTime(int post, float value) {
    row[post * ROW + CROSS_TIME] = value;
  }

  /** Adds to {@link #crossTime}. */
  public void addCrossTime(int post, float change) {
    row[post * ROW + CROSS_TIME] += change;
  }

  /**
   * Week in which the holder was hired; negative for those there at the start. Fits in 600 years.
   */
  public int hired(int post) {
    return hired[post];
  }

  /** How many holders the post has had, modulo 16. */
  public int generation(int post) {
    return generation[post];
  }

  /** Teams and coordinations of open issues the holder is in. */
  public int teams(int post) {
    return teams[post];
  }

  /** Sets {@link #teams}. */
  public void setTeams(int post, int value) {
    teams[post] = (short) value;
  }

  /** Adds to {@link #teams}. */
  public void addTeams(int post, int change) {
    teams[post] += change;
  }

  /** Corridor theme plus one, 0 for none. */
  public int corridor(int post) {
    return corridor[post];
  }

  /** Sets {@link #corridor}. */
  public void setCorridor(int post, int value) {
    corridor[post] = (byte) value;
  }

  /** Whether the holder is released from line work (I-Team). */
  public boolean released(int post) {
    return released[post] != 0;
  }

  /** Counts one more intervention, or one less, that releases the holder. */
  public void addReleased(int post, int change) {
    released[post] += (byte) change;
  }
}
