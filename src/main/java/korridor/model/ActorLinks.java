package korridor.model;

import java.util.Arrays;

/**
 * Who knows whom among the external actors (ODD 7.8 External partners and coalitions; C5), in
 * columns. Each actor has a fixed number of slots; a link takes one slot of each of its two actors
 * and has one strength in [0, 1]. A slot's number is actor × {@link #SLOTS} + place.
 */
public final class ActorLinks {

  /** Links an actor can have: those worth keeping up beside the own work (assumption). */
  public static final int SLOTS = 6;

  /** An empty slot, and what a search answers when it finds nothing. */
  public static final int NONE = -1;

  private int count;

  private final int[] end;
  private final double[] strength;
  private final boolean[] throughCorridor;
  private final boolean[] throughIteam;

  ActorLinks(int actors) {
    end = new int[actors * SLOTS];
    strength = new double[actors * SLOTS];
    throughCorridor = new boolean[actors * SLOTS];
    throughIteam = new boolean[actors * SLOTS];
    Arrays.fill(end, NONE);
  }

  private ActorLinks(ActorLinks from) {
    count = from.count;
    end = from.end.clone();
    strength = from.strength.clone();
    throughCorridor = from.throughCorridor.clone();
    throughIteam = from.throughIteam.clone();
  }

  ActorLinks copy() {
    return new ActorLinks(this);
  }

  /** Number of slots of all actors, empty ones included. */
  public int size() {
    return end.length;
  }

  /** Number of links. */
  public int count() {
    return count;
  }

  /** The actor a slot belongs to. */
  public int owner(int slot) {
    return slot / SLOTS;
  }

  /** The first slot of an actor; the others follow. */
  public int first(int actor) {
    return actor * SLOTS;
  }

  /** The actor a slot's link leads to, or {@link #NONE}. */
  public int other(int slot) {
    return end[slot] == NONE ? NONE : owner(end[slot]);
  }

  /** Whether a link begins here: true for one of the two slots of each link, so that all count. */
  public boolean begins(int slot) {
    return slot < end[slot];
  }

  /** How strong the link in a slot is, in [0, 1]; 0 for an empty slot. */
  public double strength(int slot) {
    return strength[slot];
  }

  /** Sets the {@link #strength} of a link, at both its ends. */
  public void setStrength(int slot, double value) {
    strength[slot] = value;
    strength[end[slot]] = value;
  }

  /** Whether a member of a corridor brought one of the two into the issue of the link's birth. */
  public boolean throughCorridor(int slot) {
    return throughCorridor[slot];
  }

  /** Whether the I-Team brought one of the two into the issue of the link's birth. */
  public boolean throughIteam(int slot) {
    return throughIteam[slot];
  }

  /** The actor's slot with the link to the other, or {@link #NONE}. */
  public int find(int actor, int other) {
    for (int slot = first(actor); slot < first(actor + 1); slot++) {
      if (other(slot) == other) {
        return slot;
      }
    }
    return NONE;
  }

  /**
   * Links the actors of two slots, in the place of whatever links these slots had.
   *
   * @param initial strength to begin with
   * @param corridor whether it is {@link #throughCorridor}
   * @param iteam whether it is {@link #throughIteam}
   */
  public void form(int one, int two, double initial, boolean corridor, boolean iteam) {
    dissolve(one);
    dissolve(two);
    count++;
    place(one, two, initial, corridor, iteam);
    place(two, one, initial, corridor, iteam);
  }

  /** Ends the link in a slot, if there is one; both slots are empty afterwards. */
  public void dissolve(int slot) {
    int other = end[slot];
    if (other != NONE) {
      count--;
      place(slot, NONE, 0, false, false);
      place(other, NONE, 0, false, false);
    }
  }

  private void place(int slot, int to, double initial, boolean corridor, boolean iteam) {
    end[slot] = to;
    strength[slot] = initial;
    throughCorridor[slot] = corridor;
    throughIteam[slot] = iteam;
  }
}
