package korridor.bench;

import java.util.Arrays;

/** How thoroughly to measure. */
enum Form {
  /** Two minutes: shows that everything works; the numbers are rough. */
  QUICK(1, 1, 300, 60_000, 2, 250, false),
  /** A quarter of an hour on an idle machine. */
  STANDARD(3, 5, 1_000, 5_400_000, 100, 5_000, false),
  /** The same, and the whole German public service for eleven years. */
  LONG(3, 5, 1_000, 5_400_000, 100, 5_000, true);

  private static final int[] STAFF = {150, 600, 5_900, 60_000, 600_000, 5_400_000};

  final int warmUps;
  final int iterations;
  final int millis;
  final int karlsruheReplicates;
  final int tinyReplicates;
  final boolean germany;
  private final int mostStaff;

  Form(
      int warmUps,
      int iterations,
      int millis,
      int mostStaff,
      int karlsruheReplicates,
      int tinyReplicates,
      boolean germany) {
    this.warmUps = warmUps;
    this.iterations = iterations;
    this.millis = millis;
    this.mostStaff = mostStaff;
    this.karlsruheReplicates = karlsruheReplicates;
    this.tinyReplicates = tinyReplicates;
    this.germany = germany;
  }

  /** The numbers of staff of the whole runs. */
  int[] staff() {
    return Arrays.stream(STAFF).filter(n -> n <= mostStaff).toArray();
  }

  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
