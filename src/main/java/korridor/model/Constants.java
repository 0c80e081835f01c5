package korridor.model;

/**
 * The nine numbers that make the surveyed levels rest points of the silo; derived in the warm-up,
 * not assumed (ODD 7.18 Rest points and calibration).
 *
 * @param interceptInside B_in, log-odds of success inside departments at rest
 * @param interceptAcross B_x, log-odds of success across departments at rest
 * @param competenceGain ℓ, competence gained by practice, 1 per episode at rest
 * @param routineGain g_C, routines gained by a success per head
 * @param tieBirth β, chance that a success gives up a tie of no trust for the partner
 * @param seatCost κ̂, credit that a person in an issue costs their head
 * @param shareDone f̂, usual share of the work of an issue that is done in the end
 * @param satisfaction ŷ, usual satisfaction of an affected actor with an issue that ended
 * @param unmetVoice û, usual unmet wish of an actor to take part
 */
public record Constants(
    double interceptInside,
    double interceptAcross,
    double competenceGain,
    double routineGain,
    double tieBirth,
    double seatCost,
    double shareDone,
    double satisfaction,
    double unmetVoice) {

  /** The same with another intercept of success across, for a push from outside. */
  public Constants withInterceptAcross(double logOdds) {
    return new Constants(
        interceptInside,
        logOdds,
        competenceGain,
        routineGain,
        tieBirth,
        seatCost,
        shareDone,
        satisfaction,
        unmetVoice);
  }

  /** The same with another gain of competence by practice. */
  public Constants withCompetenceGain(double gain) {
    return new Constants(
        interceptInside,
        interceptAcross,
        gain,
        routineGain,
        tieBirth,
        seatCost,
        shareDone,
        satisfaction,
        unmetVoice);
  }
}
