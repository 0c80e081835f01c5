package korridor.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study on other machines, one of which dies. */
@Tag("spark")
class SparkClusterIT {

  private static final int RUNS = 2 * 48;

  private static final String STUDY =
      """
      scenario: small-town
      arms: [corridor]
      design:
        sobol: {points: 48}
      weeks: 260
      """;

  @TempDir private Path folder;

  @Test
  void aWorkerDiesAndTheBytesAreThoseOfOneProcess() throws Exception {
    Path study = Files.writeString(folder.resolve("study.yaml"), STUDY);
    Path spread = folder.resolve("spread");
    try (Cluster cluster = new Cluster(folder).master()) {
      int first = cluster.worker();
      int second = cluster.worker();
      Path log = folder.resolve("spread.log");
      Process driver =
          Cluster.korridor(
              log,
              "study",
              study.toString(),
              "--no-report",
              "--on",
              cluster.address(),
              "--out",
              spread.toString());
      try {
        Path segment = spread.resolve("segments/0001.kor");
        Cluster.await(
            () ->
                !driver.isAlive()
                    || cluster.works(first)
                        && cluster.works(second)
                        && Files.exists(segment)
                        && Files.size(segment) > 20_000);
        cluster.kill(first);
        assertThat(driver.isAlive()).as("in the midst of it: " + read(log)).isTrue();
        assertThat(driver.waitFor(600, TimeUnit.SECONDS)).as(read(log)).isTrue();
        assertThat(driver.exitValue()).as(read(log)).isZero();
        assertThat(read(log)).contains(RUNS + " of " + RUNS + " runs finished");
      } finally {
        Cluster.kill(driver);
      }
    }
    Path alone = folder.resolve("alone");
    Path log = folder.resolve("alone.log");
    Process here =
        Cluster.korridor(log, "study", study.toString(), "--no-report", "--out", alone.toString());
    assertThat(here.waitFor(600, TimeUnit.SECONDS)).isTrue();
    assertThat(here.exitValue()).as(read(log)).isZero();
    for (String file :
        List.of(
            "scenario.yaml",
            "points.csv",
            "segments/0001.kor",
            "runs.csv",
            "series.csv.gz",
            "trust-matrix.csv",
            "differences.csv")) {
      assertThat(spread.resolve(file)).hasSameBinaryContentAs(alone.resolve(file));
    }
    try (var segments = Files.list(spread.resolve("segments"))) {
      assertThat(segments).hasSize(1);
    }
  }

  /** Nothing is begun where nobody answers, and what is wrong is told without a trace. */
  @Test
  void whereNobodyAnswersThatIsTold() throws Exception {
    Path study = Files.writeString(folder.resolve("study.yaml"), STUDY);
    Path log = folder.resolve("log");
    Path out = folder.resolve("never");
    Process driver =
        Cluster.korridor(
            log, "study", study.toString(), "--on", "spark://127.0.0.1:9", "--out", out.toString());
    assertThat(driver.waitFor(600, TimeUnit.SECONDS)).isTrue();
    assertThat(driver.exitValue()).as(read(log)).isEqualTo(2);
    assertThat(read(log))
        .contains("Nobody answers as a Spark master", "Maybe")
        .doesNotContain("Exception", "\tat ");
    assertThat(out).doesNotExist();
  }

  private static String read(Path log) throws IOException {
    return Files.readString(log);
  }
}
