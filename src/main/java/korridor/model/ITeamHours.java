package korridor.model;

/**
 * The working time of the I-Team in a week, in slots: an hour or so of one member, spent on one
 * thing. Members take turns. Without an I-Team there are none.
 */
public final class ITeamHours {

  /** Nobody has time. */
  public static final int NONE = -1;

  /** What a slot is spent on. */
  public enum Use {
    /** Taking part in the participation phase of an issue. */
    PARTICIPATION,
    /** Finding somebody for a seat. */
    MATCH,
    /** Sitting in while a team works. */
    FACILITATION,
    /** Asking an external actor to join. */
    OUTSIDE
  }

  private int[] members = new int[0];
  private int[] left = new int[0];
  private int turn;
  private int total;
  private boolean[] offered = new boolean[Use.values().length];
  private Rollout rollout = Rollout.FULL;

  ITeamHours() {}

  ITeamHours copy() {
    ITeamHours copy = new ITeamHours();
    copy.members = members.clone();
    copy.left = left.clone();
    copy.turn = turn;
    copy.total = total;
    copy.offered = offered.clone();
    copy.rollout = rollout;
    return copy;
  }

  /**
   * Gives the members their slots for the week.
   *
   * @param roster the members, in the order of their turns
   * @param slots of each
   * @param uses what they may be spent on
   * @param where the departments whose issues they are for
   */
  public void provide(Roster roster, int slots, java.util.Set<Use> uses, Rollout where) {
    members = new int[roster.size()];
    left = new int[roster.size()];
    for (int n = 0; n < members.length; n++) {
      members[n] = roster.post(n);
      left[n] = slots;
    }
    for (Use use : Use.values()) {
      offered[use.ordinal()] = uses.contains(use);
    }
    turn = 0;
    total = members.length * slots;
    rollout = where;
  }

  /** Whether there is an I-Team this week. */
  public boolean exists() {
    return members.length > 0;
  }

  /** The member whose turn it is to do this for an issue of that department, or {@link #NONE}. */
  public int member(Use use, int department) {
    if (total == 0 || !offered[use.ordinal()] || !rollout.reaches(department)) {
      return NONE;
    }
    while (left[turn] == 0) {
      turn = turn + 1 == left.length ? 0 : turn + 1;
    }
    return members[turn];
  }

  /** That member spends a slot; the next one's turn comes. */
  public void spend() {
    left[turn]--;
    total--;
    turn = turn + 1 == left.length ? 0 : turn + 1;
  }
}
