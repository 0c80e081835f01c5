package korridor.store.index;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** DuckDB, by way of Java's own interface to databases: nothing here needs it to compile. */
final class Database {

  private static final String PREFIX = "jdbc:duckdb:";

  private Database() {}

  /**
   * Makes sure that there is one.
   *
   * @throws NoDatabaseException if there is none
   */
  static void require() throws NoDatabaseException {
    boolean there = DriverManager.drivers().anyMatch(Database::isDuckDb);
    if (!there) {
      throw new NoDatabaseException();
    }
  }

  private static boolean isDuckDb(java.sql.Driver driver) {
    try {
      return driver.acceptsURL(PREFIX);
    } catch (SQLException no) {
      return false;
    }
  }

  static Connection inMemory() throws SQLException {
    return open("", new Properties());
  }

  /** A database in a file, which is made where it is missing. */
  static Connection in(Path file) throws SQLException {
    return open(file.toAbsolutePath().toString(), new Properties());
  }

  /** The same only to read it. */
  static Connection reading(Path file) throws SQLException {
    Properties how = new Properties();
    how.setProperty("duckdb.read_only", "true");
    return open(file.toAbsolutePath().toString(), how);
  }

  private static Connection open(String place, Properties how) throws SQLException {
    // Nothing is fetched from elsewhere because a query names it.
    how.setProperty("autoinstall_known_extensions", "false");
    return DriverManager.getConnection(PREFIX + place, how);
  }

  static void execute(Connection in, String sql) throws SQLException {
    try (Statement statement = in.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The names of the columns of an answer. */
  static List<String> columns(ResultSet rows) throws SQLException {
    ResultSetMetaData about = rows.getMetaData();
    List<String> names = new ArrayList<>();
    for (int c = 1; c <= about.getColumnCount(); c++) {
      names.add(about.getColumnLabel(c));
    }
    return names;
  }

  /** The cells of a row: numbers, texts and nulls. */
  static List<Object> cells(ResultSet rows, int columns) throws SQLException {
    List<Object> cells = new ArrayList<>();
    for (int c = 1; c <= columns; c++) {
      Object cell = rows.getObject(c);
      if (cell instanceof Float single) {
        // By its digits: 0.1 is not to become 0.10000000149.
        cell = Double.valueOf(single.toString());
      }
      cells.add(cell == null || cell instanceof Number ? cell : cell.toString());
    }
    return cells;
  }
}
