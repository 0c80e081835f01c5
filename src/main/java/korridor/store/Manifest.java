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
 * @param seed the master seed
 * @param replicates planned replicates of each arm
 * @param arms names of the arms in order, the baseline first
 * @param weeks the observed weeks
 * @param parameters the effective value of every parameter
 * @param calibration what the warm-ups derived, by name: mean, lowest and highest over the
 *     replicates; empty before the first run has ended
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
 * @param acceptedChanges files that were changed by hand, and of which a report was asked for
 *     nevertheless
 * @param files SHA-256 of every file but this one, keyed by the path inside the folder
 */
public record Manifest(
    int format,
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
  public static final int FORMAT = 2;

  /** Copies lists and maps, keeping their order. */
  public Manifest {
    arms = List.copyOf(arms);
    weeks = List.copyOf(weeks);
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    calibration = Collections.unmodifiableMap(new LinkedHashMap<>(calibration));
    failures = List.copyOf(failures);
    acceptedChanges = List.copyOf(acceptedChanges);
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** The same with other checksums. */
  Manifest withFiles(Map<String, String> checksums) {
    return with(finished, failures, complete, interrupted, acceptedChanges, checksums);
  }

  /** The same with more files that were changed by hand. */
  Manifest withAccepted(List<String> changed) {
    Set<String> all = new LinkedHashSet<>(acceptedChanges);
    all.addAll(changed);
    return with(finished, failures, complete, interrupted, List.copyOf(all), files);
  }

  /** The same as it stands after its process was killed. */
  Manifest killed(int whole, List<Failure> broken, Map<String, String> checksums) {
    boolean all = whole + broken.size() == planned;
    String reason = interrupted == null ? "killed" : interrupted;
    return with(whole, broken, all, all ? null : reason, acceptedChanges, checksums);
  }

  /** A command for Korridor's own folder that makes the same results from this scenario file. */
  public String command(Path scenarioFile) {
    return "./korridor compare "
        + quoted(scenarioFile.toString())
        + " --arms "
        + quoted(String.join(",", arms))
        + " --replicates "
        + replicates
        + " --seed "
        + seed;
  }

  /** For a shell: as it is where nothing in it is special, in single quotes otherwise. */
  private static String quoted(String argument) {
    return argument.matches("[\\w@%+=:,./-]+") && !argument.startsWith("-")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }

  private Manifest with(
      int whole,
      List<Failure> broken,
      boolean all,
      String stopped,
      List<String> accepted,
      Map<String, String> checksums) {
    return new Manifest(
        format,
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
        calibration,
        jdk,
        os,
        processors,
        started,
        ended,
        planned,
        whole,
        broken.size(),
        broken,
        all,
        stopped,
        accepted,
        checksums);
  }

  /** A failed run: its key and why. */
  public record Failure(String arm, int replicate, long seed, String reason) {}
}
