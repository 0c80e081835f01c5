package korridor.store.segment;

/**
 * Where each run of a plan lies: one number a run, whatever is in it, so that a hundred thousand
 * runs take less than a megabyte.
 */
final class RunIndex {

  private static final int OFFSET_BITS = 43;
  private static final long OFFSET = (1L << OFFSET_BITS) - 1;
  private static final long FAILED = 1L << 62;
  private static final long THERE = 1L << 61;
  private static final int MOST_SEGMENTS = 1 << 18;

  private final long[] places;
  private int count;
  private int failed;

  RunIndex(int runs) {
    this.places = new long[runs];
  }

  void put(int number, int segment, long offset, boolean failure) {
    if (segment >= MOST_SEGMENTS || offset > OFFSET) {
      throw new IllegalStateException("too many segments, or one too long: " + segment);
    }
    if (!has(number)) {
      count++;
      failed += failure ? 1 : 0;
    }
    places[number] = THERE | (failure ? FAILED : 0) | (long) segment << OFFSET_BITS | offset;
  }

  boolean has(int number) {
    return places[number] != 0;
  }

  boolean failed(int number) {
    return (places[number] & FAILED) != 0;
  }

  int segment(int number) {
    return (int) (places[number] >>> OFFSET_BITS) & MOST_SEGMENTS - 1;
  }

  long offset(int number) {
    return places[number] & OFFSET;
  }

  /** How many runs are there, failed ones included. */
  int count() {
    return count;
  }

  /** How many of them have failed. */
  int failures() {
    return failed;
  }
}
