package korridor.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a results folder holds and how it came to be.
 *
 * @param korridor version of Korridor
 * @param gitRevision revision of the sources, {@code unknown} when they were built outside of git
 * @param scenario name of the scenario
 * @param city name of the city
 * @param scenarioHash hash of the effective scenario
 * @param seed the master seed
 * @param replicates planned replicates of each arm
 * @param arms names of the arms in order, the baseline first
 * @param weeks the observed weeks
 * @param parameters the effective value of every parameter
 * @param jdk version and vendor of the Java runtime
 * @param os name, version and architecture of the operating system
 * @param processors processors available to the run
 * @param started time of the start, ISO 8601, UTC
 * @param ended time of the end, null while it is running or when it was killed
 * @param planned number of planned runs
 * @param finished number of runs that ended with an observation
 * @param failed number of runs that failed
 * @param failures key and reason of each failed run
 * @param complete whether every planned run ended, as observation or failure, and every file was
 *     written
 * @param interrupted why the work stopped early, null when it did not
 * @param files SHA-256 of every file but this one, keyed by the path inside the folder
 */
public record Manifest(
    String korridor,
    String gitRevision,
    String scenario,
    String city,
    String scenarioHash,
    long seed,
    int replicates,
    List<String> arms,
    List<Integer> weeks,
    Map<String, Double> parameters,
    String jdk,
    String os,
    int processors,
    String started,
    String ended,
    int planned,
    int finished,
    int failed,
    List<Failure> failures,
    boolean complete,
    String interrupted,
    Map<String, String> files) {

  /** Copies lists and maps, keeping their order. */
  public Manifest {
    arms = List.copyOf(arms);
    weeks = List.copyOf(weeks);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    failures = List.copyOf(failures);
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** The same with other checksums. */
  Manifest withFiles(Map<String, String> checksums) {
    return new Manifest(
        korridor,
        gitRevision,
        scenario,
        city,
        scenarioHash,
        seed,
        replicates,
        arms,
        weeks,
        parameters,
        jdk,
        os,
        processors,
        started,
        ended,
        planned,
        finished,
        failed,
        failures,
        complete,
        interrupted,
        checksums);
  }

  /** A failed run: its key and why. */
  public record Failure(String arm, int replicate, long seed, String reason) {}
}
