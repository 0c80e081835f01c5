package korridor.model.process;

import korridor.model.Actors;
import korridor.model.Administration;
import korridor.model.Scale;
import korridor.model.parameter.ParticipationParameters;

/** The demand for participation (part of step 4, C5). Time scale: a week. */
final class Participation {

  private final ParticipationParameters p;
  private final double trustReversion;

  Participation(Administration a) {
    p = a.parameters.participation();
    trustReversion = a.parameters.coCreation().trustReversion();
  }

  void step(Administration a) {
    Actors x = a.actors;
    for (int actor = 0; actor < x.size(); actor++) {
      x.setVoice(actor, Scale.up(x.voice(actor), voiceGrowth(x, actor)));
      if (!isMet(a, actor, p.window())) {
        x.setTrust(actor, Scale.up(x.trust(actor), -p.unmetVoice() * x.voice(actor)));
      }
      x.addTrust(actor, trustReversion * (x.trustAtStart(actor) - x.trust(actor)));
    }
  }

  /** Voice grows towards 1, faster for citizens and civil society. */
  private double voiceGrowth(Actors x, int actor) {
    return x.kind(actor).civic() ? p.voiceGrowth() : p.voiceGrowthMarket();
  }

  /** Whether a channel or coalition met the actor's voice within the window. */
  static boolean isMet(Administration a, int actor, int window) {
    return a.week() - a.actors.lastMet(actor) < window;
  }
}
