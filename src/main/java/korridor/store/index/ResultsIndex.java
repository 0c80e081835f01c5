package korridor.store.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import korridor.store.FolderClaim;
import korridor.store.ManifestFile;
import korridor.store.RefusedFolderException;
import korridor.store.RefusedFolderException.Reason;
import korridor.store.ResultsFolder;
import korridor.store.SettledResults;
import korridor.store.Vocabulary;

/**
 * The tables of a results folder, to be asked in SQL. They are kept in a file of the folder, which
 * no check sum covers and everybody may delete; where that file cannot be written, they are held in
 * memory.
 */
public final class ResultsIndex implements Closeable {

  /** Raised with every change of what is made of the same tables. */
  private static final int FORMAT = 1;

  private static final String FRESH = "new-" + ResultsFolder.INDEX;

  private final Connection database;
  private final List<String> tables;

  private ResultsIndex(Connection database) throws SQLException {
    this.database = database;
    Set<String> there = new HashSet<>();
    try (Statement statement = database.createStatement();
        ResultSet names = statement.executeQuery("show tables")) {
      while (names.next()) {
        there.add(names.getString(1));
      }
    }
    this.tables =
        IndexedTable.ALL.stream().map(IndexedTable::name).filter(there::contains).toList();
  }

  /**
   * Opens results to ask them. Those of a killed process are settled before.
   *
   * @param acceptChanges whether files that were changed are taken as they are
   * @throws NoDatabaseException if there is no database on the class path
   * @throws RefusedFolderException when there are no results, somebody writes into them, or they
   *     are not as they were written
   */
  public static ResultsIndex open(Path path, Vocabulary vocabulary, boolean acceptChanges)
      throws IOException {
    Database.require();
    ResultsFolder folder = new ResultsFolder(path);
    if (isAsWritten(path)) {
      String sums = fingerprint(folder);
      ResultsIndex there = kept(folder, sums);
      if (there != null) {
        return there;
      }
      if (!Files.isWritable(path)) {
        return held(folder, sums);
      }
    }
    try (FolderClaim claim = FolderClaim.ofResults(path)) {
      SettledResults.settle(claim, vocabulary, acceptChanges);
      return made(claim.folder());
    }
  }

  /** The names of the tables that there are. */
  public List<String> tables() {
    return tables;
  }

  /**
   * Answers a query.
   *
   * @throws BadQueryException if it cannot be answered
   */
  public void answer(String query, AnswerSink sink) throws IOException {
    try (Statement statement = database.createStatement()) {
      if (!statement.execute(query)) {
        return;
      }
      try (ResultSet rows = statement.getResultSet()) {
        List<String> columns = Database.columns(rows);
        sink.columns(columns);
        while (rows.next()) {
          sink.row(Database.cells(rows, columns.size()));
        }
      }
    } catch (SQLException e) {
      throw BadQueryException.of(query, e);
    }
  }

  /** Writes every table as a Parquet file, compressed by Zstandard, into a folder. */
  public List<Path> writeParquet(Path into) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String table : tables) {
      Path file = into.resolve(table + ".parquet");
      String path = IndexedTable.text(file.toAbsolutePath().toString());
      try {
        Database.execute(
            database, "copy " + table + " to " + path + " (format parquet, compression zstd)");
      } catch (SQLException e) {
        throw new IOException(e.getMessage(), e);
      }
      files.add(file);
    }
    return files;
  }

  @Override
  public void close() throws IOException {
    try {
      database.close();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static boolean isAsWritten(Path path) throws IOException {
    try {
      SettledResults.requireAsWritten(path);
      return true;
    } catch (RefusedFolderException refused) {
      if (refused.reason() == Reason.UNSETTLED || refused.reason() == Reason.CHANGED) {
        return false;
      }
      throw refused;
    }
  }

  /** What the tables are, by their check sums. */
  private static String fingerprint(ResultsFolder folder) throws IOException {
    Map<String, String> sums = new TreeMap<>(ManifestFile.read(folder).files());
    sums.keySet().retainAll(IndexedTable.ALL.stream().map(IndexedTable::file).toList());
    return FORMAT + " " + sums;
  }

  /** The file that there is, null if it is missing, old or unreadable. */
  private static ResultsIndex kept(ResultsFolder folder, String sums) throws IOException {
    Path file = folder.file(ResultsFolder.INDEX);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    Connection database = null;
    try {
      database = Database.reading(file);
      if (Objects.equals(madeOf(database), sums)) {
        return new ResultsIndex(database);
      }
      database.close();
    } catch (SQLException unreadable) {
      close(database);
    }
    return null;
  }

  private static String madeOf(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("select sums from made.of")) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  private static ResultsIndex made(ResultsFolder folder) throws IOException {
    String sums = fingerprint(folder);
    Path fresh = folder.file(FRESH);
    try {
      Files.deleteIfExists(fresh);
      try (Connection database = Database.in(fresh)) {
        fill(database, folder, sums);
      }
      Path file = folder.file(ResultsFolder.INDEX);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      return new ResultsIndex(Database.reading(file));
    } catch (IOException | SQLException noRoom) {
      Files.deleteIfExists(fresh);
      return held(folder, sums);
    }
  }

  private static ResultsIndex held(ResultsFolder folder, String sums) throws IOException {
    Connection database = null;
    try {
      database = Database.inMemory();
      fill(database, folder, sums);
      return new ResultsIndex(database);
    } catch (SQLException e) {
      close(database);
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void fill(Connection database, ResultsFolder folder, String sums)
      throws SQLException {
    for (IndexedTable table : IndexedTable.ALL) {
      if (table.isIn(folder)) {
        List<String> columns;
        try (Statement statement = database.createStatement();
            ResultSet none = statement.executeQuery(table.columnsOf(folder))) {
          columns = Database.columns(none);
        }
        Database.execute(database, table.taken(folder, columns));
      } else if (table.file().equals(ResultsFolder.POINTS)) {
        Database.execute(database, IndexedTable.NO_POINTS);
      }
    }
    Database.execute(database, "create schema made");
    Database.execute(
        database, "create table made.of as select " + IndexedTable.text(sums) + " as sums");
  }

  private static void close(Connection database) {
    try {
      if (database != null) {
        database.close();
      }
    } catch (SQLException e) {
      // There is nothing left to do with it.
    }
  }
}
