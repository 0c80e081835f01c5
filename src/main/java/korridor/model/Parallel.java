package korridor.model;

import java.util.function.IntConsumer;

/**
 * Who does pieces of work that have nothing to do with one another. What comes out must not depend
 * on the order in which they are done, nor on whether several are done at once. The model has no
 * threads of its own: whoever has some hands them in.
 */
@FunctionalInterface
public interface Parallel {

  /** One piece after the other. */
  Parallel NONE =
      (pieces, body) -> {
        for (int n = 0; n < pieces; n++) {
          body.accept(n);
        }
      };

  /**
   * Does the pieces 0 to {@code pieces} − 1, each once, and returns when all are done: whoever
   * called sees what they have left behind. If one fails, its exception is thrown once none is
   * under way any more; then others may not have been begun.
   */
  void each(int pieces, IntConsumer body);
}
