package korridor.evaluation.verification;

import static java.lang.Double.NaN;

import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.model.Administration;
import korridor.model.Organisation.Survey;
import korridor.model.RestPoints;
import korridor.model.parameter.Parameters;
import korridor.random.Draws;

/**
 * The part of V7 about rest: trust stays at the survey under the success rates that are derived
 * from it, although departments were surveyed at different levels. The mean trust of pairs follows
 * a linear map, so that it is at the survey after any number of episodes.
 */
final class TrustAtRest {

  private static final long SEED = 107;
  private static final int PAIRS = 100;
  private static final int EPISODES = 200;
  private static final double EXACT = 1e-9;
  private static final Survey DISTRUSTFUL = new Survey(NaN, NaN, NaN, NaN, 0.3, 0.5);
  private static final Survey TRUSTFUL = new Survey(NaN, NaN, NaN, NaN, 0.55, 0.75);

  private final RestAndPush whole;

  TrustAtRest(RestAndPush whole) {
    this.whole = whole;
  }

  List<Finding> examine(Effort effort) {
    double[][] ends = whole.rows(effort.runs(200, 400), TrustAtRest::run);
    return List.of(
        Finding.exact(whole.say("mean-field"), 0, largestDistance(), EXACT),
        Finding.mean(
            whole.say("distrustful"), DISTRUSTFUL.outGroupTrust(), 0, Rows.moments(ends, 0)),
        Finding.mean(whole.say("trustful"), TRUSTFUL.outGroupTrust(), 0, Rows.moments(ends, 1)));
  }

  private static Administration administration(int run) {
    return Setting.of(PAIRS, PAIRS)
        .still()
        .surveyed(DISTRUSTFUL, TRUSTFUL)
        .with("learning.trust-gain", Parameters.defaults().learning().trustGain())
        .administration(SEED, run);
  }

  /** Between the survey and τ* = q / (q + λ_d (1 − q)), of any department, inside or across. */
  private static double largestDistance() {
    RestPoints rest = administration(0).rest;
    double most = 0;
    for (int d = 0; d < 2; d++) {
      double inside = fixedPoint(rest.successInside(), rest.asymmetryInside(d));
      double across = fixedPoint(rest.successAcross(), rest.asymmetryAcross(d));
      most = Math.max(most, Math.abs(inside - rest.department(d).insideTrust()));
      most = Math.max(most, Math.abs(across - rest.department(d).outGroupTrust()));
    }
    return most;
  }

  private static double fixedPoint(double q, double asymmetry) {
    return q / (q + asymmetry * (1 - q));
  }

  /** Mean trust of either side of pairs across after many episodes. */
  private static double[] run(int run) {
    Administration a = administration(run);
    Pairs pairs = new Pairs(a, Draws.root(SEED, run));
    for (int n = 0; n < pairs.count(); n++) {
      pairs.trust(n, DISTRUSTFUL.outGroupTrust(), TRUSTFUL.outGroupTrust());
    }
    for (int n = 0; n < EPISODES; n++) {
      pairs.meet();
    }
    double[] sums = new double[2];
    for (int n = 0; n < pairs.count(); n++) {
      sums[0] += pairs.trust(n) / pairs.count();
      sums[1] += pairs.trustBack(n) / pairs.count();
    }
    return sums;
  }
}
