package korridor.model;

import java.util.Arrays;

/**
 * Lasting ties between external actors and staff members. Each actor has a fixed number of slots; a
 * coalition's number is actor × slots + slot.
 */
public final class Coalitions {

  /** An empty slot, and what a search answers when it finds nothing. */
  public static final int NONE = -1;

  /** How many the holders of each post have. */
  private final byte[] held;

  private int count;

  private final int slots;
  private final int[] partner;
  private final int[] lastUsed;

  Coalitions(int actors, int slots, int posts) {
    this.slots = slots;
    partner = new int[actors * slots];
    lastUsed = new int[actors * slots];
    held = new byte[posts];
    Arrays.fill(partner, NONE);
  }

  private Coalitions(Coalitions from) {
    slots = from.slots;
    partner = from.partner.clone();
    lastUsed = from.lastUsed.clone();
    held = from.held.clone();
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

  /**
   * Coalitions with any actor that holders of this staff member's post have; a predecessor's count
   * until they are dissolved.
   */
  public int countOf(int holder) {
    return held[Staff.post(holder)];
  }

  /**
   * The coalition of the staff member that was idle longest, or {@link #NONE}: a walk over all
   * slots.
   */
  public int weakestOf(int holder) {
    int weakest = NONE;
    for (int c = 0; c < partner.length; c++) {
      if (partner[c] == holder && (weakest == NONE || lastUsed[c] < lastUsed[weakest])) {
        weakest = c;
      }
    }
    return weakest;
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

  /** The coalition of this actor with this staff member, or {@link #NONE}. */
  public int find(int actor, int holder) {
    for (int c = actor * slots; c < (actor + 1) * slots; c++) {
      if (partner[c] == holder) {
        return c;
      }
    }
    return NONE;
  }

  /** Puts a coalition into a slot, in the place of whatever was there. */
  public void form(int coalition, int holder, int week) {
    dissolve(coalition);
    count++;
    held[Staff.post(holder)]++;
    partner[coalition] = holder;
    lastUsed[coalition] = week;
  }

  /** Ends a coalition. */
  public void dissolve(int coalition) {
    if (partner[coalition] != NONE) {
      count--;
      held[Staff.post(partner[coalition])]--;
      partner[coalition] = NONE;
    }
  }

  /** Slots of each actor. */
  public int slots() {
    return slots;
  }

  /** The staff member as {@link Staff#holder} names them, or {@link #NONE}. */
  public int partner(int coalition) {
    return partner[coalition];
  }

  /** Sets {@link #partner}. */
  public void setPartner(int coalition, int value) {
    partner[coalition] = value;
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
