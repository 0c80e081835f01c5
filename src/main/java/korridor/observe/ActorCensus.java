package korridor.observe;

import java.util.Arrays;
import korridor.model.ActorKind;
import korridor.model.ActorLinks;
import korridor.model.Actors;
import korridor.model.Administration;
import korridor.model.Coalitions;
import korridor.model.Issues;
import korridor.model.Journal.Opener;
import korridor.statistics.Modularity;
import korridor.statistics.Network;

/**
 * What is counted of the external actors and their network, once.
 *
 * @param network the actors and their links, each as strong as it is
 * @param byCorridor share of the links born through a corridor; NaN without links
 * @param byITeam share of the links born through the I-Team; NaN without links
 * @param trust mean trust in the administration; NaN without actors
 * @param trustOfKinds the same for each {@link ActorKind}; belongs to the record and is not to be
 *     changed
 * @param gap share of the voice that has not been met within the window; NaN without actors
 */
public record ActorCensus(
    Network network,
    double byCorridor,
    double byITeam,
    double trust,
    double[] trustOfKinds,
    double gap) {

  private static final int YEAR = 52;

  private static final int KINDS = ActorKind.values().length;

  /** The census of the actors around an administration. */
  public static ActorCensus of(Administration a) {
    ActorLinks links = a.actorLinks;
    int[] from = new int[links.count()];
    int[] to = new int[links.count()];
    double[] strength = new double[links.count()];
    int count = 0;
    int byCorridor = 0;
    int byITeam = 0;
    for (int slot = 0; slot < links.size(); slot++) {
      if (links.begins(slot)) {
        from[count] = links.owner(slot);
        to[count] = links.other(slot);
        strength[count++] = links.strength(slot);
        byCorridor += links.throughCorridor(slot) ? 1 : 0;
        byITeam += links.throughIteam(slot) ? 1 : 0;
      }
    }
    return new ActorCensus(
        new Network(a.actors.size(), from, to, strength),
        (double) byCorridor / count,
        (double) byITeam / count,
        trust(a.actors),
        trustOfKinds(a.actors),
        gap(a));
  }

  private static double trust(Actors actors) {
    double sum = 0;
    for (int x = 0; x < actors.size(); x++) {
      sum += actors.trust(x);
    }
    return sum / actors.size();
  }

  private static double[] trustOfKinds(Actors actors) {
    double[] trust = new double[KINDS];
    int[] count = new int[KINDS];
    for (int x = 0; x < actors.size(); x++) {
      int kind = actors.kind(x).ordinal();
      trust[kind] += actors.trust(x);
      count[kind]++;
    }
    Arrays.setAll(trust, kind -> trust[kind] / count[kind]);
    return trust;
  }

  private static double gap(Administration a) {
    int window = a.parameters.participation().window();
    double unmet = 0;
    double all = 0;
    for (int x = 0; x < a.actors.size(); x++) {
      all += a.actors.voice(x);
      unmet += a.week() - a.actors.lastMet(x) < window ? 0 : a.actors.voice(x);
    }
    return unmet / all;
  }

  /** Mean trust of the actors of a kind; NaN if there are none. */
  double trustOf(ActorKind kind) {
    return trustOfKinds[kind.ordinal()];
  }

  /**
   * Modularity of the network. Finding communities costs more than all other measures of a week, so
   * that it is done once a year of the arm; NaN in other weeks and without links.
   */
  double modularity(Administration a) {
    return a.weekOfArm() % YEAR == 0 ? Modularity.found(network).q() : Double.NaN;
  }

  /**
   * Share of the administration's contacts to actors, its coalitions and the channels of open
   * issues, that the one department or the I-Team holds which holds most; NaN without contacts. A
   * channel is held by the I-Team if the I-Team opened it, else by the leading department.
   */
  static double inOneHand(Administration a) {
    int iteam = a.departments.size();
    int[] held = new int[iteam + 1];
    for (int n = 0; n < a.coalitions.size(); n++) {
      if (a.coalitions.partner(n) != Coalitions.NONE) {
        held[a.coalitions.partner(n)]++;
      }
    }
    for (int n = 0; n < a.issues.openCount(); n++) {
      int row = a.issues.open(n);
      for (int k = 0; a.issues.channels(row) != 0 && k < Issues.AFFECTED; k++) {
        if (a.issues.isOpen(row, k)) {
          held[a.issues.opener(row, k) == Opener.ITEAM ? iteam : a.issues.lead(row)]++;
        }
      }
    }
    return (double) Arrays.stream(held).max().getAsInt() / Arrays.stream(held).sum();
  }
}
