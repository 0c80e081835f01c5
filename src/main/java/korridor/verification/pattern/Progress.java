package korridor.verification.pattern;

/** Told whenever a run has ended, from any thread. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress NONE = failed -> {};

  /** One more run has ended. */
  void ended(boolean failed);
}
