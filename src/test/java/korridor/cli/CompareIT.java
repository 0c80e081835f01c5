package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import korridor.cli.KorridorProcess.Ended;
import korridor.store.Manifest;
import korridor.store.ManifestFile;
import korridor.store.ResultsFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as a user starts it. */
class CompareIT {

  private static final String SEGMENT = "segments/0001.kor";
  private static final List<String> TABLES =
      List.of(
          ResultsFolder.SCENARIO,
          SEGMENT,
          ResultsFolder.RUNS,
          ResultsFolder.SERIES,
          ResultsFolder.TRUST_MATRIX,
          ResultsFolder.COMPARISON);

  @TempDir private Path folder;

  private Ended compare(String out, String... more) throws IOException, InterruptedException {
    return KorridorProcess.of(folder, arguments(out, more)).run();
  }

  private static String[] arguments(String out, String... more) {
    List<String> args = new ArrayList<>(List.of("compare", TINY, "--out", out));
    args.addAll(List.of(more));
    return args.toArray(String[]::new);
  }

  private Manifest manifest(String out) throws IOException {
    return ManifestFile.read(new ResultsFolder(folder.resolve(out)));
  }

  @Test
  void writesEverythingAndSaysWhere() throws Exception {
    Ended ended =
        compare("out", "--arms", "corridor,headcount", "--replicates", "3", "--lang", "de");

    assertThat(ended.code()).as(ended.err()).isZero();
    Path out = folder.resolve("out");
    for (String table : TABLES) {
      assertThat(out.resolve(table)).isNotEmptyFile();
    }
    assertThat(out.resolve(ResultsFolder.REPORT)).content().contains("Kleinstadt", "lang=\"de\"");
    assertThat(out.resolve(ResultsFolder.CHARTS))
        .isDirectoryContaining("glob:**.svg")
        .isDirectoryContaining("glob:**.png");
    assertThat(ended.out())
        .contains("9 von 9 Läufen beendet", out.resolve(ResultsFolder.REPORT).toString());
    assertThat(ended.err()).contains("3 Varianten x 3 Wiederholungen = 9 Läufe", "9 von 9");
  }

  @Test
  void theManifestSaysHowTheResultsCameToBe() throws Exception {
    compare("out", "--arms", "iteam", "--replicates", "2", "--seed", "77");
    Manifest manifest = manifest("out");

    assertThat(manifest.complete()).isTrue();
    assertThat(manifest.arms()).containsExactly("silo", "iteam");
    assertThat(manifest.seed()).isEqualTo(77);
    assertThat(manifest.planned()).isEqualTo(4);
    assertThat(manifest.finished()).isEqualTo(4);
    assertThat(manifest.jdk()).contains(System.getProperty("java.runtime.version"));
    assertThat(manifest.files()).containsKeys(TABLES.toArray(String[]::new));
  }

  @Test
  void resultsDoNotDependOnThreadsButOnTheSeed() throws Exception {
    String[] arms = {"--arms", "corridor+reputation,iteam", "--replicates", "5", "--seed"};
    compare("one", with(arms, "5", "--threads", "1"));
    compare("four", with(arms, "5", "--threads", "4"));
    compare("other", with(arms, "6", "--threads", "4"));

    for (String table : TABLES) {
      assertThat(folder.resolve("four").resolve(table))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(table));
    }
    for (String table : List.of(ResultsFolder.RUNS, ResultsFolder.SERIES)) {
      assertThat(Files.mismatch(at("one", table), at("other", table))).isNotNegative();
    }
  }

  /** An arm gives the same numbers whatever other arms are compared. */
  @Test
  void anArmDoesNotDependOnTheOthers() throws Exception {
    compare("all", "--replicates", "2");
    compare("one", "--replicates", "2", "--arms", "iteam");

    assertThat(Files.readAllLines(at("all", ResultsFolder.RUNS)))
        .containsAll(Files.readAllLines(at("one", ResultsFolder.RUNS)));
  }

  @Test
  void theEffectiveScenarioGivesTheSameResultsAgain() throws Exception {
    compare("out", "--arms", "iteam", "--replicates", "2", "--set", "learning.trust-gain=0.1");
    Path effective = at("out", ResultsFolder.SCENARIO);
    Ended again =
        KorridorProcess.of(
                folder,
                "compare",
                effective.toString(),
                "--arms",
                "iteam",
                "--replicates",
                "2",
                "--out",
                "again")
            .run();

    assertThat(again.code()).as(again.err()).isZero();
    assertThat(at("again", ResultsFolder.RUNS))
        .hasSameBinaryContentAs(at("out", ResultsFolder.RUNS));
    assertThat(manifest("again").scenarioHash()).isEqualTo(manifest("out").scenarioHash());
    assertThat(manifest("out").parameters()).containsEntry("learning.trust-gain", 0.1);
  }

  /** Compression may differ between the libraries of two Javas; what is compressed may not. */
  @Test
  void resultsDoNotDependOnTheJava() throws Exception {
    Optional<Path> other = otherJava();
    assumeThat(other).as("a second Java, 17 or newer, beside that of the tests").isPresent();
    compare("this", "--replicates", "2");
    Ended ended =
        KorridorProcess.with(
                other.get(), folder, List.of(), arguments("other", "--replicates", "2"))
            .run();

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(manifest("other").jdk()).isNotEqualTo(manifest("this").jdk());
    for (String table : TABLES) {
      assertThat(plain(at("other", table))).isEqualTo(plain(at("this", table)));
    }
  }

  @Test
  void aReportCanBeMadeAgainInTheOtherLanguage() throws Exception {
    compare("out", "--arms", "iteam", "--replicates", "2");
    Manifest before = manifest("out");
    Ended ended = KorridorProcess.of(folder, "report", "out", "--lang", "de").run();

    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(at("out", ResultsFolder.REPORT)).content().contains("lang=\"de\"");
    Manifest after = manifest("out");
    assertThat(after.files().get(ResultsFolder.REPORT))
        .isNotEqualTo(before.files().get(ResultsFolder.REPORT));
    assertThat(after.files().get(ResultsFolder.RUNS))
        .isEqualTo(before.files().get(ResultsFolder.RUNS));
  }

  private static String[] with(String[] first, String... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
  }

  private Path at(String out, String file) {
    return folder.resolve(out).resolve(file);
  }

  private static byte[] plain(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
      return plain.readAllBytes();
    }
  }

  /** A Java beside that of the tests with another major version, 17 or newer. */
  private static Optional<Path> otherJava() throws IOException {
    Path mine = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> beside = Files.list(mine.getParent())) {
      return beside
          .filter(java -> Files.isExecutable(java.resolve("bin/java")))
          .filter(java -> version(java) >= 17 && version(java) != Runtime.version().feature())
          .sorted()
          .findFirst();
    }
  }

  private static int version(Path java) {
    try {
      return Files.readAllLines(java.resolve("release")).stream()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException | NumberFormatException unknown) {
      return 0;
    }
  }
}
