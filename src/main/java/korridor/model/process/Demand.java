package korridor.model.process;

import korridor.model.Actors;
import korridor.model.Administration;
import korridor.model.Scale;
import korridor.model.Tally;
import korridor.model.parameter.ParticipationParameters;

/** The demand for participation (ODD 7.9 Demand for participation; C5). Time scale: a week. */
final class Demand {

  /** How fast the voice of business and research grows beside citizens' (assumption). */
  private static final double MARKET_GROWTH = 0.25;

  private final ParticipationParameters p;
  private final double forgetting;

  Demand(Administration a) {
    p = a.parameters.participation();
    forgetting = a.parameters.culture().forgetting();
  }

  void step(Administration a) {
    Actors x = a.actors;
    double usual = a.calibration.constants().unmetVoice();
    double all = 0;
    for (int actor = 0; actor < x.size(); actor++) {
      x.setVoice(actor, Scale.up(x.voice(actor), growth(x, actor)));
      double unmet = isMet(a, actor, p.window()) ? 0 : x.voice(actor);
      all += unmet;
      if (a.learns()) {
        x.setTrust(actor, trust(x.trust(actor), unmet - usual, x.trustAtStart(actor)));
      }
    }
    a.calibration.tally.add(Tally.Count.UNMET_VOICE, all);
  }

  /**
   * T_x ← up0(T_x, −u (v_x [unmet] − û), T0), then back to T0 at ν: only a wish that is unmet more
   * or less than usual moves trust.
   */
  double trust(double trust, double unmet, double rest) {
    double moved = Scale.upFromRest(trust, -p.unmetVoice() * unmet, rest);
    return moved + forgetting * (rest - moved);
  }

  /** Voice grows towards 1, faster for citizens and civil society. */
  private double growth(Actors x, int actor) {
    return x.kind(actor).civic() ? p.voiceGrowth() : MARKET_GROWTH * p.voiceGrowth();
  }

  /** Whether a channel or coalition met the actor's voice within the window. */
  static boolean isMet(Administration a, int actor, int window) {
    return a.week() - a.actors.lastMet(actor) < window;
  }
}
