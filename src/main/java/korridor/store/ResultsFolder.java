package korridor.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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

  /** Mean trust between divisions before and after, per arm and replicate. */
  public static final String TRUST_MATRIX = "trust-matrix.csv";

  /** Each arm against the baseline, with intervals. */
  public static final String COMPARISON = "comparison.csv";

  /** The folder of charts. */
  public static final String CHARTS = "charts";

  /** The report. */
  public static final String REPORT = "report.html";

  /**
   * Makes the folder, and its parents where they are missing.
   *
   * @throws RefusedFolderException when the folder exists and is not empty, is no folder, or cannot
   *     be written to
   */
  public static ResultsFolder create(Path path) throws RefusedFolderException {
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

  /**
   * The same checks without writing anything.
   *
   * @throws RefusedFolderException as {@link #create(Path)}
   */
  public static void check(Path path) throws RefusedFolderException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Path parent = existingParent(path.toAbsolutePath());
      if (!Files.isDirectory(parent) || !Files.isWritable(parent)) {
        throw new RefusedFolderException(path, Reason.UNWRITABLE);
      }
    } else if (!Files.isDirectory(path)) {
      throw new RefusedFolderException(path, Reason.NO_FOLDER);
    } else if (!Files.isWritable(path) || !Files.isReadable(path)) {
      throw new RefusedFolderException(path, Reason.UNWRITABLE);
    } else if (!isEmpty(path)) {
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

  private static boolean isEmpty(Path path) throws RefusedFolderException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      return !entries.iterator().hasNext();
    } catch (IOException cannot) {
      throw new RefusedFolderException(path, Reason.UNWRITABLE);
    }
  }
}
