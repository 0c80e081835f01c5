package korridor.model.process;

import java.util.Arrays;
import korridor.model.Administration;
import korridor.model.Constants;
import korridor.model.Departments;
import korridor.model.DrawKeys.TeamEpisode;
import korridor.model.Flow;
import korridor.model.ITeamHours;
import korridor.model.Issues;
import korridor.model.Logistic;
import korridor.model.Organisation;
import korridor.model.Staff;
import korridor.model.Tally;
import korridor.model.Ties;
import korridor.model.parameter.EpisodeParameters;
import korridor.random.Draws;

/**
 * The one primitive of interaction (ODD 7.1 Episode): two people work together once, it goes well
 * or not, and both change. Its log-odds are those of the silo at rest, moved only by deviations
 * from rest of what the two, their departments and their heads hold. Time scale: one episode is a
 * piece of work within a week.
 *
 * <p>What departments, heads and constants add is the same for all episodes of a step; it is
 * reckoned when the step begins, and what a step counts is noted when it ends (decision 0022).
 *
 * <p>Longer than 300 lines because the two equations stand beside what they are made of.
 */
public final class Episode {

  /** Nobody sits in. */
  public static final int ALONE = ITeamHours.NONE;

  private final double trustWeight;
  private final double competenceWeight;
  private final double valuesWeight;
  private final double routinesWeight;
  private final double sponsorshipWeight;
  private final double goalWeight;
  private final double strainWeight;
  private final double facilitation;
  private final float time;
  private final double[] insideAtRest;
  private final double[] acrossAtRest;
  private final double[] insideTrust;
  private final double[] insideLevel;
  private final double[] acrossLevel;
  private final double[] perDepth;
  private final Learning learning;
  private final TieBirth births;

  private Administration a;
  private Staff staff;
  private Ties ties;
  private int inside;
  private int insideSuccesses;
  private int across;
  private int acrossSuccesses;

  /** Episodes of this administration. */
  public Episode(Administration a) {
    EpisodeParameters p = a.parameters.episode();
    trustWeight = p.weight() * p.trust();
    competenceWeight = p.weight() * p.competence();
    valuesWeight = p.weight() * p.values();
    routinesWeight = p.weight() * p.routines();
    sponsorshipWeight = p.weight() * p.sponsorship();
    goalWeight = p.weight() * p.goal();
    strainWeight = p.strain();
    facilitation = p.facilitation();
    time = (float) a.parameters.line().episodeTime();
    int n = a.departments.size();
    insideAtRest = new double[n];
    acrossAtRest = new double[n];
    insideTrust = new double[n];
    Arrays.setAll(insideAtRest, d -> insideAtRest(a, d));
    Arrays.setAll(acrossAtRest, d -> acrossAtRest(a, d));
    Arrays.setAll(insideTrust, d -> a.rest.department(d).insideTrust());
    insideLevel = new double[n];
    acrossLevel = new double[n];
    perDepth = new double[n];
    learning = new Learning(a);
    births = new TieBirth(a);
  }

  /** What the levels of a department add to the log-odds inside it: b_τ τ_in + b_c c0 + b_v v0. */
  private double insideAtRest(Administration a, int department) {
    Organisation.Survey rest = a.rest.department(department);
    return trustWeight * rest.insideTrust() + personalAtRest(rest);
  }

  /** What the levels of a department and its head add to the log-odds across. */
  private double acrossAtRest(Administration a, int department) {
    Organisation.Survey rest = a.rest.department(department);
    return trustWeight * rest.outGroupTrust()
        + personalAtRest(rest)
        + routinesWeight * a.parameters.survey().routines()
        + sponsorshipWeight * a.rest.sponsorship(a.departments.division(department));
  }

  private double personalAtRest(Organisation.Survey rest) {
    return competenceWeight * rest.competence()
        + valuesWeight * (rest.openness() + rest.respect()) / 2;
  }

  /**
   * Begins a step. Until it {@link #end ends}, constants, and the strain, routines and sponsorship
   * of departments stay as they are.
   *
   * @return itself
   */
  public Episode begin(Administration now) {
    a = now;
    staff = now.staff;
    ties = now.ties;
    Constants constants = now.calibration.constants();
    for (int d = 0; d < insideLevel.length; d++) {
      insideLevel[d] = insideLevel(now.departments, d, constants.interceptInside());
      acrossLevel[d] = acrossLevel(now, d, constants.interceptAcross());
      perDepth[d] = perDepth(now.departments.foundingDepth(d));
    }
    learning.begin(now);
    births.begin(now);
    return this;
  }

