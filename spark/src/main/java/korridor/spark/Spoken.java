package korridor.spark;

/** The line of a failure that says something: Spark wraps it in a trace of several machines. */
final class Spoken {

  private static final int LONGEST = 300;

  private Spoken() {}

  static String of(Throwable failure) {
    Throwable last = failure;
    for (int n = 0; n < 20 && last.getCause() != null; n++) {
      last = last.getCause();
    }
    String text = String.valueOf(last.getMessage() == null ? last : last.getMessage());
    String line = text.strip().lines().findFirst().orElse("");
    return line.substring(0, Math.min(LONGEST, line.length()));
  }
}
