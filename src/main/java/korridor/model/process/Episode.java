package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Departments;
import korridor.model.DrawKeys.TeamEpisode;
import korridor.model.Flow;
import korridor.model.Heads;
import korridor.model.Logistic;
import korridor.model.Scale;
import korridor.model.Staff;
import korridor.model.Ties;
import korridor.model.parameter.EpisodeParameters;
import korridor.model.parameter.LearningParameters;
import korridor.random.Draws;

/**
 * The one primitive of interaction (ODD 7.1 Episode): two people work together once, it goes well
 * or not, and both change. Time scale: one episode is a piece of work within a week.
 */
public final class Episode {

  private final EpisodeParameters p;
  private final LearningParameters learning;
  private final double crossTime;

  /** Episodes of this administration. */
  public Episode(Administration a) {
    p = a.parameters.episode();
    learning = a.parameters.learning();
    crossTime = a.parameters.line().episodeTime();
  }

  /**
   * An episode between i and j.
   *
   * @param i the one who starts it
   * @param j the other
   * @param tie the tie from i to j, or {@link Ties#NONE}
   * @param facilitated whether the I-Team accompanies it
   * @param luck the bits of this episode; the lower half decides on success
   * @return whether it went well
   */
  public boolean between(Administration a, int i, int j, int tie, boolean facilitated, long luck) {
    int back = tie == Ties.NONE ? a.tieTo(j, i) : a.tieBack(i, tie);
    double trust = trust(a, i, j, tie);
    double trustBack = trust(a, j, i, back);
    boolean across = a.staff.department(i) != a.staff.department(j);
    double logOdds = sharedLogOdds(a, i, j, (trust + trustBack) / 2);
    if (across) {
      logOdds += crossLogOdds(a, i, j, facilitated);
    }
    int success = Logistic.hit(Draws.lower(luck), logOdds);
    double rate = trustRate(success, a.arrangements.trustAsymmetry());
    learnTrust(a, i, tie, success, rate, across);
    learnTrust(a, j, back, success, rate, across);
    influence(a.staff, i, j, trust, trustBack);
    if (across) {
      learnAcross(a, i, success, rate);
      learnAcross(a, j, success, rate);
      a.ledger.add(Flow.CROSS_EPISODES, 1);
      a.ledger.add(Flow.CROSS_SUCCESSES, success);
      if (success != 0) {
        befriend(a, i, j, tie, rate, Draws.bits(luck, TeamEpisode.STARTER_TIES));
        befriend(a, j, i, back, rate, Draws.bits(luck, TeamEpisode.OTHER_TIES));
      }
    }
    return success != 0;
  }

  /**
   * The part of the log-odds that every episode has: b0 + b_c c̄ + b_τ τ̄ + b_r r̄ − b_L strain̄,
   * bars for the pair's mean.
   */
  double sharedLogOdds(Administration a, int i, int j, double meanTrust) {
    Staff s = a.staff;
    Departments d = a.departments;
    return p.base()
        + p.competence() * (((double) s.competence(i) + s.competence(j)) / 2)
        + p.trust() * meanTrust
        + p.respect() * (((double) s.respect(i) + s.respect(j)) / 2)
        - p.strain() * ((d.strain(s.department(i)) + d.strain(s.department(j))) / 2);
  }

  /**
   * What comes on top across departments: b_C C̄ + b_o ō − b_x + b_S σ̄ + b_G·[same corridor] +
   * b_F·[facilitated]. The conditions of good contact after Allport (1954): a common goal, support
   * of authority, organised cooperation. Openness is an assumption (decision 0012).
   */
  double crossLogOdds(Administration a, int i, int j, boolean facilitated) {
    Departments d = a.departments;
    int di = a.staff.department(i);
    int dj = a.staff.department(j);
    Heads heads = a.heads;
    double goal = a.staff.shareCorridor(i, j) ? p.commonGoal() : 0;
    return p.routines() * ((d.routines(di) + d.routines(dj)) / 2)
        + p.openness() * ((a.staff.openness(i) + a.staff.openness(j)) / 2)
        - p.strangeness()
        + p.sponsorship()
            * ((heads.sponsorship(d.division(di)) + heads.sponsorship(d.division(dj))) / 2)
        + goal
        + (facilitated ? p.facilitation() : 0);
  }

