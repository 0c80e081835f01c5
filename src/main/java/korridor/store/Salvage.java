package korridor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import korridor.store.Manifest.Failure;
import korridor.store.RefusedFolderException.Reason;

/**
 * Makes whole what a killed process left: the rows of the runs that stand in the table of runs are
 * kept everywhere, what follows them is dropped.
 */
final class Salvage {

  private static final String NOT_KNOWN = "not known, because the process was killed";

  private final ResultsFolder folder;
  private final Manifest manifest;
  private final Set<List<String>> whole = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();

  private Salvage(ResultsFolder folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /** Rewrites the tables, and returns the manifest that belongs to them. */
  static Manifest of(ResultsFolder folder, Manifest manifest) throws IOException {
    Salvage salvage = new Salvage(folder, manifest);
    salvage.runs();
    if (Files.isRegularFile(folder.file(ResultsFolder.SERIES_SO_FAR))) {
      salvage.copy(ResultsFolder.SERIES_SO_FAR, ResultsFolder.SERIES);
      Files.delete(folder.file(ResultsFolder.SERIES_SO_FAR));
    }
    salvage.copy(ResultsFolder.TRUST_MATRIX, ResultsFolder.TRUST_MATRIX);
    int finished = salvage.whole.size();
    return manifest.killed(finished, salvage.failures, Checksums.of(folder));
  }

  /** Keeps the lines that were written to their end; no cell of this table has line breaks. */
  private void runs() throws IOException {
    Path file = folder.file(ResultsFolder.RUNS);
    if (!Files.isRegularFile(file)) {
      throw new RefusedFolderException(folder.path(), Reason.NO_RESULTS);
    }
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    Path fresh = fresh(ResultsFolder.RUNS);
    Files.write(fresh, Arrays.copyOf(bytes, end));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    try (CsvRows rows = CsvRows.open(folder, ResultsFolder.RUNS)) {
      for (String[] row = rows.next(); row != null; row = rows.next()) {
        note(row);
      }
    }
  }

  private void note(String[] row) {
    if (Arrays.stream(row).skip(3).allMatch(String::isEmpty)) {
      int replicate = Integer.parseInt(row[1]);
      failures.add(new Failure(row[0], replicate, manifest.seed(), NOT_KNOWN));
    } else {
      whole.add(List.of(row[0], row[1]));
    }
  }

  /** Copies the rows of whole runs, which come before all others. */
  private void copy(String from, String to) throws IOException {
    Path fresh = fresh(to);
    Set<List<String>> found = new HashSet<>();
    try (CsvRows rows = CsvRows.open(folder, from);
        CsvTable table = CsvTable.create(fresh, rows.header())) {
      for (String[] row = next(rows, found); row != null; row = next(rows, found)) {
        table.row((Object[]) row);
      }
    }
    if (!found.equals(whole)) {
      Files.delete(fresh);
      throw new RefusedFolderException(folder.path(), Reason.DAMAGED, from);
    }
    Files.move(fresh, folder.file(to), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The next row of a whole run; the row behind the last of them may be torn. */
  private String[] next(CsvRows rows, Set<List<String>> found) throws IOException {
    try {
      String[] row = rows.next();
      if (row == null || !whole.contains(List.of(row[0], row[1]))) {
        return null;
      }
      found.add(List.of(row[0], row[1]));
      return row;
    } catch (IOException torn) {
      if (found.equals(whole)) {
        return null;
      }
      throw torn;
    }
  }

  /** Ends like the table itself, so that it is compressed if that is. */
  private Path fresh(String name) {
    return folder.file("new-" + name);
  }
}
