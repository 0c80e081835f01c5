package korridor.model.process;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import korridor.model.Administration;
import korridor.model.Arrangements;
import korridor.model.RestPoints;
import korridor.model.Scale;
import korridor.model.Staff;
import korridor.model.Tally;
import korridor.model.Ties;
import korridor.model.parameter.LearningParameters;

/** What an episode leaves behind in people (ODD 7.2 Learning from an episode). */
final class Learning {

  private final LearningParameters p;
  private final double surpriseOfFailure;
  private final double surpriseOfSuccess;
  private final double[] insideRate;
  private final double[] acrossRate;
  private final double[] perConduciveness;
  private final double[] restCompetence;
  private final double[] level;

  private Administration a;
  private Arrangements arrangements;
  private Staff staff;
  private Ties ties;
  private boolean learns;
  private boolean counts;
  private double competenceGain;
  private double practices;

  Learning(Administration a) {
    p = a.parameters.learning();
    RestPoints rest = a.rest;
    surpriseOfFailure = p.valueGain() * (0 - rest.successAcross());
    surpriseOfSuccess = p.valueGain() * (1 - rest.successAcross());
    int n = a.departments.size();
    insideRate = column(2 * n, k -> rate(k & 1, rest.asymmetryInside(k >> 1)));
    acrossRate = column(2 * n, k -> rate(k & 1, rest.asymmetryAcross(k >> 1)));
    perConduciveness = column(n, d -> 1 / rest.conduciveness(d));
    restCompetence = column(n, d -> rest.department(d).competence());
    level = column(n, d -> rest.department(d).openness());
  }

  private static double[] column(int rows, IntToDoubleFunction value) {
    return IntStream.range(0, rows).mapToDouble(value).toArray();
  }

  /** Begins a step: takes over what stays the same until it ends. */
  Learning begin(Administration now) {
    a = now;
    arrangements = now.arrangements;
    staff = now.staff;
    ties = now.ties;
    learns = now.learns();
    counts = now.calibration.tally.running();
    competenceGain = now.calibration.constants().competenceGain();
    return this;
  }

  /** Ends a step: notes the practice that it has counted. */
  void end() {
    a.calibration.tally.add(Tally.Count.PRACTICE, practices);
    practices = 0;
  }

  /** After an episode inside the department: the trust in the tie alone. */
  void inside(int department, int post, int tie, int success) {
    if (tie != Ties.NONE && learns) {
      float before = ties.trust(tie);
      double rate = insideRate[2 * department + success];
      float after = (float) Scale.towards(before, success, rate);
      ties.setTrust(tie, after);
      staff.addDepth(post, (double) after - before);
    }
  }

  /**
   * After an episode across departments, for one of the two: trust in the tie and in other
   * departments in general, values, competence, goal.
   *
   * @param trust in the other before the episode
   */
  void across(int post, int other, int tie, double trust, int theme, int success) {
    goal(post, theme, success);
    int department = staff.department(post);
    double practice = practice(post, trust, staff.respect(other), success);
    if (counts) {
      count(post, department, practice);
    }
    if (!learns) {
      return;
    }
    double rate = acrossRate[2 * department + success];
    if (tie != Ties.NONE) {
      ties.setTrust(tie, (float) Scale.towards(ties.trust(tie), success, rate));
    }
    double general = Scale.towards(staff.outGroupTrust(post), success, p.generalisation() * rate);
    staff.setOutGroupTrust(post, (float) general);
    values(post, success);
    practise(post, department, practice);
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
  private void values(int post, int success) {
    Staff s = staff;
    double surprise = success != 0 ? surpriseOfSuccess : surpriseOfFailure;
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
  double practice(int post, double trust, double respectOfOther, int success) {
    Staff s = staff;
    double values =
        RestPoints.conduciveness(s.openness(post), trust, s.respect(post), s.responsibility(post));
    double lesson = success != 0 ? 1 : Math.max(0, 2 * respectOfOther - 1);
    return lesson * values * perConduciveness[s.department(post)];
  }

  /** Σ w (1 − c) / (1 − c0), for the calibration. */
  private void count(int post, int department, double practice) {
    practices += practice * (1 - staff.competence(post)) / (1 - restCompetence[department]);
  }

  /** c ← c + ℓ w (1 − c) · c0 / (1 − c0), c0 the level of the department. */
  private void practise(int post, int department, double practice) {
    double rest = restCompetence[department];
    double gain = competenceGain * practice * rest / (1 - rest);
    float c = staff.competence(post);
    staff.setCompetence(post, (float) (c + Math.min(1, gain) * (1 - c)));
  }

  /**
   * The goal g of a theme: who pursues the theme of the work is moved like trust; a success wins
   * over who is bound to no theme by a corridor and pursues another less than η (Sherif 1958).
   */
  private void goal(int post, int theme, int success) {
    Staff s = staff;
    if (theme < 0 || arrangements.frozen()) {
      return;
    }
    if (s.goalTheme(post) == theme + 1) {
      double rate = rate(success, p.trustAsymmetry());
      s.pursue(post, theme + 1, (float) Scale.towards(s.goal(post), success, rate));
    } else if (success != 0
        && s.goal(post) < p.trustGain()
        && arrangements.themeOfMembers(s.corridor(post)) == 0) {
      s.pursue(post, theme + 1, (float) p.trustGain());
    }
  }

  /**
   * After an episode that the I-Team accompanied: the trust A of the two in the I-Team, and the
   * facilitator's own practice, with the two's trust in the I-Team and their respect.
   */
  void facilitated(int i, int j, int facilitator, int success) {
    if (facilitator == Episode.ALONE || !learns) {
      return;
    }
    Staff s = staff;
    double trust = ((double) s.iteamTrust(i) + s.iteamTrust(j)) / 2;
    double respect = ((double) s.respect(i) + s.respect(j)) / 2;
    int department = s.department(facilitator);
    practise(facilitator, department, practice(facilitator, trust, respect, success));
    iteamTrust(i, success);
    iteamTrust(j, success);
  }

  private void iteamTrust(int post, int success) {
    double rate = acrossRate[2 * staff.department(post) + success];
    staff.setIteamTrust(post, (float) Scale.towards(staff.iteamTrust(post), success, rate));
  }

  /**
   * Influence on openness under bounded confidence (Deffuant et al. 2000): if |o_j − o_i| &lt; ε,
   * o_i += μ τ_ij (Δ_j − Δ_i), for both at once, Δ what somebody's openness lies above the level of
   * their department: that departments differ is data and does not wear off.
   */
  void influence(int i, int j, double trust, double trustBack) {
    double difference = staff.openness(j) - staff.openness(i);
    if (learns && Math.abs(difference) < p.influenceRange()) {
      double pull = difference - level[staff.department(j)] + level[staff.department(i)];
      follow(i, p.influenceRate() * trust * pull);
      follow(j, -p.influenceRate() * trustBack * pull);
    }
  }

  /** Inside a department, where a step never leads beyond the other. */
  void influenceInside(int i, int j, double trust, double trustBack) {
    double difference = staff.openness(j) - staff.openness(i);
    if (learns && Math.abs(difference) < p.influenceRange()) {
      staff.addOpenness(i, p.influenceRate() * trust * difference);
      staff.addOpenness(j, -p.influenceRate() * trustBack * difference);
    }
  }

  /** Held in [0, 1]: between departments of very different levels a step can lead beyond. */
  private void follow(int post, double step) {
    staff.setOpenness(post, Scale.clamp(staff.openness(post) + step));
  }
}
