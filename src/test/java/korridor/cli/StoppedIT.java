package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import korridor.cli.KorridorProcess.Ended;
import korridor.store.Manifest;
import korridor.store.ManifestFile;
import korridor.store.ResultsFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main job stopped, killed, without room, and in parts: it goes on, and comes to the same end.
 */
class StoppedIT {

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
    return with(new String[] {"compare", TINY, "--draws", "0", "--out", out}, more);
  }

  private static String[] with(String[] first, String... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
  }

  private Path at(String out, String file) {
    return folder.resolve(out).resolve(file);
  }

  private Manifest manifest(String out) throws IOException {
    return ManifestFile.read(new ResultsFolder(folder.resolve(out)));
  }

  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143"})
  void stoppedWorkLeavesAFolderThatSaysWhatIsComplete(String signal, int code) throws Exception {
    assumeThat(ignored(signal)).as("signals ignored by the tests' own process").isFalse();
    File out = folder.resolve("stdout").toFile();
    File err = folder.resolve("stderr").toFile();
    Process process =
        KorridorProcess.of(folder, arguments("out", "--replicates", "100000")).start(out, err);
    try {
      waitFor(() -> Files.size(at("out", SEGMENT)) > 300_000);
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }

    assertThat(process.exitValue()).isEqualTo(code);
    Manifest manifest = manifest("out");
    assertThat(manifest.complete()).isFalse();
    assertThat(manifest.interrupted()).isEqualTo("interrupted");
    assertThat(manifest.ended()).isNotNull();
    assertThat(manifest.planned()).isEqualTo(800_000);
    assertThat(manifest.finished()).isPositive();
    assertThat(Files.readAllLines(at("out", ResultsFolder.RUNS))).hasSize(1 + manifest.finished());
    assertThat(manifest.files()).containsKey(ResultsFolder.SERIES);
    assertThat(KorridorProcess.text(err)).contains("Stopped. ", "manifest.json");
  }

  @Test
  void aKilledJobLosesNoFinishedRun() throws Exception {
    assumeThat(Path.of("/bin/kill")).exists();
    Process process =
        KorridorProcess.of(folder, arguments("out", "--replicates", "100000"))
            .start(folder.resolve("stdout").toFile(), folder.resolve("stderr").toFile());
    Ended early;
    try {
      waitFor(() -> Files.size(at("out", SEGMENT)) > 300_000);
      early = KorridorProcess.of(folder, "report", "out").run();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).isEqualTo(137);
    Ended late = KorridorProcess.of(folder, "report", "out").run();

    assertThat(early.code()).isEqualTo(2);
    assertThat(early.err()).contains("Another process writes into", "process " + process.pid());
    assertThat(late.code()).as(late.err()).isZero();
    assertThat(late.err()).contains("of 800,000 runs are missing");
    assertThat(manifest("out").finished()).isGreaterThan(80);
    assertThat(Files.readAllLines(at("out", ResultsFolder.RUNS)))
        .hasSize(1 + manifest("out").finished());
    assertThat(manifest("out").interrupted()).isEqualTo("killed");
    assertThat(at("out", ResultsFolder.REPORT)).isNotEmptyFile();
  }

  /** In turn by SIGKILL, SIGTERM and a disk without room; when exactly is a matter of luck. */
  @Test
  void stoppedAgainAndAgainItComesToTheSameEnd() throws Exception {
    assumeThat(ignored("TERM")).as("signals ignored by the tests' own process").isFalse();
    String[] more = {"--replicates", "30"};
    assertThat(compare("undisturbed", more).code()).isZero();
    Random random = new Random(1);
    int stopped = 0;
    for (int tries = 0; tries < 12; tries++) {
      stopped += stop(tries % 3, random, arguments("out", more)) ? 1 : 0;
    }
    Ended last = compare("out", more);

    assertThat(last.code()).as(last.err()).isZero();
    assertThat(stopped).isGreaterThan(3);
    for (String table : TABLES) {
      assertThat(at("out", table)).hasSameBinaryContentAs(at("undisturbed", table));
    }
    assertThat(at("out", "segments")).isDirectoryNotContaining("glob:**0002.kor");
  }

  /** Whether it was stopped before its end. */
  private boolean stop(int how, Random random, String... args) throws Exception {
    KorridorProcess plain =
        KorridorProcess.with(
            Path.of(System.getProperty("java.home")), folder, List.of("-XX:-UsePerfData"), args);
    KorridorProcess limited =
        plain.in("ulimit -f " + (10 + random.nextInt(1500)) + "; exec \"$@\"");
    Process process =
        (how == 2 ? limited : plain)
            .start(folder.resolve("stdout").toFile(), folder.resolve("stderr").toFile());
    try {
      if (how < 2 && !process.waitFor(500 + random.nextInt(4000), TimeUnit.MILLISECONDS)) {
        String signal = how == 0 ? "-KILL" : "-TERM";
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
      }
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      return process.exitValue() != 0;
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void eightProcessesAreOne() throws Exception {
    String[] more = {"--replicates", "20", "--arms", "iteam"};
    assertThat(compare("one", more).code()).isZero();
    List<Process> processes = new ArrayList<>();
    for (int part = 1; part <= 8; part++) {
      String[] args = arguments("part-" + part, with(more, "--shard", part + "/8"));
      processes.add(
          KorridorProcess.of(folder, args)
              .start(folder.resolve("out" + part).toFile(), folder.resolve("err" + part).toFile()));
    }
    for (Process process : processes) {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    }
    Stream<String> parts = IntStream.rangeClosed(1, 8).mapToObj(n -> "part-" + n);
    String[] merge =
        Stream.concat(Stream.concat(Stream.of("merge"), parts), Stream.of("--out", "all"))
            .toArray(String[]::new);
    Ended merged = KorridorProcess.of(folder, merge).run();

    assertThat(merged.code()).as(merged.err()).isZero();
    for (String table : TABLES) {
      assertThat(at("all", table)).hasSameBinaryContentAs(at("one", table));
    }
  }

  /** A limit on the size of files stands in for a full disk, which needs no rights to make. */
  @Test
  void aFullDiskIsToldAndGoneOnFrom() throws Exception {
    String[] more = {"--replicates", "40", "--arms", "iteam"};
    Ended ended =
        KorridorProcess.with(
                Path.of(System.getProperty("java.home")),
                folder,
                List.of("-XX:-UsePerfData"),
                arguments("out", more))
            .in("ulimit -f 64; exec \"$@\"")
            .run();

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .contains("The work stopped because a file could not be read or written")
        .contains("the same command with --out out goes on")
        .doesNotContain("\tat ");
    Manifest manifest = manifest("out");
    assertThat(manifest.complete()).isFalse();
    assertThat(manifest.interrupted()).contains("could not be read or written");
    assertThat(manifest.finished()).isPositive();

    Ended again = compare("out", more);
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).contains(manifest.finished() + " of 80 runs are there already");
    compare("undisturbed", more);
    for (String table : TABLES) {
      assertThat(at("out", table)).hasSameBinaryContentAs(at("undisturbed", table));
    }
  }

  /** A process started in the background may ignore Ctrl-C, and its children inherit that. */
  private static boolean ignored(String signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    int number = signal.equals("INT") ? 2 : 15;
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
            .anyMatch(mask -> (mask >> (number - 1) & 1) == 1);
  }

  /** Something that holds sooner or later. */
  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void waitFor(Condition condition) throws InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      try {
        if (condition.holds()) {
          return;
        }
      } catch (IOException notYet) {
        // the file is not there yet
      }
      Thread.sleep(100);
    }
    throw new AssertionError("has not come true within a minute");
  }
}
