package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

  @TempDir Path folder;

  @Test
  void aMissingFileGetsASimilarName() throws IOException {
    Path file = Files.writeString(folder.resolve("karlsruhe.yaml"), "city: x");

    assertProblem(
        folder.resolve("karlsrhe.yaml"),
        "%1$s: there is no file `%1$s`. Maybe `" + shown(file) + "`?");
    assertProblem(
        folder.resolve("karlsruhe"), "%1$s: there is no file `%1$s`. Maybe `" + shown(file) + "`?");
    assertProblem(folder.resolve("none/x.yaml"), "%1$s: there is no file `%1$s`.");
  }

  @Test
  void aFolderIsNoFile() {
    assertProblem(folder, "%1$s: `%1$s` is a folder, not a file.");
  }

  @Test
  void anEmptyFileHasNothingToRead() throws IOException {
    for (String text : new String[] {"", "\n\n", "# only a comment\n", "\uFEFF"}) {
      Path file = Files.writeString(folder.resolve("empty.yaml"), text);
      assertProblem(file, "%1$s: the file is empty.");
    }
  }

  @Test
  void aFileOfAnotherEncodingNamesThePlace() throws IOException {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, "city: x\nname: Grün".getBytes(StandardCharsets.ISO_8859_1));

    assertProblem(
        file,
        "%1$s:2:9: from here on the file is not UTF-8 text. Save it with the encoding UTF-8.");
  }

  @Test
  void aFileCutInTheMiddleOfACharacterIsNotUtf8() throws IOException {
    Path file = folder.resolve("cut.yaml");
    Files.write(file, new byte[] {'a', (byte) 0xC3});

    assertThat(catchThrowable(() -> ScenarioReader.read(file)))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(":1:2: from here on the file is not UTF-8");
  }

  @Test
  void aHugeFileIsRefused() throws IOException {
    Path file = folder.resolve("huge.yaml");
    Files.write(file, new byte[8_000_001]);

    assertProblem(file, "%1$s: `%1$s` is too large, allowed: 8 MB.");
  }

  /** A pipe would be waited for without end. */
  @Test
  void onlyRegularFilesAreRead() {
    Path device = Path.of("/dev/null");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(device));

    assertProblem(
        device,
        "%1$s: `%1$s` is no regular file but a pipe, a device or the like, allowed: regular"
            + " files.");
  }

  @Test
  void tablesLieInTheFolderOfTheScenarioOrBelow() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("in/data")).getParent();
    String table = "department,division,staff\nA,D,20\nB,E,20\n";
    Files.writeString(folder.resolve("secret.csv"), table);
    Files.writeString(inner.resolve("data/chart.csv"), table);
    Path file = inner.resolve("x.yaml");
    Path absolute = folder.resolve("secret.csv").toAbsolutePath();
    for (String outside : new String[] {"../secret.csv", "data/../../secret.csv", absolute + ""}) {
      Files.writeString(file, "city: x\norganisation-chart: '" + outside + "'\n");

      assertThat(catchThrowable(() -> ScenarioReader.read(file)))
          .hasMessageContaining("which lies outside of the folder of the scenario")
          .hasMessageContaining("--allow-outside");
      assertThat(ScenarioReader.examine(file, Overrides.NONE, true).scenario().city())
          .isEqualTo("x");
    }
    Files.writeString(file, "city: x\norganisation-chart: data/chart.csv\n");
    assertThat(ScenarioReader.read(file).organisation().staff()).isEqualTo(40);
  }

  /** They change no run, so they are no part of the scenario. */
  @Test
  void factsLieThereToo() throws IOException {
    Path file = Files.writeString(folder.resolve("x.yaml"), Yaml.SMALL + "facts: ours.yaml\n");
    Path outside = Files.writeString(folder.resolve("y.yaml"), Yaml.SMALL + "facts: ../a.yaml\n");

    Reading reading = ScenarioReader.examine(file, Overrides.NONE, false);
    assertThat(reading.facts()).contains(folder.resolve("ours.yaml"));
    assertThat(reading.with(reading.scenario())).isEqualTo(reading);
    assertThat(ScenarioHash.of(reading.scenario()))
        .isEqualTo(ScenarioHash.of(ScenarioReader.parse(file, Yaml.SMALL, Overrides.NONE)));
    assertThat(catchThrowable(() -> ScenarioReader.read(outside)))
        .hasMessageContaining("which lies outside of the folder of the scenario");
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws IOException {
    Path file = Files.writeString(folder.resolve("bom.yaml"), "\uFEFF" + Yaml.SMALL);

    assertThat(ScenarioReader.read(file).city()).isEqualTo("Testheim");
  }

  /** Long paths are cut in the middle of a message, so the expected text is cut likewise. */
  private void assertProblem(Path file, String expected) {
    Throwable thrown = catchThrowable(() -> ScenarioReader.read(file));

    assertThat(thrown).isInstanceOf(ScenarioException.class);
    assertThat(thrown.getMessage()).isEqualTo(expected.formatted(file));
  }

  private static String shown(Path file) {
    String text = file.toString();
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
