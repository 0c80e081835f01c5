package korridor.cli;

import static korridor.cli.KorridorProcess.TINY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Studies whose runs are made elsewhere. */
class OnOptionTest {

  private static final List<String> FILES =
      List.of("scenario.yaml", "segments/0001.kor", "runs.csv", "series.csv.gz", "points.csv");

  @TempDir private Path folder;

  private CommandOutput compare(String out, String... more) {
    List<String> args =
        new ArrayList<>(List.of("compare", TINY, "--arms", "iteam", "--draws", "3", "--no-report"));
    args.addAll(List.of("--out", folder.resolve(out).toString()));
    args.addAll(List.of(more));
    return CommandOutput.of(args.toArray(String[]::new));
  }

  private void requireSame() {
    for (String file : FILES) {
      assertThat(folder.resolve("there").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("here").resolve(file));
    }
  }

  @Test
  void whateverOrderTheyComeInTheBytesAreTheSame() {
    assertThat(compare("here").code()).isZero();
    CommandOutput there = compare("there", "--on", "test://elsewhere");
    assertThat(there.code()).as(there.err()).isZero();
    assertThat(there.err()).contains("Runs are made on test://elsewhere.");
    requireSame();
  }

  @Test
  void whatCameBackOfALostConnectionIsKeptAndTheCommandGoesOn() {
    CommandOutput lost = compare("there", "--on", "test://broken");
    assertThat(lost.code()).isEqualTo(1);
    assertThat(lost.err()).contains("connection to test://broken was lost", "3 of 6", "Maybe");
    CommandOutput again = compare("there");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).contains("3 of 6 runs are there already");
    assertThat(compare("here").code()).isZero();
    requireSame();
  }

  @Test
  void aStudyWithAPrecisionGrowsElsewhereAsHere() throws IOException {
    Path study =
        Files.writeString(
            folder.resolve("study.yaml"),
            "scenario: "
                + TINY
                + "\narms: [iteam]\nuntil: {precision: {trust_across: 0.001}, at-least: 4,"
                + " at-most: 8}\nmeasures: [trust_across]\n");
    for (String where : List.of("here", "there")) {
      List<String> args = new ArrayList<>(List.of("study", study.toString(), "--no-report"));
      args.addAll(List.of("--out", folder.resolve(where).toString()));
      args.addAll(where.equals("there") ? List.of("--on", "test://elsewhere") : List.of());
      CommandOutput made = CommandOutput.of(args.toArray(String[]::new));
      assertThat(made.code()).as(made.err()).isZero();
    }
    for (String file : List.of("segments/0001.kor", "runs.csv", "series.csv.gz")) {
      assertThat(folder.resolve("there").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("here").resolve(file));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "test://UNREACHABLE|Nobody answers|as asked for|Maybe",
        "test://NO_WORKERS|no worker took part|test://NO_WORKERS|Maybe",
        "http://tower:7|`http://tower:7` is no address|spark://|Maybe `spark://tower:7077`?",
        "tower|`tower` is no address|port|Maybe `spark://tower:7077`?",
        "spark://tower:7077|Spark, which is no part|./korridor|Maybe",
      })
  void whereTheyCannotBeMadeThatIsToldAndNothingIsWritten(
      String address, String one, String other, String third) {
    CommandOutput told = compare("never", "--on", address);
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains(one, other, third);
    assertThat(folder.resolve("never")).doesNotExist();
  }

  @Test
  void threadsAreThoseOfOneMachine() {
    CommandOutput told = compare("never", "--on", "test://elsewhere", "--threads", "2");
    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains("--on and --threads contradict one another");
  }
}
