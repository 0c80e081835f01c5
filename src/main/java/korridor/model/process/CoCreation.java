package korridor.model.process;

import korridor.model.Administration;
import korridor.model.Flow;
import korridor.model.Issues;
import korridor.model.Journal.Opener;
import korridor.model.Purpose;
import korridor.model.Step;
import korridor.model.parameter.CoCreationParameters;
import korridor.random.Draws;

/**
 * Step 4: channels open to affected actors (C2), cross-sector issues find external partners (C4),
 * and the demand for participation is met or not (C5). This class opens the channels; {@link
 * Coalitioning} and {@link Participation} do the rest.
 */
public final class CoCreation implements Step {

  private final CoCreationParameters p;
  private final double channelTime;
  private final Coalitioning coalitioning;
  private final Participation participation;

  /** Co-creation in this administration. */
  public CoCreation(Administration a) {
    p = a.parameters.coCreation();
    channelTime = a.parameters.participation().channelTime();
    coalitioning = new Coalitioning(a);
    participation = new Participation(a);
  }

  @Override
  public void step(Administration a) {
    long stream = a.stream(Purpose.CHANNEL);
    for (int n = 0; n < a.issues.openCount(); n++) {
      int row = a.issues.open(n);
      for (int k = 0; k < Issues.AFFECTED; k++) {
        int actor = a.issues.affected(row, k);
        if (actor != Issues.NONE) {
          serve(a, row, k, actor, Draws.bits(stream, a.issues.key(row), k));
        }
      }
    }
    coalitioning.step(a);
    participation.step(a);
  }

  /**
   * Opens the channel to the actor if luck will have it; an open one takes time and meets voice.
   */
  private void serve(Administration a, int row, int k, int actor, long luck) {
    boolean open = a.issues.isOpen(row, k);
    if (!open && tryToOpen(a, row, actor, luck)) {
      a.issues.openChannel(row, k);
      a.actors.setLastMet(actor, a.week());
      a.ledger.add(Flow.CHANNELS, 1);
      open = true;
    }
    if (open) {
      a.staff.addCrossTime(a.issues.coordinator(row), (float) channelTime);
    }
  }

  /**
   * A channel opens with probability (k0 + k_p·o·c of the coordinator + k_c in a corridor + k_I
   * while the I-Team has capacity) × {@link #readiness}. The lowest part of the luck belongs to the
   * coordinator alone, the next to the corridor, the last to the I-Team, so that it is known
   * through whom a channel runs; the I-Team then spends one match on it.
   */
  private boolean tryToOpen(Administration a, int row, int actor, long luck) {
    int coordinator = a.issues.coordinator(row);
    double person =
        p.channelBase()
            + p.channelCoordinator()
                * a.staff.openness(coordinator)
                * a.staff.competence(coordinator);
    boolean inCorridor = a.staff.corridor(coordinator) != 0;
    double corridor = inCorridor ? p.channelCorridor() : 0;
    double iteam = a.arrangements.canBroker(a.issues.lead(row)) ? p.channelIteam() : 0;
    double u = Draws.uniform(luck) / readiness(a, actor);
    if (u >= person + corridor + iteam) {
      return false;
    }
    if (u >= person) {
      a.ledger.add(Flow.BROKERED_CHANNELS, 1);
    }
    if (u >= person + corridor) {
      a.arrangements.broker();
    }
    a.journal.channelOpened(a.issues.key(row), actor, opener(u, person, corridor));
    return true;
  }

  private static Opener opener(double u, double person, double corridor) {
    if (u < person) {
      return Opener.COORDINATOR;
    }
    return u < person + corridor ? Opener.CORRIDOR : Opener.ITEAM;
  }

  /** The actor's readiness: openness × (k_v + v·T). */
  private double readiness(Administration a, int actor) {
    double voice = a.actors.voice(actor) * a.actors.trust(actor);
    return a.actors.openness(actor) * (p.voiceOffset() + voice);
  }
}
