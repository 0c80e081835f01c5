package korridor.experiment;

import java.util.Optional;

/**
 * One of several equal parts of a plan, each for a machine of its own. Arms that share a warm-up
 * are in one part.
 *
 * @param number which part, from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {

  /** All of a plan. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** Most parts of a plan. */
  public static final int MOST = 100_000;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there is no such part
   */
  public Shard {
    if (number < 1 || number > of || of > MOST) {
      throw new IllegalArgumentException("no part of a plan: " + number + "/" + of);
    }
  }

  /** Reads {@code 3/8}; empty when it is no part. */
  public static Optional<Shard> parse(String text) {
    String plain = text.strip();
    if (!plain.matches("\\d{1,6}/\\d{1,6}")) {
      return Optional.empty();
    }
    int slash = plain.indexOf('/');
    int number = Integer.parseInt(plain.substring(0, slash));
    int of = Integer.parseInt(plain.substring(slash + 1));
    boolean there = number >= 1 && number <= of && of <= MOST;
    return there ? Optional.of(new Shard(number, of)) : Optional.empty();
  }

  /** Whether this part has the warm-up of this number, counted in the order of the plan from 0. */
  public boolean has(int warmUp) {
    return warmUp % of == number - 1;
  }

  /** {@code 3/8}. */
  @Override
  public String toString() {
    return number + "/" + of;
  }
}
