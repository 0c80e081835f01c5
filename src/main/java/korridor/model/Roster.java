package korridor.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Who takes part in an intervention, in the order of joining. Those who have left keep their places
 * behind the others, so that they are the first to return.
 */
public final class Roster {

  private int[] posts = new int[16];
  private int[] prepared = new int[16];
  private int[] owed = new int[16];
  private final BitSet known = new BitSet();
  private int size;

  /** Nobody yet. */
  Roster() {}

  Roster copy() {
    Roster copy = new Roster();
    copy.posts = posts.clone();
    copy.prepared = prepared.clone();
    copy.owed = owed.clone();
    copy.known.or(known);
    copy.size = size;
    return copy;
  }

  /** How many take part. */
  public int size() {
    return size;
  }

  /** How many take part or once did. */
  public int known() {
    return known.cardinality();
  }

  /** Whether somebody in this post takes part or once did. */
  public boolean knows(int post) {
    return known.get(post);
  }

  /** The post at a place, in [0, {@link #known}). */
  public int post(int place) {
    return posts[place];
  }

  /** Those who joined last leave, or those who left last return, until so many are there. */
  public void resize(int people) {
    size = Math.max(0, Math.min(people, known()));
  }

  /** Those who have left are forgotten unless they may return. */
  public void forget(IntPredicate mayReturn) {
    int kept = size;
    for (int place = size; place < known(); place++) {
      if (mayReturn.test(posts[place])) {
        posts[kept] = posts[place];
        prepared[kept] = prepared[place];
        owed[kept++] = owed[place];
      }
    }
    known.clear();
    for (int place = 0; place < kept; place++) {
      known.set(posts[place]);
    }
  }

  /** Somebody joins who never did before; call it once all former ones have returned. */
  public void join(int post) {
    int places = known();
    if (size != places || known.get(post)) {
      throw new IllegalStateException("post " + post + " is known, or others come first");
    }
    if (places == posts.length) {
      posts = Arrays.copyOf(posts, 2 * places);
      prepared = Arrays.copyOf(prepared, 2 * places);
      owed = Arrays.copyOf(owed, 2 * places);
    }
    known.set(post);
    posts[places] = post;
    prepared[places] = Integer.MIN_VALUE;
    owed[places] = 0;
    size++;
  }

  /** The week in which the one at this place was prepared, the smallest number if never. */
  public int prepared(int place) {
    return prepared[place];
  }

  /** What could not be done for the one at this place when they were prepared. */
  public int owed(int place) {
    return owed[place];
  }

  /** Notes that the one at this place has been prepared. */
  public void prepare(int place, int week, int left) {
    prepared[place] = week;
    owed[place] = left;
  }
}
