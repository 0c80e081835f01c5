package korridor.cli;

/** How a command ended. */
final class ExitCode {
  /** The work is done. */
  static final int DONE = 0;

  /** The work failed, wholly or in part. */
  static final int FAILED = 1;

  /** The input was bad, nothing was written. */
  static final int BAD_INPUT = 2;

  /** Whoever read the output has gone away: 128 and the number of the signal SIGPIPE. */
  static final int CLOSED_PIPE = 141;

  private ExitCode() {}
}
