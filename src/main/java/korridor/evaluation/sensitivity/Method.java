package korridor.evaluation.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A way to tell which assumptions decide. */
public enum Method {
  /** Elementary effects: the fewest runs; tells what does nothing from what does something. */
  MORRIS("morris", 10, 2),
  /** Variance, alone and together with others: first-order and total indices. */
  SOBOL("sobol", 64, 2),
  /** Variance shared out so that all shares add up to all of it. */
  SHAPLEY("shapley", 64, 2),
  /** How far the distribution moves, whatever its shape. */
  PAWN("pawn", 256, 20);

  private final String key;
  private final int usual;
  private final int fewest;

  Method(String key, int usual, int fewest) {
    this.key = key;
    this.usual = usual;
    this.fewest = fewest;
  }

  /** What users call it. */
  public String key() {
    return key;
  }

  /** Its size if nothing is said: trajectories, base points, or points. */
  public int usual() {
    return usual;
  }

  /** The least size. */
  public int fewest() {
    return fewest;
  }

  /** Whether its size is a power of two. */
  public boolean powerOfTwo() {
    return this == SOBOL;
  }

  /**
   * Whether its runs grow with the number of parameters so much that those that do little are
   * better left out before.
   */
  boolean screens() {
    return this == SOBOL || this == SHAPLEY;
  }

  /** All names. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Method::key).toList();
  }

  /** The method of a name. */
  public static Optional<Method> find(String key) {
    return Arrays.stream(values()).filter(method -> method.key.equals(key)).findFirst();
  }
}
