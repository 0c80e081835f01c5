package korridor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import korridor.experiment.ExperimentPlan;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.observe.Derived;
import korridor.observe.Measures;
import korridor.run.Observation;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;
import korridor.scenario.ScenarioWriter;
import korridor.store.RefusedFolderException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of killed processes, of other hands and of other versions. */
class SettledResultsTest {

  private static final Scenario TINY =
      ScenarioReader.read(Path.of("src/test/resources/korridor/tiny.yaml"));
  private static final String HASH = ScenarioHash.of(TINY);
  private static final Arm CORRIDOR = Arm.of(Interventions.CORRIDOR);
  private static final Provenance HERE = new Provenance("1", "abc", "17", "Linux", 2);

  @TempDir private Path temporary;

  private static ExperimentPlan plan() {
    return ExperimentPlan.comparison(TINY, HASH, List.of(CORRIDOR), 3, 9);
  }

  private static RunResult run(Arm arm, int replicate) {
    int[] weeks = plan().weeks();
    double[][] values = new double[weeks.length][Measures.all().size()];
    for (double[] row : values) {
      Arrays.fill(row, replicate + 0.5);
    }
    return RunResult.ok(
        new RunKey(HASH, arm, replicate, 9),
        new Observation(
            weeks, values, new double[2][2], new double[2][2], new double[Derived.ALL.size()]));
  }

  private ResultsWriter open(Path path) throws IOException {
    return ResultsWriter.open(
        new ResultsFolder(Files.createDirectories(path)),
        plan(),
        ScenarioWriter.write(TINY),
        HERE,
        Clock.systemUTC());
  }

  /** A folder with so many runs, ended as it should. */
  private Path whole(int runs) throws IOException {
    Path path = temporary.resolve("whole" + runs);
    ResultsWriter writer = open(path);
    write(writer, runs);
    writer.endRuns();
    writer.end(runs == 6 ? null : "interrupted");
    return path;
  }

  private static void write(ResultsWriter writer, int runs) throws IOException {
    for (int n = 0; n < runs; n++) {
      writer.accept(run(n % 2 == 0 ? Arm.SILO : CORRIDOR, n / 2));
    }
  }

  /** What lies on the disk while the writer is still open is what a killed process leaves. */
  private Path killed(int runs) throws IOException {
    Path writing = temporary.resolve("writing" + runs);
    Path left = Files.createDirectories(temporary.resolve("left" + runs));
    ResultsWriter writer = open(writing);
    write(writer, runs);
    try (Stream<Path> files = Files.walk(writing)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = left.resolve(writing.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    writer.end("of the test");
    return left;
  }

  private static void settle(Path path, boolean accept) throws IOException {
    try (FolderClaim claim = FolderClaim.ofResults(path)) {
      SettledResults.settle(claim, Vocabulary.STANDARD, accept);
    }
  }

  private static Manifest manifest(Path path) throws IOException {
    return ManifestFile.read(new ResultsFolder(path));
  }

  @Test
  void aKilledProcessLosesNoFinishedRun() throws IOException {
    Path left = killed(5);
    settle(left, false);

    for (String table : List.of("runs.csv", "series.csv.gz", "trust-matrix.csv")) {
      assertThat(left.resolve(table)).hasSameBinaryContentAs(whole(5).resolve(table));
    }
    assertThat(manifest(left).finished()).isEqualTo(5);
    assertThat(manifest(left).interrupted()).isEqualTo("killed");
    assertThat(manifest(left).complete()).isFalse();
    assertThat(manifest(left).files()).containsKeys("runs.csv", "series.csv.gz", "scenario.yaml");
  }

  /** The process may have been stopped in the middle of a run. */
  @Test
  void aRunThatWasTornIsDropped() throws IOException {
    Path left = killed(5);
    Path segment = left.resolve("segments/0001.kor");
    byte[] bytes = Files.readAllBytes(segment);
    Files.write(segment, Arrays.copyOf(bytes, bytes.length - 1));
    settle(left, false);

    for (String table : List.of("runs.csv", "series.csv.gz", "trust-matrix.csv")) {
      assertThat(left.resolve(table)).hasSameBinaryContentAs(whole(4).resolve(table));
    }
    assertThat(manifest(left).finished()).isEqualTo(4);
  }

  @Test
  void killedWhileTheReportWasMadeAllRunsAreThere() throws IOException {
    Path path = temporary.resolve("reporting");
    ResultsWriter writer = open(path);
    write(writer, 6);
    writer.endRuns();
    settle(path, false);

    assertThat(manifest(path).complete()).isTrue();
    assertThat(manifest(path).interrupted()).isNull();
  }

  @Test
  void changedTablesAreRefusedByNameUnlessTheyAreAccepted() throws IOException {
    Path path = whole(6);
    append(path.resolve("runs.csv"), "silo,0,9,1\n");
    byte[] before = Files.readAllBytes(path.resolve(ResultsFolder.MANIFEST));

    assertThatThrownBy(() -> settle(path, false))
        .isInstanceOfSatisfying(
            RefusedFolderException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.CHANGED);
              assertThat(e.message(Locale.ENGLISH)).contains("runs.csv", "--accept-changes");
              assertThat(e.message(Locale.GERMAN)).contains("runs.csv", "--accept-changes");
            });
    assertThat(path.resolve(ResultsFolder.MANIFEST)).hasBinaryContent(before);

    settle(path, true);
    assertThat(manifest(path).acceptedChanges()).containsExactly("runs.csv");
    settle(path, false);
    assertThat(manifest(path).acceptedChanges()).containsExactly("runs.csv");
  }

