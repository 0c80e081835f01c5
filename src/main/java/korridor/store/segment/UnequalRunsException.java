package korridor.store.segment;

import java.io.IOException;
import korridor.run.RunKey;

/** Two runs under one key that are not the same to the bit, which must never be. */
public final class UnequalRunsException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient RunKey key;

  UnequalRunsException(RunKey key) {
    super("two unequal runs of " + key);
    this.key = key;
  }

  /** Whose runs. */
  public RunKey key() {
    return key;
  }
}
