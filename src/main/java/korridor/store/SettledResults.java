package korridor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import korridor.store.RefusedFolderException.Reason;

/** Results of which something is to be made again: whole, and as they were written. */
public final class SettledResults {

  private SettledResults() {}

  /**
   * Makes tables whole that a killed process left, and compares those of an ended one with their
   * check sums.
   *
   * @param claim on the folder, so that nobody writes into it meanwhile
   * @param acceptChanges whether files that were changed are taken as they are, which the manifest
   *     then notes
   * @throws RefusedFolderException when files are not as they were written, or cannot be read
   */
  public static void settle(FolderClaim claim, boolean acceptChanges) throws IOException {
    ResultsFolder folder = claim.folder();
    Manifest manifest = ManifestFile.read(folder);
    if (manifest.files().isEmpty()) {
      ManifestFile.write(folder, Salvage.of(folder, manifest));
      return;
    }
    List<String> changed = Checksums.differing(folder, manifest.files());
    if (changed.isEmpty()) {
      return;
    }
    if (!acceptChanges) {
      throw new RefusedFolderException(folder.path(), Reason.CHANGED, String.join(", ", changed));
    }
    Map<String, String> sums = Checksums.of(folder);
    ManifestFile.write(folder, manifest.withAccepted(changed).withFiles(sums));
  }

  /**
   * Makes sure that results can be read as they were written, and changes nothing.
   *
   * @throws RefusedFolderException when there are none, they have not ended or were changed
   */
  public static void requireAsWritten(Path path) throws IOException {
    ResultsFolder folder = new ResultsFolder(path);
    if (!Files.isRegularFile(folder.file(ResultsFolder.MANIFEST))) {
      throw new RefusedFolderException(path, Reason.NO_RESULTS);
    }
    Manifest manifest = ManifestFile.read(folder);
    if (manifest.files().isEmpty()) {
      throw new RefusedFolderException(path, Reason.UNSETTLED);
    }
    List<String> changed = Checksums.differing(folder, manifest.files());
    if (!changed.isEmpty()) {
      throw new RefusedFolderException(path, Reason.CHANGED, String.join(", ", changed));
    }
  }
}
