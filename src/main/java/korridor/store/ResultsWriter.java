package korridor.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.ResultSink;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.run.Trial;
import korridor.store.Manifest.Failure;
import korridor.store.Manifest.Progress;
import korridor.store.RefusedFolderException.Reason;
import korridor.store.segment.Damage;
import korridor.store.segment.ForeignSegmentException;
import korridor.store.segment.RunStore;
import korridor.store.segment.StudyIdentity;
import korridor.store.segment.UnequalRunsException;

/**
 * Fills a folder with the runs of a study, from the start or from where it was left. Every run is
 * on the disk when it has been taken; tables and the last manifest follow when the work ends.
 */
public final class ResultsWriter implements ResultSink {

  private final ResultsFolder folder;
  private final ExperimentPlan plan;
  private final Clock clock;
  private final Manifest study;
  private final String started;
  private final boolean settled;
  private final RunStore runs;
  private CalibrationRanges calibration = new CalibrationRanges();
  private boolean tablesAreMade;

  private ResultsWriter(
      ResultsFolder folder, ExperimentPlan plan, Manifest study, Manifest there, Clock clock)
      throws IOException {
    this.folder = folder;
    this.plan = plan;
    this.study = study;
    this.clock = clock;
    this.started = there == null ? now() : there.started();
    this.runs = openRuns();
    this.settled = there != null && there.complete() && runs.missing().findAny().isEmpty();
  }

  /**
   * Starts to fill a fresh folder, or goes on with one that holds the same study.
   *
   * @param scenario the effective scenario as the text of its file
   * @throws RefusedFolderException when it holds another study, or files of it were changed
   */
  public static ResultsWriter open(
      ResultsFolder folder,
      ExperimentPlan plan,
      String scenario,
      Provenance provenance,
      Clock clock)
      throws IOException {
    Manifest study = planned(plan, provenance);
    Manifest there = null;
    if (Files.exists(folder.file(ResultsFolder.MANIFEST))) {
      there = ManifestFile.read(folder);
      requireSame(folder, there, study, plan, scenario);
    }
    ResultsWriter writer = new ResultsWriter(folder, plan, study, there, clock);
    if (!writer.settled) {
      ManifestFile.write(folder, writer.manifest(null, null, Map.of()));
      writeWhole(folder, scenario);
      if (PointsTable.needed(plan.points())) {
        PointsTable.write(folder, plan.points());
      }
    }
    return writer;
  }

  /** Whether a folder holds a beginning of a study, with which the same command can go on. */
  public static boolean isBegun(
      ResultsFolder folder, ExperimentPlan plan, String scenario, Provenance provenance) {
    try {
      Manifest there = ManifestFile.read(folder);
      Manifest here = planned(plan, provenance);
      return !there.complete()
          && StudyDifference.between(folder, there, here, plan, scenario).isEmpty();
    } catch (IOException noStudy) {
      return false;
    }
  }

  /** How many runs are there. */
  public int present() {
    return runs.count();
  }

  /** Whether the study was complete already, with all its tables. */
  public boolean settled() {
    return settled;
  }

  /** The runs that are not there yet, in order. */
  public Stream<Trial> remaining() {
    return runs.missing().mapToObj(plan::trial);
  }

  /** Places of the segments that could not be read; the runs in them are made again. */
  public List<Damage> damages() {
    return runs.damages();
  }

  @Override
  public void accept(RunResult result) throws IOException {
    tablesAreMade = false;
    try {
      runs.put(result);
    } catch (UnequalRunsException alarm) {
      String run = alarm.key().address();
      throw new RefusedFolderException(folder.path(), Reason.UNEQUAL_RUNS, run);
    }
  }

  /** Makes the tables of what is there, which can be read from now on. */
  public void endRuns() throws IOException {
    if (settled || tablesAreMade) {
      return;
    }
    runs.settle();
    ManifestFile.write(folder, manifest(null, null, Map.of()));
    calibration = new CalibrationRanges();
    List<String> divisions = plan.scenario().organisation().divisions();
    new ResultTables(study.measures(), divisions).make(folder, runs, calibration);
    tablesAreMade = true;
    ManifestFile.write(folder, manifest(null, null, Map.of()));
  }

  /**
   * Writes the last manifest, with the check sums of all files. If work broke off and the tables
   * cannot be made, it has none, and a report makes the tables first.
   *
   * @param interrupted why the work stopped early, null when it did not
   */
  public Manifest end(String interrupted) throws IOException {
    if (settled) {
      renewChecksums(folder);
      return ManifestFile.read(folder);
    }
    Manifest last;
    try (runs) {
      boolean made = tables(interrupted);
      last = manifest(now(), interrupted, made ? Checksums.of(folder) : Map.of());
    } catch (IOException e) {
      if (interrupted == null) {
        throw e;
      }
      // A full disk, say: the manifest that tells of it is smaller than what waits to be written.
      last = manifest(now(), interrupted, Map.of());
    }
    ManifestFile.write(folder, last);
    return last;
  }

