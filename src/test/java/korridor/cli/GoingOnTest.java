package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import korridor.store.ManifestFile;
import korridor.store.ResultsFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same command in the same folder goes on; every other is refused with what differs. */
class GoingOnTest {

  private static final int RUNS = 6;

  @TempDir private static Path results;
  @TempDir private Path folder;

  private static CommandOutput compare(Path out, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("compare", TINY, "--arms", "iteam", "--no-report", "--out", out.toString()));
    boolean counted = Arrays.asList(more).contains("--replicates");
    args.addAll(List.of("--draws", "0"));
    args.addAll(counted ? List.of() : List.of("--replicates", "" + RUNS / 2));
    args.addAll(List.of(more));
    return CommandOutput.of(args.toArray(String[]::new));
  }

  @BeforeAll
  static void undisturbed() {
    assertThat(compare(results.resolve("whole")).code()).isZero();
  }

  /** What a killed process leaves of the whole: a manifest of the start and some runs. */
  private Path killed(int bytes) throws IOException {
    Path left = Files.createDirectories(folder.resolve("left" + bytes));
    Files.createDirectories(left.resolve("segments"));
    Path whole = results.resolve("whole");
    byte[] runs = Files.readAllBytes(whole.resolve("segments/0001.kor"));
    Files.write(left.resolve("segments/0001.kor"), Arrays.copyOf(runs, bytes));
    Files.copy(whole.resolve("scenario.yaml"), left.resolve("scenario.yaml"));
    String manifest = Files.readString(whole.resolve("manifest.json"));
    Files.writeString(
        left.resolve("manifest.json"),
        manifest
            .replaceFirst("(?s)\"files\" : \\{.*\\}\\s*\\}", "\"files\" : { } }")
            .replaceFirst("\"complete\" : true", "\"complete\" : false"));
    return left;
  }

  private static int half() throws IOException {
    return (int) Files.size(results.resolve("whole/segments/0001.kor")) / 2;
  }

  private static void assertWhole(Path left) throws IOException {
    for (String file :
        List.of("segments/0001.kor", "runs.csv", "series.csv.gz", "trust-matrix.csv")) {
      assertThat(left.resolve(file)).hasSameBinaryContentAs(results.resolve("whole").resolve(file));
    }
    assertThat(ManifestFile.read(new ResultsFolder(left)).complete()).isTrue();
  }

  @Test
  void theSameCommandGoesOn() throws IOException {
    Path left = killed(half());
    CommandOutput ended = compare(left);

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).contains("of 6 runs are there already");
    assertThat(ended.out()).contains("6 of 6 runs finished");
    assertWhole(left);
  }

  @Test
  void whatIsCompleteIsOnlyReported() throws IOException {
    Path left = folder.resolve("complete");
    compare(left);
    byte[] manifest = Files.readAllBytes(left.resolve("manifest.json"));
    CommandOutput ended = compare(left);

    assertThat(ended.code()).isZero();
    assertThat(ended.err()).contains("All runs are there already");
    assertThat(left.resolve("manifest.json")).hasBinaryContent(manifest);
  }

  @Test
  void aReportOfAKilledProcessSaysWhatIsMissing() throws IOException {
    Path left = killed(half());
    CommandOutput ended = CommandOutput.of("report", left.toString());

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err()).contains("runs are missing", "the same command with --out " + left);
    assertThat(ManifestFile.read(new ResultsFolder(left)).interrupted()).isEqualTo("killed");
    assertThat(compare(left).code()).isZero();
    assertWhole(left);
  }

  @Test
  void anotherStudyIsRefusedByWhatDiffersAndNothingIsTouched() throws IOException {
    Path left = killed(half());
    byte[] before = Files.readAllBytes(left.resolve("segments/0001.kor"));
    CommandOutput seed = compare(left, "--seed", "7", "--replicates", "4");
    CommandOutput value = compare(left, "--set", "episode.goal=0.5");
    CommandOutput costs = compare(left, "--set", "costs.cost-per-hour=99");
    CommandOutput part = compare(left, "--shard", "1/2");

    assertThat(Stream.of(seed, value, costs, part)).allMatch(ended -> ended.code() == 2);
    assertThat(seed.err())
        .contains("seed: 1 there, 7 here", "replicates: 3 there, 4 here", "Maybe");
    assertThat(value.err()).contains("scenario (hash)");
    assertThat(costs.err()).contains("costs in scenario.yaml");
    assertThat(part.err()).contains("part of the study: 1/1 there, 1/2 here");
    assertThat(left.resolve("segments/0001.kor")).hasBinaryContent(before);
    assertThat(left.resolve("segments/0002.kor")).doesNotExist();
  }

  @Test
  void foreignFilesAreNeverMixedWithResults() throws IOException {
    Path left = Files.createDirectories(folder.resolve("foreign"));
    Files.writeString(left.resolve("notes.txt"), "mine");
    assertThat(compare(left).code()).isEqualTo(2);
    assertThat(left.resolve("manifest.json")).doesNotExist();
  }

  @Test
  void aChangedTableIsNotOverwritten() throws IOException {
    Path left = folder.resolve("changed");
    compare(left);
    Files.writeString(left.resolve("runs.csv"), "arm\n");
    CommandOutput ended = compare(left);

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("runs.csv", "--accept-changes");
    assertThat(left.resolve("runs.csv")).hasContent("arm\n");
  }

  @Test
  void damageIsToldAndKeptAndItsRunMadeAgain() throws IOException {
    Path left = folder.resolve("damaged");
    compare(left);
    Path segment = left.resolve("segments/0001.kor");
    byte[] bytes = Files.readAllBytes(segment);
    bytes[half()] ^= 1;
    Files.write(segment, bytes);
    CommandOutput ended = compare(left);

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.err())
        .contains("0001.kor is damaged between the bytes", "5 of 6 runs are there already");
    assertWhole(left);
    assertThat(left.resolve("segments/0001.kor.damaged")).hasBinaryContent(bytes);
  }

  @Test
  void aSegmentOfAnotherStudyIsRefused() throws IOException {
    Path other = folder.resolve("seed7");
    compare(other, "--seed", "7");
    Path left = killed(half());
    Files.copy(other.resolve("segments/0001.kor"), left.resolve("segments/0002.kor"));
    CommandOutput ended = compare(left);

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("segments/0002.kor", "differs in seed", "Maybe");
  }

  @Test
  void anOlderFormIsToldByItsVersion() throws IOException {
    Path left = killed(half());
    Path manifest = left.resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"format\" : 3", "\"format\" : 2"));
    CommandOutput ended = compare(left);

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("in a form that this version does not read");
  }
}
