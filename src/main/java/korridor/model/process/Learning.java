package korridor.model.process;

import korridor.model.Administration;
import korridor.model.RestPoints;
import korridor.model.Scale;
import korridor.model.Staff;
import korridor.model.Tally;
import korridor.model.Ties;
import korridor.model.parameter.LearningParameters;

/** What an episode leaves behind in people (ODD 7.2 Learning from an episode). */
final class Learning {

  private final LearningParameters p;

  Learning(Administration a) {
    p = a.parameters.learning();
  }

  /** After an episode inside the department: the trust in the tie alone. */
  void inside(Administration a, int post, int tie, int success) {
    if (tie != Ties.NONE && a.learns()) {
      double rate = rate(success, a.rest.asymmetryInside(a.staff.department(post)));
      float before = a.ties.trust(tie);
      float after = (float) Scale.towards(before, success, rate);
      a.ties.setTrust(tie, after);
      a.staff.addDepth(post, (double) after - before);
    }
  }

  /**
   * After an episode across departments, for one of the two: trust in the tie and in other
   * departments in general, values, competence, goal.
   *
   * @param trust in the other before the episode
   */
  void across(
      Administration a, int post, int other, int tie, double trust, int theme, int success) {
    goal(a, post, theme, success);
    double practice = practice(a, post, trust, a.staff.respect(other), success);
    count(a, post, practice);
    if (!a.learns()) {
      return;
    }
    double rate = rate(success, a.rest.asymmetryAcross(a.staff.department(post)));
    if (tie != Ties.NONE) {
      a.ties.setTrust(tie, (float) Scale.towards(a.ties.trust(tie), success, rate));
    }
    Staff s = a.staff;
    s.setOutGroupTrust(
        post, (float) Scale.towards(s.outGroupTrust(post), success, p.generalisation() * rate));
    values(a, post, success);
    practise(a, post, practice);
  }

  /**
   * How far trust moves: η towards 1 on success (1), λη towards 0 on failure (0), at most the whole
   * way (asymmetry: Slovic 1993).
   */
  double rate(int success, double asymmetry) {
    return Math.min(1, p.trustGain() * (success + (1 - success) * asymmetry));
  }

  /**
   * o, r, s ← up0(·, κ(x − q_x), ·0), x = 1 success, 0 failure: only what goes better or worse than
   * usual moves values (surprise: Rescorla and Wagner 1972; adaptation level: Helson 1964).
   */
  private void values(Administration a, int post, int success) {
    Staff s = a.staff;
    double surprise = p.valueGain() * (success - a.rest.successAcross());
    s.setOpenness(post, Scale.upFromRest(s.openness(post), surprise, s.restOpenness(post)));
    s.setRespect(post, (float) Scale.upFromRest(s.respect(post), surprise, s.restRespect(post)));
    s.setResponsibility(
        post,
        (float) Scale.upFromRest(s.responsibility(post), surprise, s.restResponsibility(post)));
  }

  /**
   * w: V on success, V · max(0, 2 r_j − 1) on failure, V = (o_i τ_ij r_i s_i)^¼ relative to what is
   * usual in the department. A failure teaches only where the other's respect makes it safe
   * (Edmondson 1999).
   */
  double practice(Administration a, int post, double trust, double respectOfOther, int success) {
    Staff s = a.staff;
    double values =
        RestPoints.conduciveness(s.openness(post), trust, s.respect(post), s.responsibility(post));
    double lesson = success != 0 ? 1 : Math.max(0, 2 * respectOfOther - 1);
    return lesson * values / a.rest.conduciveness(s.department(post));
  }

  private static void count(Administration a, int post, double practice) {
    if (!a.calibration.tally.running()) {
      return;
    }
    double rest = a.rest.department(a.staff.department(post)).competence();
    a.calibration.tally.add(
        Tally.Count.PRACTICE, practice * (1 - a.staff.competence(post)) / (1 - rest));
  }

  /** c ← c + ℓ w (1 − c) · c0 / (1 − c0), c0 the level of the department. */
  private static void practise(Administration a, int post, double practice) {
    double rest = a.rest.department(a.staff.department(post)).competence();
    double gain = a.calibration.constants().competenceGain() * practice * rest / (1 - rest);
    float c = a.staff.competence(post);
    a.staff.setCompetence(post, (float) (c + Math.min(1, gain) * (1 - c)));
  }

  /**
   * The goal g of a theme: who pursues the theme of the work is moved like trust; a success wins
   * over who is bound to no theme by a corridor and pursues another less than η (Sherif 1958).
   */
  private void goal(Administration a, int post, int theme, int success) {
    Staff s = a.staff;
    if (theme < 0 || a.arrangements.frozen()) {
      return;
    }
    if (s.goalTheme(post) == theme + 1) {
      double rate = rate(success, p.trustAsymmetry());
      s.pursue(post, theme + 1, (float) Scale.towards(s.goal(post), success, rate));
    } else if (success != 0
        && s.goal(post) < p.trustGain()
        && a.arrangements.themeOfMembers(s.corridor(post)) == 0) {
      s.pursue(post, theme + 1, (float) p.trustGain());
    }
  }

  /**
   * After an episode that the I-Team accompanied: the trust A of the two in the I-Team, and the
   * facilitator's own practice, with the two's trust in the I-Team and their respect.
   */
  void facilitated(Administration a, int i, int j, int facilitator, int success) {
    if (facilitator == Episode.ALONE || !a.learns()) {
      return;
    }
    Staff s = a.staff;
    double trust = ((double) s.iteamTrust(i) + s.iteamTrust(j)) / 2;
    double respect = ((double) s.respect(i) + s.respect(j)) / 2;
    practise(a, facilitator, practice(a, facilitator, trust, respect, success));
    iteamTrust(a, i, success);
    iteamTrust(a, j, success);
  }

  private void iteamTrust(Administration a, int post, int success) {
    double rate = rate(success, a.rest.asymmetryAcross(a.staff.department(post)));
    a.staff.setIteamTrust(post, (float) Scale.towards(a.staff.iteamTrust(post), success, rate));
  }

  /**
   * Influence on openness under bounded confidence (Deffuant et al. 2000): if |o_j − o_i| &lt; ε,
   * o_i += μ τ_ij (Δ_j − Δ_i), for both at once, Δ what somebody's openness lies above the level of
   * their department: that departments differ is data and does not wear off.
   */
  void influence(Administration a, int i, int j, double trust, double trustBack) {
    Staff s = a.staff;
    double difference = s.openness(j) - s.openness(i);
    if (Math.abs(difference) < p.influenceRange() && a.learns()) {
      int di = s.department(i);
      int dj = s.department(j);
      double pull = di == dj ? difference : difference - level(a, dj) + level(a, di);
      follow(s, i, p.influenceRate() * trust * pull);
      follow(s, j, -p.influenceRate() * trustBack * pull);
    }
  }

  /** Held in [0, 1]: between departments of very different levels a step can lead beyond. */
  private static void follow(Staff s, int post, double step) {
    s.setOpenness(post, Scale.clamp(s.openness(post) + step));
  }

  private static double level(Administration a, int department) {
    return a.rest.department(department).openness();
  }
}
