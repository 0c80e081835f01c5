package korridor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import korridor.store.RefusedFolderException.Reason;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two starts, one folder: exactly one of them gets it. */
class FolderClaimTest {

  @TempDir private Path folder;

  static Reason refused(Callable<FolderClaim> claim) throws Exception {
    try (FolderClaim taken = claim.call()) {
      return null;
    } catch (RefusedFolderException e) {
      return e.reason();
    }
  }

  @Test
  void aClaimedFolderIsRefusedAndAFreedOneIsNot() throws Exception {
    Path path = folder.resolve("out");
    try (FolderClaim mine = FolderClaim.ofNew(path)) {
      assertThat(refused(() -> FolderClaim.ofNew(path))).isEqualTo(Reason.IN_USE);
      Files.writeString(mine.folder().file(ResultsFolder.MANIFEST), "{}");
      assertThat(refused(() -> FolderClaim.ofResults(path))).isEqualTo(Reason.IN_USE);
    }
    assertThat(refused(() -> FolderClaim.ofResults(path))).isNull();
    assertThat(refused(() -> FolderClaim.ofNew(path))).isEqualTo(Reason.NOT_EMPTY);
    assertThat(path).isDirectoryNotContaining("glob:**" + FolderClaim.LOCK);
  }

  /** Both used to find the folder empty, and to write into the same files. */
  @RepeatedTest(20)
  void ofManyAtOnceOneGetsTheFolder() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    Callable<FolderClaim> claim = () -> FolderClaim.ofNew(folder.resolve("a/b"));
    int got = 0;
    for (Future<FolderClaim> one : threads.invokeAll(List.of(claim, claim, claim, claim))) {
      try {
        one.get();
        got++;
      } catch (java.util.concurrent.ExecutionException e) {
        assertThat(e).hasCauseInstanceOf(RefusedFolderException.class);
      }
    }
    threads.shutdown();

    assertThat(got).isEqualTo(1);
  }

  /**
   * Within one process locks are counted by Java; only a second process sees whether the system
   * holds one.
   */
  @Test
  void anotherProcessIsNamedAndItsClaimDiesWithIt() throws Exception {
    Path path = folder.resolve("theirs");
    Process other =
        new ProcessBuilder(OtherProcess.command(Claiming.class, path.toString()))
            .redirectErrorStream(true)
            .start();
    try {
      String said =
          new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))
              .readLine();
      assertThat(said).isEqualTo("claimed");
      assertThatThrownBy(() -> FolderClaim.ofStudy(path))
          .isInstanceOf(RefusedFolderException.class)
          .hasMessageContaining("process " + other.pid() + " on ");
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertThat(refused(() -> FolderClaim.ofStudy(path))).isNull();
  }

  /** The file of a killed process stays; its lock does not. */
  @Test
  void aClaimEndsWithItsProcess() throws Exception {
    Files.writeString(folder.resolve(ResultsFolder.MANIFEST), "{}");
    Files.createFile(folder.resolve(FolderClaim.LOCK));

    assertThat(refused(() -> FolderClaim.ofResults(folder))).isNull();
  }

  @Test
  void aFolderThatIsClaimedIsInUseAndNotWithoutResults() throws Exception {
    try (FolderClaim claim = FolderClaim.ofNew(folder)) {
      assertThat(refused(() -> FolderClaim.ofResults(folder))).isEqualTo(Reason.IN_USE);
    }
    Files.createFile(folder.resolve(FolderClaim.LOCK));
    assertThat(refused(() -> FolderClaim.ofResults(folder))).isEqualTo(Reason.NO_RESULTS);
    Files.createFile(folder.resolve(FolderClaim.LOCK));
    assertThat(refused(() -> FolderClaim.ofNew(folder))).isNull();
  }

  @Test
  void stepsBackMakeNoFolderOnTheWay() throws Exception {
    try (FolderClaim claim = FolderClaim.ofNew(folder.resolve("o/../o2"))) {
      assertThat(claim.folder().path()).isEqualTo(folder.resolve("o2"));
    }
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void linksThatLeadNowhereAreNoFolders() throws Exception {
    Path loop = folder.resolve("loop");
    assumeThat(canLink(loop, loop)).isTrue();

    assertThat(refused(() -> FolderClaim.ofNew(loop))).isEqualTo(Reason.NO_FOLDER);
    assertThat(refused(() -> FolderClaim.ofNew(loop.resolve("below"))))
        .isEqualTo(Reason.UNWRITABLE);
    assertThat(refused(() -> FolderClaim.ofResults(loop))).isEqualTo(Reason.NO_RESULTS);
    assertThatCode(() -> Files.delete(loop)).doesNotThrowAnyException();
  }

  private static boolean canLink(Path link, Path target) {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (IOException | UnsupportedOperationException noLinksHere) {
      return false;
    }
  }
}