  /** B_in − b_τ τ_in − b_c c0 − b_v v0 − b_L strain. */
  private double insideLevel(Departments d, int department, double intercept) {
    return intercept - insideAtRest[department] - strainWeight * d.strain(department);
  }

  /** One department's half of B_x + b_C (C − C0) + b_S (σ − σ0) − b_τ τ_x − … − b_L strain. */
  private double acrossLevel(Administration now, int department, double intercept) {
    double level =
        intercept
            + routinesWeight * now.departments.routines(department)
            + sponsorshipWeight * now.feltSponsorship(department, Issues.NONE)
            - acrossAtRest[department]
            - strainWeight * now.departments.strain(department);
    return level / 2;
  }

  /** Expertise that a unit of depth stands for; 0 where no depth is usual. */
  private static double perDepth(double usual) {
    return usual > 0 ? 1 / usual : 0;
  }

  /** Ends a step: notes what it has counted. */
  public void end() {
    Tally tally = a.calibration.tally;
    tally.add(Tally.Count.INSIDE, inside);
    tally.add(Tally.Count.INSIDE_SUCCESSES, insideSuccesses);
    tally.add(Tally.Count.ACROSS, across);
    tally.add(Tally.Count.ACROSS_SUCCESSES, acrossSuccesses);
    a.ledger.add(Flow.CROSS_EPISODES, across);
    a.ledger.add(Flow.CROSS_SUCCESSES, acrossSuccesses);
    learning.end();
    inside = 0;
    insideSuccesses = 0;
    across = 0;
    acrossSuccesses = 0;
  }

  /**
   * An episode between i and j that is a step of its own.
   *
   * @param i the one who starts it
   * @param j the other
   * @param tie the tie from i to j, or {@link Ties#NONE}
   * @param theme theme of the work, or {@link Issues#NONE}
   * @param facilitator post of the I-Team's member who sits in, or {@link #ALONE}
   * @param luck the bits of this episode; the lower half decides on success
   * @return whether it went well
   */
  public boolean between(
      Administration a, int i, int j, int tie, int theme, int facilitator, long luck) {
    boolean well = begin(a).between(i, j, tie, theme, facilitator, luck);
    end();
    return well;
  }

  /** An episode between i and j within a step. */
  public boolean between(int i, int j, int tie, int theme, int facilitator, long luck) {
    int department = staff.department(i);
    if (department != staff.department(j)) {
      return across(i, j, tie, theme, facilitator, luck) != 0;
    }
    int success = inside(department, i, j, tie, luck);
    countInside(1, success);
    return success != 0;
  }

  /**
   * An episode of two of a department within a step: 1 if it goes well, else 0. It asks and changes
   * only people of the department, so that departments can be gone through at once; it is counted
   * by whoever calls.
   */
  int inside(int department, int i, int j, int tie, long luck) {
    int back = back(i, j, tie);
    double trust = tie == Ties.NONE ? insideTrust[department] : ties.trust(tie);
    double trustBack = back == Ties.NONE ? insideTrust[department] : ties.trust(back);
    double logOdds = insideLogOdds(department, i, j, (trust + trustBack) / 2);
    int success = Logistic.hit(Draws.lower(luck), logOdds);
    learning.inside(department, i, tie, success);
    learning.inside(department, j, back, success);
    learning.influenceInside(i, j, trust, trustBack);
    return success;
  }

  /** Counts {@link #inside episodes inside}. */
  void countInside(int episodes, int successes) {
    inside += episodes;
    insideSuccesses += successes;
  }

  /** An episode of two of different departments within a step: 1 if it goes well, else 0. */
  int across(int i, int j, int tie, int theme, int facilitator, long luck) {
    int back = back(i, j, tie);
    double trust = tie == Ties.NONE ? staff.outGroupTrust(i) : ties.trust(tie);
    double trustBack = back == Ties.NONE ? staff.outGroupTrust(j) : ties.trust(back);
    double logOdds = acrossLogOdds(i, j, (trust + trustBack) / 2, theme, facilitator);
    int success = Logistic.hit(Draws.lower(luck), logOdds);
    learning.across(i, j, tie, trust, theme, success);
    learning.across(j, i, back, trustBack, theme, success);
    learning.facilitated(i, j, facilitator, success);
    learning.influence(i, j, trust, trustBack);
    count(i, j, success);
    if (success != 0) {
      births.maybe(i, j, Draws.bits(luck, TeamEpisode.STARTER_TIES));
      births.maybe(j, i, Draws.bits(luck, TeamEpisode.OTHER_TIES));
    }
    return success;
  }

