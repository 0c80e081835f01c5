package korridor.store;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a results folder holds and how it came to be.
 *
 * @param format number of the form of results folders, {@link #FORMAT} in those of this version
 * @param korridor version of Korridor
 * @param gitRevision revision of the sources, {@code unknown} when they were built outside of git
 * @param scenario name of the scenario
 * @param city name of the city
 * @param scenarioHash hash of the effective scenario
 * @param results number of the model's results, {@link korridor.run.RunKey#RESULTS}
 * @param seed the master seed
 * @param draws planned points of the design, 0 if only the scenario's own values are in question
 * @param luck {@code shared} if a replicate is the same luck at every point, {@code own} if each
 *     point has luck of its own
 * @param replicates planned replicates of each arm at each point
 * @param shard the part of the plan that is in this folder, such as {@code 3/8}; {@code 1/1} for
 *     all of it
 * @param arms names of the arms in order, the baseline first
 * @param weeks the observed weeks
 * @param measures names of the measures in the order of the columns
 * @param parameters the effective value of every parameter
 * @param calibration what the warm-ups derived, by name: mean, lowest and highest over the
 *     replicates; empty before the first run has ended
 * @param jdk version and vendor of the Java runtime
 * @param os name, version and architecture of the operating system
 * @param processors processors available to the run
 * @param started time of the start, ISO 8601, UTC
 * @param ended time of the end, null while it is running or when it was killed
 * @param planned number of planned runs of this part
 * @param finished number of runs that ended with an observation
 * @param failed number of runs that failed
 * @param failures key and reason of each failed run
 * @param complete whether every planned run ended, as observation or failure, and every file was
 *     written
 * @param interrupted why the work stopped early, null when it did not
 * @param acceptedChanges files that were changed by hand, and of which a report was asked for
 *     nevertheless
 * @param files SHA-256 of every file but this one and the crate made of it, keyed by the path
 *     inside the folder
 */
public record Manifest(
    int format,
    String korridor,
    String gitRevision,
    String scenario,
    String city,
    String scenarioHash,
    int results,
    long seed,
    int draws,
    String luck,
    int replicates,
    String shard,
    List<String> arms,
    List<Integer> weeks,
    List<String> measures,
    Map<String, Double> parameters,
    Map<String, List<Double>> calibration,
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
    List<String> acceptedChanges,
    Map<String, String> files) {

  /** The form of results folders that this version writes and reads. */
  public static final int FORMAT = 3;

  /** Copies lists and maps, keeping their order. */
  public Manifest {
    arms = List.copyOf(arms);
    weeks = List.copyOf(weeks);
    measures = List.copyOf(measures);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    calibration = Collections.unmodifiableMap(new LinkedHashMap<>(calibration));
    failures = List.copyOf(failures);
    acceptedChanges = List.copyOf(acceptedChanges);
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** The same with other checksums. */
  Manifest withFiles(Map<String, String> checksums) {
    return at(new Progress(started, ended, finished, failures, calibration, interrupted), checksums)
        .accepting(acceptedChanges);
  }

  /** The same with more files that were changed by hand. */
  Manifest withAccepted(List<String> changed) {
    Set<String> all = new LinkedHashSet<>(acceptedChanges);
    all.addAll(changed);
    return accepting(List.copyOf(all));
  }

  /**
   * How far the work has come.
   *
   * @param started time of the first start
   * @param ended time of the end, null before
   * @param finished number of runs with an observation
   * @param failures of the others
   * @param calibration what the warm-ups derived
   * @param interrupted why the work stopped early, null when it did not
   */
  record Progress(
      String started,
      String ended,
      int finished,
      List<Failure> failures,
      Map<String, List<Double>> calibration,
      String interrupted) {}

  /** The number of administrations of each arm: replicates, over all points. */
  public int administrations() {
    return Math.multiplyExact(Math.max(1, draws), replicates);
  }

  /** A command for Korridor's own folder that makes the same results from this scenario file. */
  public String command(Path scenarioFile) {
    return "./korridor compare "
        + quoted(scenarioFile.toString())
        + " --arms "
        + quoted(String.join(",", arms))
        + " --draws "
        + draws
        + " --replicates "
        + replicates
        + " --seed "
        + seed;
  }

  /** For a shell: as it is where nothing in it is special, in single quotes otherwise. */
  static String quoted(String argument) {
    return argument.matches("[\\w@%+=:,./-]+") && !argument.startsWith("-")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }

  /**
   * The same study further on, with no file accepted that was changed.
   *
   * @param checksums of all files; none while they are not all written
   */
  Manifest at(Progress now, Map<String, String> checksums) {
    int ends = now.finished() + now.failures().size();
    return new Manifest(
        format,
        korridor,
        gitRevision,
        scenario,
        city,
        scenarioHash,
        results,
        seed,
        draws,
        luck,
        replicates,
        shard,
        arms,
        weeks,
        measures,
        parameters,
        now.calibration(),
        jdk,
        os,
        processors,
        now.started(),
        now.ended(),
        planned,
        now.finished(),
        now.failures().size(),
        now.failures(),
        !checksums.isEmpty() && now.interrupted() == null && ends == planned,
        now.interrupted(),
        List.of(),
        checksums);
  }

  private Manifest accepting(List<String> accepted) {
    return new Manifest(
        format,
        korridor,
        gitRevision,
        scenario,
        city,
        scenarioHash,
        results,
        seed,
        draws,
        luck,
        replicates,
        shard,
        arms,
        weeks,
        measures,
        parameters,
        calibration,
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
        accepted,
        files);
  }

  /** A failed run: its key and why. */
  public record Failure(String arm, String point, int replicate, long seed, String reason) {

    /** What tells the run from all others: {@code corridor/12}, {@code 7/corridor/12}. */
    public String run() {
      return (point.isEmpty() ? "" : point + "/") + arm + "/" + replicate;
    }
  }
}
