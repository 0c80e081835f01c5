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

  /** What the folder says of itself to those who keep research data, made from the manifest. */
  public static final String CRATE = "ro-crate-metadata.json";

  /** The effective scenario. */
  public static final String SCENARIO = "scenario.yaml";

  /** The facts that draws are held against; no file where there are none. */
  public static final String FACTS = "facts.yaml";

  /** The runs themselves, from which the tables are made. */
  public static final String SEGMENTS = "segments";

  /** The points of a design that has others than the scenario's own values. */
  public static final String POINTS = "points.csv";

  /** Ends the name of the next manifest, or crate, that is not yet whole. */
  static final String NEXT = ".new";

  /** Begins the name of a file that is not yet whole. */
  static final String NEW = "new-";

  /** One row per arm, point and replicate: the measures of the last week. */
  public static final String RUNS = "runs.csv";

  /** One row per arm, point, replicate and observed week. */
  public static final String SERIES = "series.csv.gz";

  /** Mean trust between divisions before and after, per arm, point and replicate. */
  public static final String TRUST_MATRIX = "trust-matrix.csv";

  /** What everything else in the folder can be made from again. */
  static final Set<String> GIVEN = Set.of(SCENARIO, POINTS, RUNS, SERIES, TRUST_MATRIX);

  /** Each arm against the baseline, with intervals. */
  public static final String COMPARISON = "comparison.csv";

  /** Mean paired differences at each point of a study. */
  public static final String DIFFERENCES = "differences.csv";

  /** The tables once more, to be asked; made anew from them at any time. */
  public static final String INDEX = "index.duckdb";

  private static final Set<String> LEFT_BEHIND = Set.of(FolderClaim.LOCK, MANIFEST + NEXT);

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
    ResultsFolder folder = createOrTake(given);
    if (!folder.isEmpty()) {
      throw new RefusedFolderException(folder.path(), Reason.NOT_EMPTY);
    }
    return folder;
  }

  /** The same with a folder that may hold something already. */
  static ResultsFolder createOrTake(Path given) throws RefusedFolderException {
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
    }
  }

  /** The path of a file in the folder, by one of the names above. */
  public Path file(String name) {
    return path.resolve(name);
  }

  /** A file as it is called within the folder, with slashes. */
  String name(String file) {
    Path inside = path.toAbsolutePath().relativize(Path.of(file).toAbsolutePath());
    return inside.toString().replace('\\', '/');
  }

  private static Path existingParent(Path path) {
    Path parent = path.getParent();
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    return parent == null ? path.getRoot() : parent;
  }

  /**
   * Whether nothing lies in the folder but the claim on it, or what a process has left that was
   * killed before it had written a manifest.
   */
  boolean isEmpty() throws RefusedFolderException {
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(
            path, entry -> !LEFT_BEHIND.contains(entry.getFileName().toString()))) {
      return !entries.iterator().hasNext();
    } catch (IOException cannot) {
      throw new RefusedFolderException(path, Reason.UNWRITABLE);
    }
  }
}
