package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import korridor.model.parameter.CultureParameters;
import korridor.model.parameter.EpisodeParameters;
import korridor.model.parameter.LearningParameters;
import korridor.model.parameter.Parameters;
import korridor.model.parameter.StaffParameters;
import korridor.model.parameter.WillingnessParameters;

/**
 * The mean field of trust in corridor ties: everybody alike, all other attributes where the success
 * rate and the number of episodes hold them. It covers corridors without issues, without strain and
 * with fixed ties, so that trust and attributes alone move.
 *
 * <p>A trust τ stands still if what episodes change is what turnover brings back: e η (q (1 − τ) −
 * λ (1 − q) τ) + h (G − τ) + h (G₀ − τ) = 0, with e episodes a tie and week, h the weekly hazard of
 * leaving, G the trust in people without a tie. That gives the success rate q; the strangeness b_x
 * at which q comes about follows from the log-odds of the episode, because b_x enters them as a
 * term of its own. So each τ is a fixed point at exactly one b_x.
 *
 * @param parameters the model's
 * @param perTheme corridor members of a theme
 */
record TrustField(Parameters parameters, double perTheme) {

  private static final double STEP = 0.005;
  private static final int ROUNDS = 500;

  /** A fixed point: trust, and the strangeness at which it is one. */
  record Point(double trust, double strangeness) {}

  /** A group of staff at rest: their attributes and what they do across departments. */
  private record Rest(
      double competence,
      double respect,
      double openness,
      double responsibility,
      double outGroupTrust) {}

  /** All fixed points, by rising trust. */
  List<Point> points() {
    List<Point> points = new ArrayList<>();
    for (double trust = STEP; trust < 1; trust += STEP) {
      double strangeness = strangeness(trust);
      if (Double.isFinite(strangeness)) {
        points.add(new Point(trust, strangeness));
      }
    }
    return points;
  }

  /**
   * How wide the range of strangeness is with two stable fixed points and an unstable one between:
   * along a curve of rising trust, b_x falls where the fixed point is stable and rises where it is
   * not. 0 if it never rises.
   */
  static double width(List<Point> points) {
    double lowest = Double.POSITIVE_INFINITY;
    double width = 0;
    for (Point point : points) {
      lowest = Math.min(lowest, point.strangeness());
      width = Math.max(width, point.strangeness() - lowest);
    }
    return width;
  }

  /** The point between low and high trust where trust answers most strongly to strangeness. */
  static Point tipping(List<Point> points) {
    Point steepest = points.get(0);
    double slope = Double.NEGATIVE_INFINITY;
    for (int n = 1; n + 1 < points.size(); n++) {
      double rise = points.get(n + 1).strangeness() - points.get(n - 1).strangeness();
      if (rise > slope) {
        slope = rise;
        steepest = points.get(n);
      }
    }
    return steepest;
  }

  /** The strangeness at which corridor ties rest at this trust; NaN if none makes them. */
  double strangeness(double trust) {
    StaffParameters s = parameters.staff();
    Rest member =
        new Rest(
            s.competenceMean(),
            s.respectMean(),
            s.successorDispositionMean(),
            s.responsibilityMean(),
            s.outGroupTrustMean());
    Rest other = member;
    double strangeness = parameters.episode().strangeness();
    double routines = s.routines();
    for (int round = 0; round < ROUNDS; round++) {
      double eager = willingness(member, trust);
      double success = successAtRest(trust, eager, member.outGroupTrust());
      if (!(success > 0 && success < 1)) {
        return Double.NaN;
      }
      double shy = willingness(other, other.outGroupTrust());
      double chance = ordinarySuccess(other, routines, strangeness);
      double corridor = corridorEpisodes(eager);
      double ordinary = ordinaryEpisodes(shy);
      double successes = corridor * success + ordinary * chance;
      double failures = corridor + ordinary - successes;
      member = rest(successes, failures, parameters.learning().trustGain());
      other = rest(ordinary * chance, ordinary * (1 - chance), parameters.learning().trustGain());
      double share = parameters.solutions().corridorStaff();
      routines = routines(share * successes + (1 - share) * ordinary * chance);
      double next = logOdds(member, trust, routines) + goal() - logit(success);
      strangeness += 0.5 * (next - strangeness);
    }
    return strangeness;
  }

