package korridor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import korridor.store.Manifest.Progress;
import korridor.store.RefusedFolderException.Reason;
import korridor.store.segment.Damage;
import korridor.store.segment.RunStore;

/** Results of which something is to be made again: whole, and as they were written. */
public final class SettledResults {

  private SettledResults() {}

  /**
   * Makes the tables of the runs that a killed process has left, and compares those of an ended one
   * with their check sums.
   *
   * @param claim on the folder, so that nobody writes into it meanwhile
   * @param vocabulary what the names in it stand for
   * @param acceptChanges whether files that were changed are taken as they are, which the manifest
   *     then notes
   * @return places of the segments that could not be read when the tables were made
   * @throws RefusedFolderException when files are not as they were written, or cannot be read
   */
  public static List<Damage> settle(FolderClaim claim, Vocabulary vocabulary, boolean acceptChanges)
      throws IOException {
    ResultsFolder folder = claim.folder();
    Manifest manifest = ManifestFile.read(folder);
    if (manifest.files().isEmpty()) {
      return makeTables(folder, vocabulary);
    }
    List<String> changed = Checksums.differing(folder, manifest.files());
    if (changed.isEmpty()) {
      return List.of();
    }
    if (!acceptChanges) {
      throw new RefusedFolderException(folder.path(), Reason.CHANGED, String.join(", ", changed));
    }
    Map<String, String> sums = Checksums.of(folder);
    ManifestFile.write(folder, manifest.withAccepted(changed).withFiles(sums));
    return List.of();
  }

  /** The runs themselves stay as they are. */
  private static List<Damage> makeTables(ResultsFolder folder, Vocabulary vocabulary)
      throws IOException {
    StoredStudy study = StoredStudy.of(folder, vocabulary);
    Manifest manifest = study.manifest();
    try (RunStore runs = study.runs()) {
      CalibrationRanges calibration = new CalibrationRanges();
      List<String> divisions = study.scenario().organisation().divisions();
      new ResultTables(manifest.measures(), divisions).make(folder, runs, calibration);
      boolean all = runs.count() == manifest.planned();
      String reason = manifest.interrupted() == null ? "killed" : manifest.interrupted();
      ManifestFile.write(
          folder,
          manifest.at(
              new Progress(
                  manifest.started(),
                  manifest.ended(),
                  runs.count() - runs.failures(),
                  ResultsWriter.failures(runs),
                  calibration.ranges(),
                  all ? null : reason),
              Checksums.of(folder)));
      return runs.damages();
    }
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
