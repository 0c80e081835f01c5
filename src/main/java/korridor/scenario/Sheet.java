package korridor.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import korridor.scenario.Shape.Field;

/**
 * A table whose first row names its columns, in any order, separated by commas, semicolons or tabs.
 * A cell of an optional column may be empty, and the column may be absent.
 */
final class Sheet {

  private final String file;
  private final Map<String, Field> columns = new LinkedHashMap<>();
  private final String allowed;
  private final Problems problems;
  private final Values values;

  private Sheet(String file, List<Field> columns, Problems problems) {
    this.file = file;
    columns.forEach(column -> this.columns.put(column.name(), column));
    this.allowed = String.join(", ", this.columns.keySet());
    this.problems = problems;
    this.values = new Values(problems);
  }

  /**
   * The rows below the header; cells that are empty or wrong are not in their entry.
   *
   * @param place where the file is named
   */
  static List<Entry> read(Path path, Place place, List<Field> columns, Problems problems) {
    try {
      String file = path.toString();
      List<List<Node.Scalar>> rows = CsvTable.parse(file, SourceText.read(path, place));
      return new Sheet(file, columns, problems).entries(rows);
    } catch (ScenarioException e) {
      problems.addAll(e);
      return List.of();
    }
  }

  private List<Entry> entries(List<List<Node.Scalar>> rows) {
    if (rows.isEmpty()) {
      problems.add(Problem.at(Place.of(file), "file-empty"));
      return List.of();
    }
    Optional<List<Field>> header = header(rows.get(0));
    if (header.isEmpty()) {
      return List.of();
    }
    if (rows.size() == 1) {
      problems.add(Problem.at(Place.of(file), "sheet-without-rows"));
    }
    List<Entry> entries = new ArrayList<>();
    for (List<Node.Scalar> row : rows.subList(1, rows.size())) {
      entries.add(entry(row, header.get()));
    }
    return entries;
  }

  private Optional<List<Field>> header(List<Node.Scalar> row) {
    int before = problems.count();
    List<Field> found = new ArrayList<>();
    for (Node.Scalar cell : row) {
      String name = cell.text().strip().toLowerCase(Locale.ROOT);
      Field column = columns.get(name);
      if (column == null) {
        problems.add(
            Problem.of(cell.place(), name, cell.text(), "unknown-column", allowed)
                .maybe(Suggestions.nearest(name, columns.keySet())));
      } else if (found.contains(column)) {
        problems.add(Problem.of(cell.place(), name, name, "duplicate-column"));
      }
      found.add(column);
    }
    for (Field column : columns.values()) {
      if (column.required() && !found.contains(column)) {
        problems.add(
            Problem.of(new Place(file, 1, 1), column.name(), "", "missing-column", allowed));
      }
    }
    return problems.count() == before ? Optional.of(found) : Optional.empty();
  }

  private Entry entry(List<Node.Scalar> row, List<Field> header) {
    Map<String, Entry.Item> items = new LinkedHashMap<>();
    if (row.size() > header.size()) {
      Node.Scalar first = row.get(header.size());
      String width = Integer.toString(header.size());
      problems.add(Problem.of(first.place(), "row", first.text(), "row-too-long", width));
      return new Entry(row.get(0).place(), "", items);
    }
    for (int i = 0; i < header.size(); i++) {
      Field column = header.get(i);
      if (i < row.size()) {
        cell(row.get(i), column).ifPresent(item -> items.put(column.name(), item));
      } else if (column.required()) {
        Place end = row.get(row.size() - 1).place();
        problems.add(Problem.of(end, column.name(), "", "row-too-short", column.name()));
      }
    }
    return new Entry(row.get(0).place(), "", items);
  }

  private Optional<Entry.Item> cell(Node.Scalar cell, Field column) {
    String text = cell.text().strip();
    if (text.isEmpty() && !column.required()) {
      return Optional.empty();
    }
    // A table knows no difference between 5 and "5": numbers are plain, everything else is text.
    boolean number = !(column.shape() instanceof Shape.Text);
    Node.Scalar typed = new Node.Scalar(text, number, cell.place());
    return values
        .check(typed, column.shape(), column.name())
        .map(value -> new Entry.Item(value, cell.place(), true));
  }
}
