package korridor.model;

/**
 * The directed ties: each post has the same fixed number of slots, each slot a colleague and the
 * trust in that colleague. A tie's number is post × slots + slot.
 *
 * <p>A tie is one word, so that whoever meets over it waits for memory once: from below 27 bits of
 * the colleague, as {@link Staff#holder} names them; 7 bits of the slot of the colleague's own tie
 * that leads back, all set where there is none; 30 bits of the trust, a float of at most 1, whose
 * two uppermost bits are 0.
 */
public final class Ties {

  /** What {@link #find} answers when there is no tie. */
  public static final int NONE = -1;

  private static final int HOLDER = (1 << Staff.HOLDER_BITS) - 1;
  private static final int SLOT = 127;
  private static final int TRUST_SHIFT = Staff.HOLDER_BITS + 7;
  private static final long ALL_BUT_TRUST = (1L << TRUST_SHIFT) - 1;

  /** A Bloom filter (1970) of the departments that a post's ties lead to. */
  private final int[] reach;

  private final Staff staff;

  private final int slots;
  private final long[] tie;

  /**
   * Ties that lead nowhere yet.
   *
   * @param staff whose ties they are
   * @param slots of each post, at most 127
   */
  Ties(Staff staff, int slots) {
    this.staff = staff;
    this.slots = slots;
    tie = new long[Math.multiplyExact(staff.size(), slots)];
    reach = new int[staff.size()];
  }

  private Ties(Ties from, Staff staff) {
    slots = from.slots;
    this.staff = staff;
    tie = from.tie.clone();
    reach = from.reach.clone();
  }

  /** A copy for a copy of the staff. */
  Ties copy(Staff ofStaff) {
    return new Ties(this, ofStaff);
  }

  /** Number of ties of all posts. */
  public int count() {
    return tie.length;
  }

  /** The post whose tie this is. */
  public int owner(int tie) {
    return tie / slots;
  }

  /** The first tie of a post; its others follow. */
  public int first(int post) {
    return post * slots;
  }

  /** Names another colleague in a slot. */
  void name(int post, int number, int holder) {
    int back = to(Staff.post(holder), post);
    int slot = back == NONE ? SLOT : back % slots;
    tie[number] = tie[number] & ~ALL_BUT_TRUST | (long) slot << Staff.HOLDER_BITS | holder;
    if (back != NONE) {
      long others = tie[back] & ~((long) SLOT << Staff.HOLDER_BITS);
      tie[back] = others | (long) (number % slots) << Staff.HOLDER_BITS;
    }
    reach[post] = 0;
    for (int t = first(post); t < first(post) + slots; t++) {
      reach[post] |= mark(staff.department(Staff.post(colleague(t))));
    }
  }

  /** One of 32 bits for a department, by Fibonacci hashing (Knuth 1973). */
  private static int mark(int department) {
    return 1 << (department * 0x9E3779B1 >>> 27);
  }

  /** Whether ties of the post may lead to that department; false is certain. */
  public boolean mayReach(int post, int other) {
    return (reach[post] & mark(other)) != 0;
  }

  /** The tie of the post to this holder, or {@link #NONE}. */
  public int find(int post, int holder) {
    for (int tie = first(post); tie < first(post) + slots; tie++) {
      if (colleague(tie) == holder) {
        return tie;
      }
    }
    return NONE;
  }

  /** The tie of the post to that post, whoever holds it, or {@link #NONE}. */
  public int to(int post, int other) {
    for (int tie = first(post); tie < first(post) + slots; tie++) {
      if (Staff.post(colleague(tie)) == other) {
        return tie;
      }
    }
    return NONE;
  }

  /** The tie by which the colleague of a post's tie is tied to that post, or {@link #NONE}. */
  public int back(int post, int number) {
    int slot = returning(number);
    if (slot == SLOT) {
      return NONE;
    }
    int back = first(Staff.post(colleague(number))) + slot;
    return Staff.post(colleague(back)) == post ? back : NONE;
  }

  /**
   * Slot of the colleague's own tie that leads back, or {@link #SLOT}; out of date where that slot
   * has since been given to somebody else.
   */
  int returning(int number) {
    return (int) (tie[number] >>> Staff.HOLDER_BITS) & SLOT;
  }

  /** Whether a tie of the post leads to that post, whoever holds it. */
  public boolean leadsTo(int post, int other) {
    return to(post, other) != NONE;
  }

  /** The least trusted tie of a post; the first of several. */
  public int leastTrusted(int post) {
    int first = post * slots;
    int least = first;
    for (int tie = first + 1; tie < first + slots; tie++) {
      if (trust(tie) < trust(least)) {
        least = tie;
      }
    }
    return least;
  }

  /** Tie slots of each post. */
  public int slots() {
    return slots;
  }

  /** The colleague of each tie, as {@link Staff#holder} named them when the tie was made. */
  public int colleague(int number) {
    return (int) tie[number] & HOLDER;
  }

  /** Trust τ in the colleague, in [0, 1]. */
  public float trust(int number) {
    return Float.intBitsToFloat((int) (tie[number] >>> TRUST_SHIFT));
  }

  /** Sets {@link #trust}. */
  public void setTrust(int number, float value) {
    long bits = Float.floatToRawIntBits(value);
    tie[number] = tie[number] & ALL_BUT_TRUST | bits << TRUST_SHIFT;
  }

  /** Adds to {@link #trust}. */
  public void addTrust(int number, float change) {
    setTrust(number, trust(number) + change);
  }
}
