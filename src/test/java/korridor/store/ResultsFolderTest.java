package korridor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import korridor.store.RefusedFolderException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTest {

  @TempDir private Path folder;

  private static Reason refused(Path path) {
    try {
      ResultsFolder.create(path);
      return null;
    } catch (RefusedFolderException e) {
      return e.reason();
    }
  }

  @Test
  void makesAFolderWithItsParents() throws IOException {
    Path path = folder.resolve("a").resolve("b");
    assertThat(ResultsFolder.create(path).file(ResultsFolder.RUNS))
        .isEqualTo(path.resolve("runs.csv"));
    assertThat(path).isDirectory();
  }

  @Test
  void takesAnEmptyFolder() {
    assertThat(refused(folder)).isNull();
  }

  @Test
  void refusesAFolderWithFiles() throws IOException {
    Files.writeString(folder.resolve("old"), "x");
    assertThat(refused(folder)).isEqualTo(Reason.NOT_EMPTY);
    assertThat(folder.resolve("old")).hasContent("x");
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(refused(file)).isEqualTo(Reason.NO_FOLDER);
    assertThat(refused(file.resolve("below"))).isEqualTo(Reason.UNWRITABLE);
  }

  /** Even the superuser cannot make folders there. */
  @Test
  void refusesWhereNothingCanBeMade() {
    assumeThat(Path.of("/proc/self")).exists();
    assertThat(refused(Path.of("/proc/self/results"))).isEqualTo(Reason.UNWRITABLE);
  }

  @Test
  void saysWhyInBothLanguages() throws IOException {
    Files.createFile(folder.resolve("old"));
    assertThatThrownBy(() -> ResultsFolder.create(folder))
        .isInstanceOfSatisfying(
            RefusedFolderException.class,
            e -> {
              assertThat(e.message(Locale.ENGLISH))
                  .contains(folder.toString(), "already holds files", "Maybe", "--out");
              assertThat(e.message(Locale.GERMAN))
                  .contains(folder.toString(), "enthält schon Dateien", "Vielleicht", "--out");
            });
  }
}
