package korridor.experiment;

/** Told of runs as they end, in any order and from any thread. */
@FunctionalInterface
public interface ProgressListener {

  /** Hears nothing. */
  ProgressListener NONE = failed -> {};

  /** One more run has ended. */
  void ended(boolean failed);
}
