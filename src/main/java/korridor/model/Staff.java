package korridor.model;

import java.util.Arrays;

/**
 * The staff, one row a post, in columns. Posts of one department are neighbours; a successor takes
 * the post's row, so that the head count is constant. Attributes lie in [0, 1]; single precision is
 * enough for them (decision 0013), but for openness, whose mean influence must conserve.
 *
 * <p>Longer than 300 lines because a column has a place and two methods, and a row is one table.
 */
public final class Staff {

  private static final int ID_BITS = 23;
  private static final int ID_MASK = (1 << ID_BITS) - 1;

  /** The largest number of posts: a post's number and its holder's generation share an int. */
  public static final int MOST = ID_MASK + 1;

  private final int[] department;
  private final double[] openness;
  private final float[] restOpenness;
  private final float[] respect;
  private final float[] restRespect;
  private final float[] responsibility;
  private final float[] restResponsibility;
  private final float[] competence;
  private final float[] outGroupTrust;
  private final float[] iteamTrust;
  private final float[] goal;
  private final double[] depth;
  private final float[] crossTime;
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
    openness = new double[size];
    restOpenness = new float[size];
    respect = new float[size];
    restRespect = new float[size];
    responsibility = new float[size];
    restResponsibility = new float[size];
    competence = new float[size];
    outGroupTrust = new float[size];
    iteamTrust = new float[size];
    goal = new float[size];
    goalTheme = new byte[size];
    depth = new double[size];
    crossTime = new float[size];
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
    openness = from.openness.clone();
    restOpenness = from.restOpenness.clone();
    respect = from.respect.clone();
    restRespect = from.restRespect.clone();
    responsibility = from.responsibility.clone();
    restResponsibility = from.restResponsibility.clone();
    competence = from.competence.clone();
    outGroupTrust = from.outGroupTrust.clone();
    iteamTrust = from.iteamTrust.clone();
    goal = from.goal.clone();
    goalTheme = from.goalTheme.clone();
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

  /** Department of the post. */
  public int department(int post) {
    return department[post];
  }

  /** Curiosity and openness o. */
  public double openness(int post) {
    return openness[post];
  }

  /** Sets {@link #openness}. */
  public void setOpenness(int post, double value) {
    openness[post] = value;
  }

  /** Adds to {@link #openness}. */
  public void addOpenness(int post, double change) {
    openness[post] += change;
  }

  /** The openness at which the person rests. */
  public float restOpenness(int post) {
    return restOpenness[post];
  }

  /** Sets {@link #restOpenness}. */
  public void setRestOpenness(int post, float value) {
    restOpenness[post] = value;
  }

  /** Respect r. */
  public float respect(int post) {
    return respect[post];
  }

  /** Sets {@link #respect}. */
  public void setRespect(int post, float value) {
    respect[post] = value;
  }

  /** The respect at which the person rests. */
  public float restRespect(int post) {
    return restRespect[post];
  }

  /** Sets {@link #restRespect}. */
  public void setRestRespect(int post, float value) {
    restRespect[post] = value;
  }

  /** Responsibility s for the whole beyond the own unit. */
  public float responsibility(int post) {
    return responsibility[post];
  }

  /** Sets {@link #responsibility}. */
  public void setResponsibility(int post, float value) {
    responsibility[post] = value;
  }

  /** The responsibility at which the person rests under a head of usual sponsorship. */
  public float restResponsibility(int post) {
    return restResponsibility[post];
  }

  /** Sets {@link #restResponsibility}. */
  public void setRestResponsibility(int post, float value) {
    restResponsibility[post] = value;
  }

  /** Personal cooperation competence c. */
  public float competence(int post) {
    return competence[post];
  }

  /** Sets {@link #competence}. */
  public void setCompetence(int post, float value) {
    competence[post] = value;
  }

  /** Trust G in colleagues of other departments in general. */
  public float outGroupTrust(int post) {
    return outGroupTrust[post];
  }

  /** Sets {@link #outGroupTrust}. */
  public void setOutGroupTrust(int post, float value) {
    outGroupTrust[post] = value;
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
    return depth[post];
  }

  /** Sets {@link #depth}. */
  public void setDepth(int post, double value) {
    depth[post] = value;
  }

  /** Adds to {@link #depth}. */
  public void addDepth(int post, double change) {
    depth[post] += change;
  }

  /** Share of this week spent on work across departments so far. */
  public float crossTime(int post) {
    return crossTime[post];
  }

  /** Sets {@link #crossTime}. */
  public void setCrossTime(int post, float value) {
    crossTime[post] = value;
  }

  /** Adds to {@link #crossTime}. */
  public void addCrossTime(int post, float change) {
    crossTime[post] += change;
  }

  /**
   * Week in which the holder was hired; negative for those there at the start. Fits in 600 years.
   */
  public int hired(int post) {
    return hired[post];
  }

  /** How many holders the post has had, modulo 512. */
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