  private boolean tables(String interrupted) throws IOException {
    try {
      endRuns();
    } catch (IOException | RuntimeException | Error e) {
      if (interrupted == null) {
        throw e;
      }
    }
    return tablesAreMade;
  }

  /**
   * Before comparison, charts and report of an ended folder are made again: they may be cut off.
   */
  public static void beginReport(ResultsFolder folder) throws IOException {
    Manifest old = ManifestFile.read(folder);
    ManifestFile.write(folder, old.withFiles(Checksums.ofGiven(old.files())));
  }

  /** Writes the checksums anew after files of an ended folder were made again. */
  public static void renewChecksums(ResultsFolder folder) throws IOException {
    Manifest old = ManifestFile.read(folder);
    ManifestFile.write(folder, old.withFiles(Checksums.of(folder)));
  }

  /** The failed runs, in order. */
  static List<Failure> failures(RunStore runs) throws IOException {
    List<Failure> failures = new ArrayList<>();
    for (int number : runs.failed().toArray()) {
      RunResult run = runs.get(number);
      RunKey key = run.key();
      failures.add(
          new Failure(
              key.arm().name(), key.point().name(), key.replicate(), key.seed(), run.failure()));
    }
    return failures;
  }

  private static void requireSame(
      ResultsFolder folder, Manifest there, Manifest here, ExperimentPlan plan, String scenario)
      throws IOException {
    List<Message> differences = StudyDifference.between(folder, there, here, plan, scenario);
    if (!differences.isEmpty()) {
      throw new RefusedFolderException(folder.path(), Reason.OTHER_STUDY, "", differences);
    }
    // Segments have check sums of their own, by which what is whole of them is kept.
    List<String> changed = new ArrayList<>(Checksums.differing(folder, there.files()));
    changed.removeIf(file -> file.startsWith(ResultsFolder.SEGMENTS + "/"));
    if (!changed.isEmpty()) {
      throw new RefusedFolderException(folder.path(), Reason.CHANGED, String.join(", ", changed));
    }
  }

  private RunStore openRuns() throws IOException {
    try {
      return RunStore.open(
          folder.file(ResultsFolder.SEGMENTS), StudyIdentity.of(plan), plan.order());
    } catch (ForeignSegmentException foreign) {
      throw StoredStudy.refusal(folder, foreign);
    } catch (UnequalRunsException alarm) {
      String run = alarm.key().address();
      throw new RefusedFolderException(folder.path(), Reason.UNEQUAL_RUNS, run);
    }
  }

  private static void writeWhole(ResultsFolder folder, String scenario) throws IOException {
    Path fresh = folder.file(ResultsFolder.NEW + ResultsFolder.SCENARIO);
    Files.writeString(fresh, scenario, StandardCharsets.UTF_8);
    Files.move(fresh, folder.file(ResultsFolder.SCENARIO), StandardCopyOption.REPLACE_EXISTING);
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private Manifest manifest(String ended, String interrupted, Map<String, String> files)
      throws IOException {
    int finished = runs.count() - runs.failures();
    return study.at(
        new Progress(started, ended, finished, failures(runs), calibration.ranges(), interrupted),
        files);
  }

  /** The manifest of a study of which nothing has been made. */
  private static Manifest planned(ExperimentPlan plan, Provenance provenance) {
    return new Manifest(
        Manifest.FORMAT,
        provenance.korridor(),
        provenance.gitRevision(),
        plan.scenario().name(),
        plan.scenario().city(),
        plan.scenarioHash(),
        RunKey.RESULTS,
        plan.seed(),
        PointsTable.needed(plan.points()) ? plan.points().size() : 0,
        plan.order().luck().name().toLowerCase(Locale.ROOT),
        plan.replicates(),
        plan.order().shard().toString(),
        plan.arms().stream().map(Arm::name).toList(),
        Arrays.stream(plan.weeks()).boxed().toList(),
        plan.measures().stream().map(Measure::name).toList(),
        ParameterTable.values(plan.scenario().parameters()),
        Map.of(),
        provenance.jdk(),
        provenance.os(),
        provenance.processors(),
        null,
        null,
        plan.runs(),
        0,
        0,
        List.of(),
        false,
        null,
        List.of(),
        Map.of());
  }
}
