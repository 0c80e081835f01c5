package korridor.model;

import java.util.Arrays;

/**
 * Lasting ties between external actors and departments. Each actor has a fixed number of slots; a
 * coalition's number is actor × slots + slot.
 */
public final class Coalitions {

  /** An empty slot, and what a search answers when it finds nothing. */
  public static final int NONE = -1;

  private int count;

  private final int slots;
  private final int[] partner;
  private final int[] lastUsed;

  Coalitions(int actors, int slots) {
    this.slots = slots;
    partner = new int[actors * slots];
    lastUsed = new int[actors * slots];
    Arrays.fill(partner, NONE);
  }

  private Coalitions(Coalitions from) {
    slots = from.slots;
    partner = from.partner.clone();
    lastUsed = from.lastUsed.clone();
    count = from.count;
  }

  Coalitions copy() {
    return new Coalitions(this);
  }

  /** Number of slots of all actors, empty ones included. */
  public int size() {
    return partner.length;
  }

  /** Number of coalitions now. */
  public int count() {
    return count;
  }

  /** The actor's empty slot or, if all are taken, the one that was idle longest. */
  public int slotFor(int actor) {
    int chosen = actor * slots;
    for (int c = actor * slots; c < (actor + 1) * slots; c++) {
      if (partner[c] == NONE) {
        return c;
      }
      if (lastUsed[c] < lastUsed[chosen]) {
        chosen = c;
      }
    }
    return chosen;
  }

  /** The coalition of this actor with this department, or {@link #NONE}. */
  public int find(int actor, int department) {
    for (int c = actor * slots; c < (actor + 1) * slots; c++) {
      if (partner[c] == department) {
        return c;
      }
    }
    return NONE;
  }

  /** Puts a coalition into a slot, in the place of whatever was there. */
  public void form(int coalition, int department, int week) {
    dissolve(coalition);
    count++;
    partner[coalition] = department;
    lastUsed[coalition] = week;
  }

  /** Ends a coalition. */
  public void dissolve(int coalition) {
    if (partner[coalition] != NONE) {
      count--;
      partner[coalition] = NONE;
    }
  }

  /** Slots of each actor. */
  public int slots() {
    return slots;
  }

  /** The department, or {@link #NONE}. */
  public int partner(int coalition) {
    return partner[coalition];
  }

  /** Week of the last joint work. */
  public int lastUsed(int coalition) {
    return lastUsed[coalition];
  }

  /** Sets {@link #lastUsed}. */
  public void setLastUsed(int coalition, int value) {
    lastUsed[coalition] = value;
  }
}
