package korridor.model;

import korridor.model.parameter.Parameters;

/**
 * What the constants of a silo are expected to be before anything has been measured: a mean field
 * in which everybody stands at the surveyed level and works as often as contacts alone give.
 */
final class Expected {

  /** People in an issue, coordinator and partners. */
  private static final double PEOPLE = 3;

  /** Share of an issue's work that is done, and that of actors whose wish is not met. */
  private static final double MOST = 0.75;

  /** Least share of ties inside and across, so that nothing is divided by none. */
  private static final double LEAST = 0.01;

  private Expected() {}

  static Constants constants(Parameters p, RestPoints rest) {
    double q = rest.successAcross();
    double own = Math.max(LEAST, Math.min(1 - LEAST, p.ties().ownShare()));
    double episodes =
        Math.max(1e-3, 2 * p.contacts().perWeek() * (1 - own) * p.willingness().rest());
    double practice = q + (1 - q) * Math.max(0, 2 * rest.mean().respect() - 1);
    double across = rest.mean().outGroupTrust();
    double balance =
        (1 - own) * p.contacts().ties() * (1 - across) / (own * (1 - rest.mean().insideTrust()));
    double routines = p.survey().routines();
    return new Constants(
        Logistic.logit(rest.successInside()),
        Logistic.logit(q),
        p.culture().forgetting() * (1 - p.learning().innateCompetence()) / (episodes * practice),
        p.culture().routineForgetting() * routines / (episodes * q * (1 - routines)),
        p.ties().fading() * balance / (episodes * q),
        MOST / PEOPLE,
        MOST,
        MOST * MOST,
        MOST * p.participation().voice());
  }
}
