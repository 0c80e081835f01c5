package korridor.store.index;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import korridor.store.Column;
import korridor.store.ResultsFolder;

/**
 * A table that can be asked.
 *
 * @param name as queries call it
 * @param file its file in the results folder
 */
record IndexedTable(String name, String file) {

  /** All that a folder can have. */
  static final List<IndexedTable> ALL =
      List.of(
          new IndexedTable("runs", ResultsFolder.RUNS),
          new IndexedTable("series", ResultsFolder.SERIES),
          new IndexedTable("comparison", ResultsFolder.COMPARISON),
          new IndexedTable("differences", ResultsFolder.DIFFERENCES),
          new IndexedTable("points", ResultsFolder.POINTS),
          new IndexedTable("trust_matrix", ResultsFolder.TRUST_MATRIX));

  private static final Set<String> COUNTS = Set.of("replicate", "week", "n");

  /** A study of the scenario's own values has one point, which has no name and no values. */
  static final String NO_POINTS = "create table points as select '' as point";

  boolean isIn(ResultsFolder folder) {
    return Files.isRegularFile(folder.file(file));
  }

  /** A statement that answers with a column for each one of the file. */
  String columnsOf(ResultsFolder folder) {
    return "select * from read_csv(" + path(folder) + ", header=true, all_varchar=true) limit 0";
  }

  /** A statement that takes the table up. */
  String taken(ResultsFolder folder, List<String> columns) {
    List<String> texts = columns.stream().filter(IndexedTable::isText).toList();
    return "create table "
        + name
        + " as select * from read_csv("
        + path(folder)
        + ", header=true, auto_detect=false, delim=',', quote='\"', escape='\"', columns={"
        + columns.stream()
            .map(column -> text(column) + ": '" + type(column) + "'")
            .collect(Collectors.joining(", "))
        + "}, force_not_null=["
        + texts.stream().map(IndexedTable::text).collect(Collectors.joining(", "))
        + "])";
  }

  /** A text as SQL has it. */
  static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A path is read as a pattern; in brackets a character stands for itself. */
  private String path(ResultsFolder folder) {
    String path = folder.file(file).toAbsolutePath().toString();
    return text(path.replaceAll("[\\[*?]", "[$0]"));
  }

  private static String type(String column) {
    if (isText(column)) {
      return "VARCHAR";
    }
    return COUNTS.contains(column) ? "INTEGER" : column.equals("seed") ? "BIGINT" : "DOUBLE";
  }

  private static boolean isText(String column) {
    return keys().anyMatch(key -> key.text() && key.name().equals(column));
  }

  private static Stream<Column> keys() {
    return Column.keys().stream();
  }
}