  /** The tie from j to i, gone over from a predecessor, or {@link Ties#NONE}. */
  private int back(int i, int j, int tie) {
    int back = tie == Ties.NONE ? ties.to(j, i) : ties.back(i, tie);
    if (back != Ties.NONE && ties.colleague(back) != staff.holder(i)) {
      a.meet(j, back);
    }
    return back;
  }

  private void count(int i, int j, int success) {
    across++;
    acrossSuccesses += success;
    staff.addCrossTime(i, time);
    staff.addCrossTime(j, time);
    a.departments.addSuccesses(staff.department(i), success);
    a.departments.addSuccesses(staff.department(j), success);
  }

  /**
   * Log-odds of success inside a department: B_in + b_τ(τ̄ − τ_in) + b_c(c̄ − c0) + b_v(v̄ − v0) −
   * b_L strain, bars for the pair's mean, v the mean of openness and respect.
   */
  double insideLogOdds(int department, int i, int j, double meanTrust) {
    double competence = ((double) staff.competence(i) + staff.competence(j)) / 2;
    return insideLevel[department]
        + trustWeight * meanTrust
        + competenceWeight * competence
        + valuesWeight * values(i, j);
  }

  /**
   * Log-odds of success across departments: B_x + b_τ(τ* − τ_x) + b_c(c* − c0) + b_v(v̄ − v0) − b_L
   * strain̄ + b_C(C̄ − C0) + b_S(σ̄_k − σ0) + b_G ḡ_k. Rest values are the mean of the two
   * departments' and heads'.
   */
  double acrossLogOdds(int i, int j, double meanTrust, int theme, int facilitator) {
    return acrossLevel[staff.department(i)]
        + acrossLevel[staff.department(j)]
        + trustWeight * trust(i, j, meanTrust, facilitator)
        + competenceWeight * competence(i, j, facilitator)
        + valuesWeight * values(i, j)
        + (theme == Issues.NONE ? 0 : ofTheme(i, j, theme));
  }

  /** What a theme adds: b_S(σ̄_k − σ̄) + b_G ḡ_k, σ̄ the sponsorship for work without one. */
  private double ofTheme(int i, int j, int theme) {
    double sponsorship =
        sponsorshipBeyond(staff.department(i), theme)
            + sponsorshipBeyond(staff.department(j), theme);
    return sponsorshipWeight * (sponsorship / 2) + goalWeight * commonGoal(staff, i, j, theme);
  }

  private double sponsorshipBeyond(int department, int theme) {
    return a.feltSponsorship(department, theme) - a.feltSponsorship(department, Issues.NONE);
  }

  /** v̄: the mean of openness and respect of the two. */
  private double values(int i, int j) {
    return (staff.openness(i) + staff.openness(j) + staff.respect(i) + staff.respect(j)) / 4;
  }

  /**
   * c*: expertise complements, (c_i E_i + c_j E_j) / 2; a facilitator closes a share of the gap to
   * their own competence.
   */
  double competence(int i, int j, int facilitator) {
    double pair = (skill(i) + skill(j)) / 2;
    return facilitator == ALONE ? pair : lifted(pair, staff.competence(facilitator));
  }

  /** c E, E the {@link Administration#expertise}. */
  private double skill(int post) {
    double unit = perDepth[staff.department(post)];
    return staff.competence(post) * (unit > 0 ? unit * staff.depth(post) : 1);
  }

  /** τ*: a facilitator closes a share of the gap to the trust that the two have in the I-Team. */
  private double trust(int i, int j, double pair, int facilitator) {
    return facilitator == ALONE
        ? pair
        : lifted(pair, ((double) staff.iteamTrust(i) + staff.iteamTrust(j)) / 2);
  }

  /** The third party closes a share of the gap (Burt and Knez 1995); it never widens one. */
  private double lifted(double pair, double third) {
    return pair + facilitation * Math.max(0, third - pair);
  }

  /** ḡ_k: the mean of the two goals if both pursue the theme of this work, else 0. */
  static double commonGoal(Staff s, int i, int j, int theme) {
    boolean common =
        theme != Issues.NONE && s.goalTheme(i) == theme + 1 && s.goalTheme(j) == theme + 1;
    return common ? ((double) s.goal(i) + s.goal(j)) / 2 : 0;
  }
}
