package korridor.model.intervention;

import java.util.Locale;

/** Names of solutions that lack an ingredient, such as {@code corridor-goal}. */
final class Ablation {

  private Ablation() {}

  /** The name of an ingredient. */
  static String name(Enum<?> ingredient) {
    return ingredient.name().toLowerCase(Locale.ROOT);
  }
}