  /** The success rate at which trust stands still. */
  private double successAtRest(double trust, double eager, double outGroupTrust) {
    LearningParameters l = parameters.learning();
    double moved = episodesPerTie(eager) * l.trustGain();
    double fresh = parameters.staff().outGroupTrustMean();
    double pull = hazard() * (outGroupTrust - trust) + hazard() * (fresh - trust);
    double loss = l.trustAsymmetry() * trust;
    return (moved * loss - pull) / (moved * (1 - trust + loss));
  }

  /** Episodes of a corridor tie in a week, from both of its ends where the tie is returned. */
  private double episodesPerTie(double eager) {
    var c = parameters.contacts();
    double corridor = c.corridorShare() * c.perWeek() / ties();
    double everyday = (1 - c.corridorShare()) * c.perWeek() / c.ties() * eager;
    double returned = Math.min(1, ties() / perTheme);
    return (corridor + everyday) * (1 + returned);
  }

  /** Episodes of a member in corridor ties, begun and received. */
  private double corridorEpisodes(double eager) {
    var c = parameters.contacts();
    double everyday = (1 - c.corridorShare()) * ties() / c.ties() * eager;
    return 2 * c.perWeek() * (c.corridorShare() + everyday);
  }

  /** Episodes in ordinary ties across departments, begun and received. */
  private double ordinaryEpisodes(double shy) {
    return 2 * parameters.contacts().perWeek() * (1 - parameters.ties().ownShare()) * shy;
  }

  private double ties() {
    return Math.rint(parameters.solutions().corridorTies() * parameters.contacts().ties());
  }

  private double hazard() {
    return 1 - Math.pow(1 - parameters.staff().turnover(), 1.0 / Trajectories.YEAR);
  }

  private double goal() {
    return parameters.episode().commonGoal();
  }

  private double willingness(Rest rest, double trust) {
    WillingnessParameters w = parameters.willingness();
    return logistic(
        w.base()
            + w.openness() * rest.openness()
            + w.responsibility() * rest.responsibility()
            + w.trust() * trust
            + w.sponsorship() * parameters.staff().sponsorship());
  }

  private double ordinarySuccess(Rest rest, double routines, double strangeness) {
    return logistic(logOdds(rest, rest.outGroupTrust(), routines) - strangeness);
  }

  /** Log-odds of an episode across departments but for strangeness and the common goal. */
  private double logOdds(Rest rest, double trust, double routines) {
    EpisodeParameters e = parameters.episode();
    return e.base()
        + e.competence() * rest.competence()
        + e.trust() * trust
        + e.respect() * rest.respect()
        + e.routines() * routines
        + e.openness() * rest.openness()
        + e.sponsorship() * parameters.staff().sponsorship();
  }

  private double routines(double successesPerHead) {
    double gain = parameters.culture().routineGain() * successesPerHead;
    return gain / (gain + parameters.culture().routineDecay());
  }

  private Rest rest(double successes, double failures, double trustGain) {
    LearningParameters l = parameters.learning();
    CultureParameters c = parameters.culture();
    StaffParameters s = parameters.staff();
    double value = c.valueReversion();
    double general = l.generalisation() * trustGain;
    double disposition = s.successorDispositionMean();
    double learned = l.competenceGain() * (successes + l.competenceFromFailure() * failures);
    return new Rest(
        level(learned, 0, c.competenceFloor(), c.competenceReversion(), s.competenceMean()),
        level(
            l.respectGain() * successes,
            l.respectLoss() * failures,
            c.respectRest(),
            value,
            s.respectMean()),
        level(
            l.opennessGain() * successes,
            l.opennessGain() * l.opennessAsymmetry() * failures,
            disposition,
            c.opennessToDisposition() + c.opennessToNorm(),
            disposition),
        level(
            l.responsibilityGain() * successes,
            0,
            c.responsibilityRest(),
            value,
            s.responsibilityMean()),
        level(
            general * successes,
            general * l.trustAsymmetry() * failures,
            c.outGroupTrustRest(),
            value,
            s.outGroupTrustMean()));
  }

  /** Where gains, losses, reversion and turnover hold an attribute. */
  private double level(double gain, double loss, double rest, double reversion, double fresh) {
    double h = hazard();
    return (gain + reversion * rest + h * fresh) / (gain + loss + reversion + h);
  }

  private static double logistic(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  private static double logit(double q) {
    return Math.log(q / (1 - q));
  }
}
