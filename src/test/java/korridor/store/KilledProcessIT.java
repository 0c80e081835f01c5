package korridor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import korridor.store.segment.MadeUpStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is stopped a hundred times, in turn by SIGKILL, SIGTERM and a disk without room,
 * at any moment from its start to its last manifest. When it is stopped differs from one machine to
 * the next; what is left in the end does not.
 */
class KilledProcessIT {

  private static final int TIMES = 100;
  private static final int RUNS_OF_AN_ARM = 30;
  private static final int LONGEST_SECONDS = 120;

  /** Milliseconds from the beginning of the work; writing all of it takes about as long. */
  private static final int LATEST = 300;

  private static final int BLOCKS = 120;

  @TempDir private Path folder;

  @Test
  void stoppedAHundredTimesNothingIsLostOrDoubled() throws Exception {
    assumeThat(Path.of("/bin/sh")).exists();
    Path undisturbed = folder.resolve("undisturbed");
    Filling.fill(MadeUpStudy.of(RUNS_OF_AN_ARM), 0, undisturbed);
    Random random = new Random(12);
    int stopped = 0;
    int ended = 0;
    for (int round = 0; stopped < TIMES; round++) {
      Path left = folder.resolve("round" + round);
      while (stop(left, stopped % 3, random)) {
        stopped++;
      }
      ended++;
      assertSame(left, undisturbed);
    }
    assertThat(ended).isLessThan(TIMES);
  }

  /** Ten thousand runs of some four thousand bytes go through a heap of half of that. */
  @Test
  void tenThousandRunsNeedNoMoreMemoryThanAFew() throws Exception {
    Path left = folder.resolve("large");
    List<String> command = command("-Xmx24m", "large", "5000", "0", left);
    Process process = start(command);
    assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
    Manifest manifest = ManifestFile.read(new ResultsFolder(left));
    assertThat(manifest.complete()).isTrue();
    assertThat(manifest.finished() + manifest.failed()).isEqualTo(10_000);
    assertThat(left.resolve("segments/0001.kor"))
        .satisfies(file -> assertThat(Files.size(file)).isGreaterThan(24_000_000));
  }

  /** Whether the process was stopped before its end. */
  private boolean stop(Path left, int how, Random random) throws Exception {
    List<String> command = command("-Xmx64m", "small", "" + RUNS_OF_AN_ARM, "4000", left);
    if (how < 2) {
      command.addAll(List.of(how == 0 ? "-KILL" : "-TERM", "" + random.nextInt(LATEST)));
    } else {
      int blocks = 1 + random.nextInt(BLOCKS);
      command.addAll(0, List.of("/bin/sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
    }
    Process process = start(command);
    try {
      assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
      return process.exitValue() != 0;
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  private static void assertSame(Path left, Path undisturbed) throws IOException {
    for (String file : files(undisturbed)) {
      if (!file.equals(ResultsFolder.MANIFEST) && !file.equals(ResultsFolder.CRATE)) {
        assertThat(left.resolve(file)).hasSameBinaryContentAs(undisturbed.resolve(file));
      }
    }
    assertThat(files(left)).isEqualTo(files(undisturbed));
    assertThat(timeless(left)).isEqualTo(timeless(undisturbed));
    assertThat(crate(left)).isEqualTo(crate(undisturbed));
  }

  private static String timeless(Path folder) throws IOException {
    return Files.readString(folder.resolve(ResultsFolder.MANIFEST))
        .replaceAll("\"(started|ended)\" : \"[^\"]*\"", "");
  }

  /** Without times, and without size and sum of the manifest, which has them as well. */
  private static String crate(Path folder) throws IOException {
    return Files.readString(folder.resolve(ResultsFolder.CRATE))
        .replaceAll("\"(startTime|endTime|dateCreated|datePublished)\" : \"[^\"]*\"", "")
        .replaceAll("(?s)(\"name\" : \"manifest.json\").*?}", "$1");
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
          .sorted()
          .toList();
    }
  }

  private static List<String> command(String heap, String size, String n, String pause, Path left) {
    List<String> command = OtherProcess.command(Filling.class, size, n, pause, left.toString());
    command.add(1, heap);
    return command;
  }
}
