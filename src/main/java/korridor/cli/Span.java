package korridor.cli;

/** A length of time for reading: the two largest units, whose signs are the same everywhere. */
final class Span {

  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  private Span() {}

  static String text(double seconds) {
    long rounded = Math.round(seconds);
    if (rounded < MINUTE) {
      return rounded + " s";
    }
    if (rounded < HOUR) {
      return rounded / MINUTE + " min " + rounded % MINUTE + " s";
    }
    return rounded / HOUR + " h " + rounded % HOUR / MINUTE + " min";
  }
}
