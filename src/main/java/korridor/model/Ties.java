package korridor.model;

/**
 * The directed ties: each post has the same fixed number of slots, each slot a colleague and the
 * trust in that colleague. A tie's number is post × slots + slot.
 */
public final class Ties {

  /** What {@link #find} answers when there is no tie. */
  public static final int NONE = -1;

  /** Tie slots of each post. */
  public final int slots;

  /** The colleague of each tie, as {@link Staff#holder} named them when the tie was made. */
  public final int[] colleague;

  /** Trust τ in the colleague, in [0, 1]. */
  public final float[] trust;

  /** A Bloom filter (1970) of each post's colleagues: says "surely no tie" with one look. */
  private final long[] signature;

  /** Likewise of the departments that a post's ties lead to. */
  private final int[] reach;

  private final int[] department;

  /**
   * Ties that lead nowhere yet.
   *
   * @param department of each post
   */
  Ties(int[] department, int slots) {
    int posts = department.length;
    this.department = department;
    this.slots = slots;
    colleague = new int[Math.multiplyExact(posts, slots)];
    trust = new float[colleague.length];
    signature = new long[posts];
    reach = new int[posts];
  }

  private Ties(Ties from) {
    slots = from.slots;
    colleague = from.colleague.clone();
    trust = from.trust.clone();
    signature = from.signature.clone();
    reach = from.reach.clone();
    department = from.department;
  }

  Ties copy() {
    return new Ties(this);
  }

  /** The first tie of a post; its others follow. */
  public int first(int post) {
    return post * slots;
  }

  /** Names another colleague in a slot. */
  void name(int post, int tie, int holder) {
    colleague[tie] = holder;
    long people = 0;
    int departments = 0;
    int first = post * slots;
    for (int t = first; t < first + slots; t++) {
      people |= mark(colleague[t]);
      departments |= departmentMark(department[Staff.post(colleague[t])]);
    }
    signature[post] = people;
    reach[post] = departments;
  }

  /** One of 64 bits for a post, by Fibonacci hashing (Knuth 1973). */
  private static long mark(int holder) {
    return 1L << (Staff.post(holder) * 0x9E3779B1 >>> 26);
  }

  private static int departmentMark(int department) {
    return 1 << (department * 0x9E3779B1 >>> 27);
  }

  /** Whether ties of the post may lead to that department; false is certain. */
  public boolean mayReach(int post, int other) {
    return (reach[post] & departmentMark(other)) != 0;
  }

  /** The tie of the post to this holder, or {@link #NONE}. */
  public int find(int post, int holder) {
    if ((signature[post] & mark(holder)) == 0) {
      return NONE;
    }
    int first = post * slots;
    for (int tie = first; tie < first + slots; tie++) {
      if (colleague[tie] == holder) {
        return tie;
      }
    }
    return NONE;
  }

  /** The tie of the post to that post, whoever holds it, or {@link #NONE}. */
  public int to(int post, int other) {
    if ((signature[post] & mark(other)) == 0) {
      return NONE;
    }
    int first = post * slots;
    for (int tie = first; tie < first + slots; tie++) {
      if (Staff.post(colleague[tie]) == other) {
        return tie;
      }
    }
    return NONE;
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
      if (trust[tie] < trust[least]) {
        least = tie;
      }
    }
    return least;
  }
}
