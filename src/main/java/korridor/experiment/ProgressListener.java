package korridor.experiment;

/** Told of weeks and runs as they end, in any order and from any thread. */
@FunctionalInterface
public interface ProgressListener {

  /** Hears nothing. */
  ProgressListener NONE = failed -> {};

  /** One more week was simulated, in a warm-up or in a run. */
  default void stepped() {}

  /** One more run has ended. */
  void ended(boolean failed);
}
