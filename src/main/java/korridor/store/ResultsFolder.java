package korridor.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import korridor.store.RefusedFolderException.Reason;

/**
 * A folder of results and the names of what lies in it.
 *
 * @param path the folder
 */
public record ResultsFolder(Path path) {

  /** What was computed by what, and what of it is complete. */
  public static final String MANIFEST = "manifest.json";

  /** The effective scenario. */
  public static final String SCENARIO = "scenario.yaml";

  /** One row per arm and replicate: the measures of the last week. */
  public static final String RUNS = "runs.csv";

  /** One row per arm, replicate and observed week. */
  public static final String SERIES = "series.csv.gz";

  /** The same while runs are made, so that a killed process loses no row. */
  static final String SERIES_SO_FAR = "series.part.csv";

  /** Mean trust between divisions before and after, per arm and replicate. */
  public static final String TRUST_MATRIX = "trust-matrix.csv";

  /** What everything else in the folder can be made from again. */
  static final Set<String> GIVEN = Set.of(SCENARIO, RUNS, SERIES, TRUST_MATRIX);

  /** Each arm against the baseline, with intervals. */
  public static final String COMPARISON = "comparison.csv";

  /** The folder of charts. */
  public static final String CHARTS = "charts";

  /** The report. */
  public static final String REPORT = "report.html";

  /**
   * Makes the folder, and its parents where they are missing. Steps back ({@code ..}) are taken out
   * of the path first, so that no folder is made only to be left again.
   *
   * @throws RefusedFolderException when the folder exists and is not empty, is no folder, or cannot
   *     be written to
   */
  static ResultsFolder create(Path given) throws RefusedFolderException {
    Path normal = given.normalize();
    Path path = normal.toString().isEmpty() ? Path.of(".") : normal;
    check(path);
    try {
      Files.createDirectories(path);
    } catch (IOException cannot) {
      throw new RefusedFolderException(path, Reason.UNWRITABLE);
    }
    if (!Files.isWritable(path)) {
      throw new RefusedFolderException(path, Reason.UNWRITABLE);
    }
    return new ResultsFolder(path);
  }

  private static void check(Path path) throws RefusedFolderException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Path parent = existingParent(path.toAbsolutePath());
      if (!Files.isDirectory(parent) || !Files.isWritable(parent)) {
        throw new RefusedFolderException(path, Reason.UNWRITABLE);
      }
    } else if (!Files.isDirectory(path)) {
      throw new RefusedFolderException(path, Reason.NO_FOLDER);
    } else if (!Files.isWritable(path) || !Files.isReadable(path)) {
      throw new RefusedFolderException(path, Reason.UNWRITABLE);
    } else if (!new ResultsFolder(path).isEmpty()) {
      throw new RefusedFolderException(path, Reason.NOT_EMPTY);
    }
  }

  /** The path of a file in the folder, by one of the names above. */
  public Path file(String name) {
    return path.resolve(name);
  }

  private static Path existingParent(Path path) {
    Path parent = path.getParent();
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    return parent == null ? path.getRoot() : parent;
  }

  /** Whether nothing lies in the folder but the claim on it. */
  boolean isEmpty() throws RefusedFolderException {
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(path, entry -> !entry.endsWith(FolderClaim.LOCK))) {
      return !entries.iterator().hasNext();
    } catch (IOException cannot) {
      throw new RefusedFolderException(path, Reason.UNWRITABLE);
    }
  }
}
