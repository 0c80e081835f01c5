package korridor.model.process;

import java.util.Arrays;
import korridor.model.Administration;
import korridor.model.Departments;
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
  private final double time;
  private final double[] insideAtRest;
  private final double[] acrossAtRest;
  private final Learning learning;
  private final TieBirth births;

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
    time = a.parameters.line().episodeTime();
    insideAtRest = new double[a.departments.size()];
    acrossAtRest = new double[a.departments.size()];
    Arrays.setAll(insideAtRest, d -> insideAtRest(a, d));
    Arrays.setAll(acrossAtRest, d -> acrossAtRest(a, d));
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
   * An episode between i and j.
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
    int back = tie == Ties.NONE ? a.tieTo(j, i) : a.tieBack(i, tie);
    double trust = trust(a, i, j, tie);
    double trustBack = trust(a, j, i, back);
    if (a.staff.department(i) == a.staff.department(j)) {
      return inside(a, i, j, tie, back, trust, trustBack, luck);
    }
    double logOdds = acrossLogOdds(a, i, j, (trust + trustBack) / 2, theme, facilitator);
    int success = Logistic.hit(Draws.lower(luck), logOdds);
    learning.across(a, i, j, tie, trust, theme, success);
    learning.across(a, j, i, back, trustBack, theme, success);
    learning.facilitated(a, i, j, facilitator, success);
    learning.influence(a, i, j, trust, trustBack);
    count(a, i, j, success);
    if (success != 0) {
      births.maybe(a, i, j, Draws.bits(luck, korridor.model.DrawKeys.TeamEpisode.STARTER_TIES));
      births.maybe(a, j, i, Draws.bits(luck, korridor.model.DrawKeys.TeamEpisode.OTHER_TIES));
    }
    return success != 0;
  }

  private boolean inside(
      Administration a,
      int i,
      int j,
      int tie,
      int back,
      double trust,
      double trustBack,
      long luck) {
    double logOdds = insideLogOdds(a, i, j, (trust + trustBack) / 2);
    int success = Logistic.hit(Draws.lower(luck), logOdds);
    if (a.calibration.tally.running()) {
      a.calibration.tally.add(Tally.Count.INSIDE, 1);
      a.calibration.tally.add(Tally.Count.INSIDE_SUCCESSES, success);
    }
    learning.inside(a, i, tie, success);
    learning.inside(a, j, back, success);
    learning.influence(a, i, j, trust, trustBack);
    return success != 0;
  }

  /**
   * Log-odds of success inside a department: B_in + b_τ(τ̄ − τ_in) + b_c(c̄ − c0) + b_v(v̄ − v0) −
   * b_L strain, bars for the pair's mean, v the mean of openness and respect.
   */
  double insideLogOdds(Administration a, int i, int j, double meanTrust) {
    int d = a.staff.department(i);
    double competence = ((double) a.staff.competence(i) + a.staff.competence(j)) / 2;
    return a.calibration.constants().interceptInside()
        + trustWeight * meanTrust
        + competenceWeight * competence
        + valuesWeight * values(a.staff, i, j)
        - insideAtRest[d]
        - strainWeight * a.departments.strain(d);
  }

  /**
   * Log-odds of success across departments: B_x + b_τ(τ* − τ_x) + b_c(c* − c0) + b_v(v̄ − v0) − b_L
   * strain̄ + b_C(C̄ − C0) + b_S(σ̄_k − σ0) + b_G ḡ_k. Rest values are the mean of the two
   * departments' and heads'.
   */
  double acrossLogOdds(
      Administration a, int i, int j, double meanTrust, int theme, int facilitator) {
    Departments d = a.departments;
    int di = a.staff.department(i);
    int dj = a.staff.department(j);
    double sponsorship = (a.feltSponsorship(di, theme) + a.feltSponsorship(dj, theme)) / 2;
    return a.calibration.constants().interceptAcross()
        + trustWeight * trust(a, i, j, meanTrust, facilitator)
        + competenceWeight * competence(a, i, j, facilitator)
        + valuesWeight * values(a.staff, i, j)
        + routinesWeight * ((d.routines(di) + d.routines(dj)) / 2)
        + sponsorshipWeight * sponsorship
        + goalWeight * commonGoal(a.staff, i, j, theme)
        - (acrossAtRest[di] + acrossAtRest[dj]) / 2
        - strainWeight * ((d.strain(di) + d.strain(dj)) / 2);
  }

  /** v̄: the mean of openness and respect of the two. */
  private static double values(Staff s, int i, int j) {
    return (s.openness(i) + s.openness(j) + s.respect(i) + s.respect(j)) / 4;
  }

  /**
   * c*: expertise complements, (c_i E_i + c_j E_j) / 2; a facilitator closes a share of the gap to
   * their own competence.
   */
  double competence(Administration a, int i, int j, int facilitator) {
    double pair =
        (a.staff.competence(i) * a.expertise(i) + a.staff.competence(j) * a.expertise(j)) / 2;
    return facilitator == ALONE ? pair : lifted(pair, a.staff.competence(facilitator));
  }

  /** τ*: a facilitator closes a share of the gap to the trust that the two have in the I-Team. */
  private double trust(Administration a, int i, int j, double pair, int facilitator) {
    return facilitator == ALONE
        ? pair
        : lifted(pair, ((double) a.staff.iteamTrust(i) + a.staff.iteamTrust(j)) / 2);
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

  private void count(Administration a, int i, int j, int success) {
    a.calibration.tally.add(Tally.Count.ACROSS, 1);
    a.calibration.tally.add(Tally.Count.ACROSS_SUCCESSES, success);
    a.ledger.add(Flow.CROSS_EPISODES, 1);
    a.ledger.add(Flow.CROSS_SUCCESSES, success);
    a.staff.addCrossTime(i, (float) time);
    a.staff.addCrossTime(j, (float) time);
    a.departments.addSuccesses(a.staff.department(i), success);
    a.departments.addSuccesses(a.staff.department(j), success);
  }

  private static double trust(Administration a, int i, int j, int tie) {
    return tie == Ties.NONE ? a.trustWithoutTie(i, j) : a.ties.trust(tie);
  }
}
