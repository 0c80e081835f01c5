package korridor.bench;

/** The time of this process. */
final class Clock {

  private Clock() {}

  /** Seconds since some fixed moment. */
  static double seconds() {
    return System.nanoTime() / 1e9;
  }
}