  @Test
  void aMissingTableIsAChangeButAMissingReportIsNot() throws IOException {
    Path path = temporary.resolve("reported");
    ResultsWriter writer = open(path);
    write(writer, 6);
    writer.endRuns();
    Files.writeString(path.resolve(ResultsFolder.REPORT), "<html>");
    writer.end(null);

    Files.delete(path.resolve(ResultsFolder.REPORT));
    settle(path, false);
    Files.delete(path.resolve(ResultsFolder.TRUST_MATRIX));
    assertThatThrownBy(() -> settle(path, false)).hasMessageContaining("trust-matrix.csv");
  }

  @Test
  void anotherVersionIsToldApartFromDamage() throws IOException {
    Path path = whole(6);
    Path manifest = path.resolve(ResultsFolder.MANIFEST);
    String written = Files.readString(manifest);
    List<Reason> reasons = new ArrayList<>();
    for (String changed :
        List.of(
            written.replace("\"format\" : 3", "\"format\" : 99, \"more\" : 1"),
            written.replace("\"format\" : 3,", ""),
            written.replace("\"seed\" : 9", "\"seed\" : \"x\""),
            written.substring(0, 40))) {
      assertThat(changed).isNotEqualTo(written);
      Files.writeString(manifest, changed);
      try {
        ResultsReader.open(path);
      } catch (RefusedFolderException e) {
        reasons.add(e.reason());
      }
    }
    assertThat(reasons)
        .containsExactly(
            Reason.OTHER_VERSION, Reason.OTHER_VERSION, Reason.DAMAGED, Reason.DAMAGED);
  }

  /** A scenario that nobody has touched and that cannot be read was written by another version. */
  @Test
  void anUntouchedScenarioIsNeverCalledDamaged() throws IOException {
    Path path = temporary.resolve("newer");
    ResultsWriter writer = open(path);
    Files.writeString(path.resolve(ResultsFolder.SCENARIO), "city: X\nfuture-key: 1\n");
    write(writer, 6);
    writer.endRuns();
    writer.end(null);

    assertThatThrownBy(() -> ResultsReader.open(path).scenario())
        .isInstanceOfSatisfying(
            RefusedFolderException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_VERSION));
  }

  @Test
  void theCommandThatMakesItAgainIsQuotedForAShell() throws IOException {
    Manifest manifest = manifest(whole(6));

    assertThat(manifest.command(Path.of("/r/one/scenario.yaml")))
        .isEqualTo(
            "./korridor compare /r/one/scenario.yaml --arms silo,corridor --draws 0 --replicates 3"
                + " --seed 9");
    assertThat(manifest.command(Path.of("/r/it's $one/scenario.yaml")))
        .startsWith("./korridor compare '/r/it'\\''s $one/scenario.yaml' --arms");
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }
}
