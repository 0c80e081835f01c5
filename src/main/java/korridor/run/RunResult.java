package korridor.run;

/**
 * The end of one run: either an observation or the reason of its failure. Exactly one is null.
 *
 * @param key the key of the run
 * @param observation what was seen, null when the run failed
 * @param failure one line that says why the run failed, null when it did not
 */
public record RunResult(RunKey key, Observation observation, String failure) {

  /** Checks that the result says exactly one thing. */
  public RunResult {
    if ((observation == null) == (failure == null)) {
      throw new IllegalArgumentException("a result is an observation or a failure: " + key);
    }
  }

  /** A finished run. */
  public static RunResult ok(RunKey key, Observation observation) {
    return new RunResult(key, observation, null);
  }

  /** A failed run. */
  public static RunResult failed(RunKey key, String failure) {
    return new RunResult(key, null, failure);
  }

  /** The same end under another key. */
  RunResult of(RunKey other) {
    return new RunResult(other, observation, failure);
  }

  /** Whether the run failed. */
  public boolean isFailure() {
    return failure != null;
  }
}
