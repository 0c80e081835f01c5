package korridor.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.ResultSink;
import korridor.model.Arm;
import korridor.model.parameter.ParameterTable;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.store.Manifest.Failure;

/**
 * Fills a results folder: tables while runs end, a manifest at the start, after the runs, and at
 * the end. Whenever the work stops, the manifest of that moment says what is complete.
 */
public final class ResultsWriter implements ResultSink {

  private final ResultsFolder folder;
  private final ExperimentPlan plan;
  private final Provenance provenance;
  private final Clock clock;
  private final String started;
  private final ResultTables tables;
  private final CalibrationRanges calibration = new CalibrationRanges();
  private final List<Failure> failures = new ArrayList<>();
  private int finished;

  private ResultsWriter(
      ResultsFolder folder, ExperimentPlan plan, Provenance provenance, Clock clock)
      throws IOException {
    this.folder = folder;
    this.plan = plan;
    this.provenance = provenance;
    this.clock = clock;
    this.started = now();
    ManifestFile.write(folder, manifest(null, false, null, Map.of()));
    this.tables =
        ResultTables.create(folder, plan.scenario().organisation().divisions(), plan.measures());
  }

  /**
   * Starts to fill a fresh folder.
   *
   * @param scenario the effective scenario as the text of its file
   */
  public static ResultsWriter open(
      ResultsFolder folder,
      ExperimentPlan plan,
      String scenario,
      Provenance provenance,
      Clock clock)
      throws IOException {
    ResultsWriter writer = new ResultsWriter(folder, plan, provenance, clock);
    Files.writeString(folder.file(ResultsFolder.SCENARIO), scenario, StandardCharsets.UTF_8);
    return writer;
  }

  @Override
  public void accept(RunResult result) throws IOException {
    tables.write(result);
    calibration.add(result);
    if (result.isFailure()) {
      RunKey key = result.key();
      failures.add(new Failure(key.arm().name(), key.replicate(), key.seed(), result.failure()));
    } else {
      finished++;
    }
  }

  /** Closes the tables, which can be read from now on. */
  public void endRuns() throws IOException {
    tables.close();
    ManifestFile.write(folder, manifest(null, false, null, Map.of()));
  }

  /**
   * Closes the tables if need be, and writes the last manifest, with the checksums of all files;
   * without any where rows may be torn, so that a report makes them whole first.
   *
   * @param interrupted why the work stopped early, null when it did not
   */
  public Manifest end(String interrupted) throws IOException {
    try {
      tables.close();
    } catch (IOException e) {
      // A full disk, say: the manifest that tells of it is smaller than what waits for the tables.
      if (interrupted == null) {
        throw e;
      }
    }
    boolean complete = interrupted == null && finished + failures.size() == plan.runs();
    Map<String, String> sums = tables.broken() ? Map.of() : Checksums.of(folder);
    Manifest last = manifest(now(), complete, interrupted, sums);
    ManifestFile.write(folder, last);
    return last;
  }

  /** Writes the checksums anew after files of an ended folder were made again. */
  public static void renewChecksums(ResultsFolder folder) throws IOException {
    Manifest old = ManifestFile.read(folder);
    ManifestFile.write(folder, old.withFiles(Checksums.of(folder)));
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private Manifest manifest(
      String ended, boolean complete, String interrupted, Map<String, String> files) {
    return new Manifest(
        Manifest.FORMAT,
        provenance.korridor(),
        provenance.gitRevision(),
        plan.scenario().name(),
        plan.scenario().city(),
        plan.scenarioHash(),
        plan.seed(),
        plan.replicates(),
        plan.arms().stream().map(Arm::name).toList(),
        Arrays.stream(plan.weeks()).boxed().toList(),
        ParameterTable.values(plan.scenario().parameters()),
        calibration.ranges(),
        provenance.jdk(),
        provenance.os(),
        provenance.processors(),
        started,
        ended,
        plan.runs(),
        finished,
        failures.size(),
        failures,
        complete,
        interrupted,
        List.of(),
        files);
  }
}
