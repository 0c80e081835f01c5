package korridor.model;

import korridor.model.parameter.EpisodeParameters;

/**
 * How much a success of the silo feeds further successes (ODD 7.19 Loop gain): the derivative of
 * the success rate across at rest, fed back through each state that success moves and that moves
 * success. With q = lg(B_x + Σ b_k (S_k − S_k0)) the gain is q(1 − q) · Σ b_k dS_k/dq, and an
 * outside push of B_x moves q by 1 / (1 − gain) of what it would without learning, once everything
 * has come to rest again. Below 1 there is one rest only.
 *
 * <p>It is a mean field: everybody stands at the mean of their level, the slowest state (the share
 * of ties across) needs years to follow, and not in it are strain, how long a team is looked for,
 * how many take up a goal, and the reach of influence.
 *
 * @param trust part of the gain that goes through trust across departments
 * @param competence through what people learn by practice
 * @param expertise through the depth that more ties across cost; negative
 * @param values through openness and respect
 * @param routines through the routines of departments
 * @param sponsorship through the heads' credit for what was done
 * @param goal through how strongly those who pursue a theme together hold it
 */
public record LoopGain(
    double trust,
    double competence,
    double expertise,
    double values,
    double routines,
    double sponsorship,
    double goal) {

  /**
   * The loop gain of an administration as a silo, from its levels at rest, its constants and what
   * its ledger counted in the last year; most useful at the end of the warm-up.
   */
  public static LoopGain of(Administration a) {
    EpisodeParameters p = a.parameters.episode();
    SiloResponse response = new SiloResponse(a);
    double q = a.rest.successAcross();
    double scale = q * (1 - q) * p.weight();
    return new LoopGain(
        scale * p.trust() * response.trust(),
        scale * p.competence() * response.competence(),
        scale * p.competence() * response.expertise(),
        scale * p.values() * (response.openness() + response.respect()) / 2,
        scale * p.routines() * response.routines(),
        scale * p.sponsorship() * response.sponsorship(),
        scale * p.goal() * CommonGoals.of(a, response.contactShare()).response(a));
  }

  /** The sum of the parts: what a success rate raised by 1 adds to itself. */
  public double gain() {
    return trust + competence + expertise + values + routines + sponsorship + goal;
  }

  /** 1 / (1 − gain): what an outside push is multiplied by; infinite from a gain of 1 on. */
  public double multiplier() {
    return gain() < 1 ? 1 / (1 - gain()) : Double.POSITIVE_INFINITY;
  }
}
