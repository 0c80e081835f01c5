package korridor.observe;

import java.util.Arrays;
import java.util.function.IntPredicate;
import korridor.model.ActorLinks;
import korridor.model.Administration;
import korridor.model.Coalitions;
import korridor.model.Issues;
import korridor.model.Journal.Opener;
import korridor.statistics.Modularity;
import korridor.statistics.Network;

/** What is counted of the network of external actors, and of who holds the contacts to them. */
final class ActorCensus {

  private static final int YEAR = 52;

  private ActorCensus() {}

  /** The actors and their links, each as strong as it is. */
  static Network network(ActorLinks links) {
    int[] from = new int[links.count()];
    int[] to = new int[links.count()];
    double[] strength = new double[links.count()];
    int next = 0;
    for (int slot = 0; slot < links.size(); slot++) {
      if (links.begins(slot)) {
        from[next] = links.owner(slot);
        to[next] = links.other(slot);
        strength[next++] = links.strength(slot);
      }
    }
    return new Network(links.size() / ActorLinks.SLOTS, from, to, strength);
  }

  /**
   * Modularity of the network. Finding communities costs as much as a week of an administration of
   * thousands, so that it is done once a year of the arm; NaN in other weeks and without links.
   */
  static double modularity(Administration a) {
    return a.weekOfArm() % YEAR == 0 ? Modularity.found(network(a.actorLinks)).q() : Double.NaN;
  }

  /** Share of the links for which something holds; NaN without links. */
  static double share(ActorLinks links, IntPredicate ofSlot) {
    int count = 0;
    for (int slot = 0; slot < links.size(); slot++) {
      count += links.begins(slot) && ofSlot.test(slot) ? 1 : 0;
    }
    return (double) count / links.count();
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
      for (int k = 0; k < Issues.AFFECTED; k++) {
        if (a.issues.isOpen(row, k)) {
          held[a.issues.opener(row, k) == Opener.ITEAM ? iteam : a.issues.lead(row)]++;
        }
      }
    }
    return (double) Arrays.stream(held).max().getAsInt() / Arrays.stream(held).sum();
  }
}
