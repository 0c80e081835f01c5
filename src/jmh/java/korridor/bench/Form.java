package korridor.bench;

import java.util.Arrays;

/** How thoroughly to measure. */
enum Form {
  /** A few minutes: shows that everything works; the numbers are rough. */
  QUICK(1, 1, 300, 60_000, 1, 1, 250, 10, false),
  /** Three quarters of an hour on an idle machine. */
  STANDARD(3, 5, 1_000, 600_000, 8, 5, 5_000, Ensemble.WHOLE, false),
  /** The same, and a town and eleven years of the whole German public service. */
  LONG(3, 5, 1_000, 5_400_000, 8, 5, 5_000, Ensemble.WHOLE, true);

  private static final int[] STAFF = {150, 600, 5_900, 60_000, 600_000, 5_400_000};

  final int warmUps;
  final int iterations;
  final int millis;
  final int mainJobReplicates;
  final int processes;
  final int tinyReplicates;
  final int draws;
  final boolean germany;
  private final int mostStaff;

  Form(
      int warmUps,
      int iterations,
      int millis,
      int mostStaff,
      int mainJobReplicates,
      int processes,
      int tinyReplicates,
      int draws,
      boolean germany) {
    this.warmUps = warmUps;
    this.iterations = iterations;
    this.millis = millis;
    this.mostStaff = mostStaff;
    this.mainJobReplicates = mainJobReplicates;
    this.processes = processes;
    this.tinyReplicates = tinyReplicates;
    this.draws = draws;
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
