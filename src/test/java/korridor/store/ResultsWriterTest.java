package korridor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import korridor.experiment.ExperimentPlan;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.observe.Derived;
import korridor.observe.Measures;
import korridor.run.Observation;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import korridor.store.RefusedFolderException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsWriterTest {

  private static final Scenario TINY =
      ScenarioReader.read(Path.of("src/test/resources/korridor/tiny.yaml"));
  private static final Arm CORRIDOR = Arm.of(Interventions.CORRIDOR);
  private static final int MEASURES = Measures.all().size();
  private static final Provenance HERE = new Provenance("1", "abc", "17", "Linux", 2);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2030-01-02T03:04:05.678Z"), ZoneOffset.UTC);

  @TempDir private Path path;

  private static ExperimentPlan plan() {
    return ExperimentPlan.comparison(TINY, "hash", List.of(CORRIDOR), 2, 9);
  }

  private static RunKey key(Arm arm, int replicate) {
    return new RunKey("hash", arm, replicate, 9);
  }

  /** Every measure is the replicate plus the week over a thousand; the second is not known. */
  private static RunResult run(Arm arm, int replicate) {
    int[] weeks = plan().weeks();
    double[][] values = new double[weeks.length][MEASURES];
    for (int i = 0; i < weeks.length; i++) {
      Arrays.fill(values[i], replicate + weeks[i] / 1000.0);
      values[i][1] = Double.NaN;
    }
    double[][] before = {{0.5, 0.25 + replicate}, {replicate == 0 ? Double.NaN : 3, Double.NaN}};
    return RunResult.ok(
        key(arm, replicate),
        new Observation(weeks, values, before, new double[2][2], new double[Derived.ALL.size()]));
  }

  private ResultsWriter open() throws IOException {
    return ResultsWriter.open(new ResultsFolder(path), plan(), "city: X\n", HERE, CLOCK);
  }

  private Manifest manifest() throws IOException {
    return ManifestFile.read(new ResultsFolder(path));
  }

  private static void writeAll(ResultsWriter writer) throws IOException {
    for (int replicate = 0; replicate < 2; replicate++) {
      writer.accept(run(Arm.SILO, replicate));
      writer.accept(run(CORRIDOR, replicate));
    }
    writer.endRuns();
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ResultsWriter writer = open();
    writeAll(writer);

    ResultsReader reader = ResultsReader.open(path);
    List<String> rows = new ArrayList<>();
    reader.forEachSeriesRow(
        (arm, point, replicate, week, values) ->
            rows.add(arm + " " + replicate + " " + week + " " + values[0] + " " + values[1]));

    assertThat(reader.arms()).containsExactly(Arm.SILO, CORRIDOR);
    assertThat(reader.weeks()).containsExactly(0, 10, 20, 30, 40, 50, 52, 60);
    assertThat(reader.measures()).hasSize(MEASURES).startsWith("trust_inside", "trust_across");
    assertThat(rows)
        .hasSize(2 * 2 * 8)
        .startsWith("silo 0 0 0.0 NaN", "silo 0 10 0.01 NaN")
        .endsWith("corridor 1 60 1.06 NaN");
  }

  @Test
  void trustIsAveragedOverReplicatesWhereThereAreTies() throws IOException {
    writeAll(open());

    TrustMatrix matrix = ResultsReader.open(path).trustMatrices().get(CORRIDOR);
    assertThat(matrix.divisions()).containsExactly("I Verwaltung", "II Bau");
    assertThat(matrix.before()[0]).containsExactly(new double[] {0.5, 0.75}, within(1e-15));
    assertThat(matrix.before()[1]).containsExactly(3, Double.NaN);
    assertThat(matrix.after()[1]).containsExactly(0, 0);
  }

  @Test
  void theTableOfRunsHasTheLastWeek() throws IOException {
    writeAll(open());
    assertThat(Files.readAllLines(path.resolve(ResultsFolder.RUNS)))
        .hasSize(5)
        .anyMatch(line -> line.startsWith("arm,point,replicate,seed,trust_inside,"))
        .anyMatch(line -> line.startsWith("corridor,,1,9,1.06,,1.06,"));
  }

  @Test
  void theManifestOfAStartIsIncomplete() throws IOException {
    open();
    Manifest manifest = manifest();

    assertThat(manifest.complete()).isFalse();
    assertThat(manifest.started()).isEqualTo("2030-01-02T03:04:05Z");
    assertThat(manifest.ended()).isNull();
    assertThat(manifest.planned()).isEqualTo(4);
    assertThat(manifest.finished()).isZero();
    assertThat(manifest.seed()).isEqualTo(9);
    assertThat(manifest.parameters()).containsEntry("episode.weight", 1.25);
  }

  @Test
  void theManifestOfTheEndHasTheSumOfEveryFile() throws Exception {
    ResultsWriter writer = open();
    writeAll(writer);
    Files.createDirectories(path.resolve("charts"));
    Files.writeString(path.resolve("charts/one.svg"), "<svg/>");
    Manifest last = writer.end(null);

    assertThat(manifest()).isEqualTo(last);
    assertThat(last.complete()).isTrue();
    assertThat(last.ended()).isNotNull();
    assertThat(last.files())
        .containsOnlyKeys(
            "charts/one.svg",
            "runs.csv",
            "scenario.yaml",
            "segments/0001.kor",
            "series.csv.gz",
            "trust-matrix.csv");
    byte[] sum =
        MessageDigest.getInstance("SHA-256")
            .digest(Files.readAllBytes(path.resolve(ResultsFolder.RUNS)));
    assertThat(last.files()).containsEntry("runs.csv", HexFormat.of().formatHex(sum));
  }

  @Test
  void failedRunsAreCountedAndNamed() throws IOException {
    ResultsWriter writer = open();
    writer.accept(run(Arm.SILO, 0));
    writer.accept(RunResult.failed(key(CORRIDOR, 0), "why"));
    writer.accept(run(Arm.SILO, 1));
    writer.accept(run(CORRIDOR, 1));
    writer.endRuns();
    Manifest last = writer.end(null);

    assertThat(last.complete()).isTrue();
    assertThat(last.finished()).isEqualTo(3);
    assertThat(last.failed()).isEqualTo(1);
    assertThat(last.failures()).containsExactly(new Manifest.Failure("corridor", "", 0, 9, "why"));
    assertThat(Files.readAllLines(path.resolve(ResultsFolder.RUNS)).get(2))
        .isEqualTo("corridor,,0,9" + ",".repeat(MEASURES));
  }

  @Test
  void stoppedWorkIsIncompleteAndSaysHowFarItCame() throws IOException {
    ResultsWriter writer = open();
    writer.accept(run(Arm.SILO, 0));
    writer.accept(run(CORRIDOR, 0));
    writer.endRuns();
    writer.end("interrupted");

    assertThat(manifest().complete()).isFalse();
    assertThat(manifest().interrupted()).isEqualTo("interrupted");
    assertThat(manifest().finished()).isEqualTo(2);
  }

  /** What fails first when a disk is full differs; what is checked is that it is not hidden. */
  @Test
  void aFullDiskIsTold() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Path link =
        Files.createSymbolicLink(path.resolve(ResultsFolder.NEW + ResultsFolder.SERIES), full);

    ResultsWriter[] writer = new ResultsWriter[1];
    assertThatThrownBy(
            () -> {
              writer[0] = open();
              writeAll(writer[0]);
            })
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left on device");
    if (writer[0] != null) {
      writer[0].end("the disk is full");
      assertThat(manifest().interrupted()).isEqualTo("the disk is full");
    }
    Files.deleteIfExists(link);
  }

  @Test
  void refusesAFolderWithoutResults() {
    assertThat(refused(path)).isEqualTo(Reason.NO_RESULTS);
  }

  @Test
  void refusesDamagedResults() throws IOException {
    writeAll(open());
    Files.writeString(path.resolve(ResultsFolder.MANIFEST), "{ \"korridor\": ");
    assertThat(refused(path)).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void refusesACutSeries() throws IOException {
    writeAll(open());
    Path series = path.resolve(ResultsFolder.SERIES);
    byte[] bytes = Files.readAllBytes(series);
    Files.write(series, Arrays.copyOf(bytes, bytes.length - 20));
    assertThat(refused(path)).isEqualTo(Reason.DAMAGED);
  }

  private static Reason refused(Path path) {
    try {
      ResultsReader.open(path).forEachSeriesRow((arm, point, replicate, week, values) -> {});
      return null;
    } catch (RefusedFolderException e) {
      return e.reason();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