  private static double trust(Administration a, int i, int j, int tie) {
    return tie == Ties.NONE ? a.trustWithoutTie(i, j) : a.ties.trust(tie);
  }

  /**
   * How far trust moves: η towards 1 on success (1), λη towards 0 on failure (0), at most the whole
   * way (asymmetry: Slovic 1993).
   */
  double trustRate(int success, double asymmetry) {
    return Math.min(1, learning.trustGain() * (success + (1 - success) * asymmetry));
  }

  /** Trust in the tie: up(τ, +η) on success, up(τ, −λη) on failure. */
  private static void learnTrust(
      Administration a, int post, int tie, int success, double rate, boolean across) {
    if (tie == Ties.NONE) {
      return;
    }
    float before = a.ties.trust(tie);
    float after = (float) Scale.towards(before, success, rate);
    a.ties.setTrust(tie, after);
    if (!across) {
      a.staff.addDepth(post, (double) after - before);
    }
  }

  /**
   * What working across departments teaches (ODD 7.2 Learning from an episode): G by γ times the
   * change of trust; on success or failure o by +κ_o or −ακ_o, c by +ℓ or +φℓ, r by +ρ⁺ or −ρ⁻; s
   * by +σ⁺ on success. A success also counts for the routines of the department.
   */
  private void learnAcross(Administration a, int post, int success, double trustRate) {
    Staff s = a.staff;
    LearningParameters l = learning;
    s.setOutGroupTrust(
        post,
        (float) Scale.towards(s.outGroupTrust(post), success, l.generalisation() * trustRate));
    s.addCrossTime(post, (float) crossTime);
    if (success != 0) {
      s.setOpenness(post, Scale.up(s.openness(post), l.opennessGain()));
      s.setCompetence(post, up(s.competence(post), l.competenceGain()));
      s.setRespect(post, up(s.respect(post), l.respectGain()));
      s.setResponsibility(post, up(s.responsibility(post), l.responsibilityGain()));
      a.departments.addSuccesses(s.department(post), 1);
    } else {
      s.setOpenness(post, Scale.up(s.openness(post), -l.opennessGain() * l.opennessAsymmetry()));
      s.setCompetence(post, up(s.competence(post), l.competenceGain() * l.competenceFromFailure()));
      s.setRespect(post, up(s.respect(post), -l.respectLoss()));
    }
  }

  private static float up(float value, double delta) {
    return (float) Scale.up(value, delta);
  }

  /**
   * Influence on openness under bounded confidence (Deffuant et al. 2000): if |o_j − o_i| &lt; ε,
   * o_i += μ τ_ij (o_j − o_i), for both at once.
   */
  private void influence(Staff s, int i, int j, double trust, double trustBack) {
    double difference = s.openness(j) - s.openness(i);
    if (Math.abs(difference) < learning.influenceRange()) {
      s.addOpenness(i, learning.influenceRate() * trust * difference);
      s.addOpenness(j, -learning.influenceRate() * trustBack * difference);
    }
  }

  /**
   * A successful partner to whom no tie exists takes the place of the least trusted tie with
   * probability φ_t·o_i; the number of ties stays.
   */
  private void befriend(Administration a, int i, int j, int tie, double rate, long luck) {
    if (tie != Ties.NONE
        || Draws.upper(luck) >= learning.tieFormation() * a.staff.openness(i)
        || a.ties.leadsTo(i, j)) {
      return;
    }
    double trust = Scale.towards(a.trustWithoutTie(i, j), 1, rate);
    a.retie(i, a.ties.leastTrusted(i), a.staff.holder(j), trust);
  }
}
