package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import korridor.store.ManifestFile;
import korridor.store.ResultsFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a study, what becomes of them, and single runs again. */
class PartsTest {

  @TempDir private static Path results;
  @TempDir private Path folder;

  private static CommandOutput compare(String out, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("compare", TINY, "--arms", "iteam,corridor+reputation", "--replicates", "3"));
    args.addAll(List.of("--draws", "0", "--out", results.resolve(out).toString()));
    args.addAll(List.of(more));
    return CommandOutput.of(args.toArray(String[]::new));
  }

  @BeforeAll
  static void compute() {
    assertThat(compare("whole").code()).isZero();
    assertThat(compare("one", "--shard", "1/2").code()).isZero();
    CommandOutput two = compare("two", "--shard", "2/2");
    assertThat(two.code()).as(two.err()).isZero();
    assertThat(two.out()).contains("3 of 3 runs finished", "korridor merge");
    assertThat(results.resolve("two/report.html")).doesNotExist();
  }

  private static String at(String name) {
    return results.resolve(name).toString();
  }

  @Test
  void partsArePutTogetherToTheWhole() throws IOException {
    String merged = folder.resolve("merged").toString();
    CommandOutput ended = CommandOutput.of("merge", at("two"), at("one"), "--out", merged);

    assertThat(ended.code()).as(ended.err()).isZero();
    for (String file :
        List.of(
            "scenario.yaml",
            "segments/0001.kor",
            "runs.csv",
            "series.csv.gz",
            "trust-matrix.csv",
            "comparison.csv")) {
      assertThat(Path.of(merged, file)).hasSameBinaryContentAs(results.resolve("whole/" + file));
    }
    assertThat(Path.of(merged, "report.html")).isNotEmptyFile();
    assertThat(ManifestFile.read(new ResultsFolder(Path.of(merged))).complete()).isTrue();
    assertThat(CommandOutput.of("diff", merged, at("whole"), "--out", merged + ".html").code())
        .isZero();
  }

  @Test
  void aMissingPartIsToldAndCanBeMadeHere() throws IOException {
    String merged = folder.resolve("half").toString();
    CommandOutput ended = CommandOutput.of("merge", at("one"), "--out", merged);
    CommandOutput made =
        CommandOutput.of(
            "compare",
            TINY,
            "--arms",
            "iteam,corridor+reputation",
            "--draws",
            "0",
            "--replicates",
            "3",
            "--out",
            merged,
            "--no-report");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .contains("Runs are missing of 2/2", "6 of 9 runs are complete", "Maybe");
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.err()).contains("6 of 9 runs are there already");
    assertThat(Path.of(merged, "series.csv.gz"))
        .hasSameBinaryContentAs(results.resolve("whole/series.csv.gz"));
  }

  @ParameterizedTest
  @CsvSource({"8/3,`3/8`", "0/8,`1/8`", "2-8,`2/8`", "9/8,`8/9`", "x,3/8"})
  void aPartThatIsNoneIsRefused(String shard, String told) {
    CommandOutput ended = compare("never", "--shard", shard);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--shard", "`" + shard + "`", told);
    assertThat(results.resolve("never")).doesNotExist();
  }

  @Test
  void aRunIsTheSameAgain() {
    CommandOutput ended = CommandOutput.of("replay", at("two"), "--run", "corridor+reputation/1");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("corridor+reputation/1 is the same to the bit");
    CommandOutput notThere = CommandOutput.of("replay", at("two"), "--run", "silo/0");
    assertThat(notThere.code()).isEqualTo(2);
    assertThat(notThere.err()).contains("planned", "not there");
  }

  @ParameterizedTest
  @CsvSource({
    "corridr+reputation/1,`corridor+reputation/1`",
    "iteam/7,`iteam/2`",
    "iteam,silo/0",
    "1/2/iteam/0,silo/0",
    "nonsense/0,corridor+reputation/2"
  })
  void aRunThatIsNoneIsRefused(String run, String told) {
    CommandOutput ended = CommandOutput.of("replay", at("whole"), "--run", run);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--run", "`" + run + "`", told);
  }

  /** A run that came from elsewhere: that of another seed under this one's name. */
  @Test
  void aRunThatIsAnotherIsFoundAndToldByWeekAndMeasure() throws IOException {
    Path changed = folder.resolve("changed");
    assertThat(
            CommandOutput.of(
                    "compare",
                    TINY,
                    "--arms",
                    "iteam",
                    "--draws",
                    "0",
                    "--replicates",
                    "1",
                    "--seed",
                    "2",
                    "--no-report",
                    "--out",
                    changed.toString())
                .code())
        .isZero();
    Path manifest = changed.resolve("manifest.json");
    Path segment = changed.resolve("segments/0001.kor");
    Files.writeString(manifest, Files.readString(manifest).replace("\"seed\" : 2", "\"seed\" : 3"));
    Files.write(segment, OtherSeed.of(Files.readAllBytes(segment)));
    CommandOutput ended = CommandOutput.of("replay", changed.toString(), "--run", "iteam/0");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .contains("is not the same", "values differ, the first in week 0", "Made");
  }
}
