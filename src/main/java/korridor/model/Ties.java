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

  Ties(int posts, int slots) {
    this.slots = slots;
    colleague = new int[Math.multiplyExact(posts, slots)];
    trust = new float[colleague.length];
  }

  private Ties(Ties from) {
    slots = from.slots;
    colleague = from.colleague.clone();
    trust = from.trust.clone();
  }

  Ties copy() {
    return new Ties(this);
  }

  /** The first tie of a post; its others follow. */
  public int first(int post) {
    return post * slots;
  }

  /** The tie of the post to this holder, or {@link #NONE}. */
  public int find(int post, int holder) {
    int first = post * slots;
    for (int tie = first; tie < first + slots; tie++) {
      if (colleague[tie] == holder) {
        return tie;
      }
    }
    return NONE;
  }

  /** Whether a tie of the post leads to that post, whoever holds it. */
  public boolean leadsTo(int post, int other) {
    int first = post * slots;
    for (int tie = first; tie < first + slots; tie++) {
      if (Staff.post(colleague[tie]) == other) {
        return true;
      }
    }
    return false;
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
