package korridor.scenario;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table under a row of headings. Rows above the headings, blank rows, and columns without heading
 * and cells are left out.
 *
 * @param file the table's name
 * @param columns the column of each position; positions without a heading are missing
 * @param headings what stands above each column, by its name
 * @param notation how numbers are written
 * @param rows those below the headings that are not blank
 */
record Sheet(
    String file,
    Map<Integer, Column> columns,
    Map<String, String> headings,
    Notation notation,
    List<Row> rows,
    Problems problems) {

  /** Cells that are not blank, by the name of their column, and where the row begins and ends. */
  record Row(Map<String, Node.Scalar> cells, Place first, Place last) {
    String text(String column) {
      return cells.containsKey(column) ? Characters.tidy(cells.get(column).text()) : "";
    }
  }

  /**
   * Reads the rows.
   *
   * @param place where the file is named
   * @param notes takes what was understood
   * @return a sheet without rows when the file or its headings cannot be read
   */
  static Sheet read(
      Path path, Place place, List<Column> columns, Problems problems, List<Note> notes) {
    return new SheetReader(path, new Headings(columns), problems, notes).read(place);
  }

  /** What stands above a column, or its name. */
  String heading(String column) {
    return headings.getOrDefault(column, column);
  }

  /** The row's cells held against their columns; those that are blank or wrong are left out. */
  Entry check(Row row) {
    Map<String, Entry.Item> items = new LinkedHashMap<>();
    for (Column column : new TreeMap<>(columns).values()) {
      Node.Scalar cell = row.cells().get(column.name());
      if (cell != null) {
        value(cell, column)
            .ifPresent(
                value -> items.put(column.name(), new Entry.Item(value, cell.place(), true)));
      } else if (column.field().required()) {
        problems.add(
            Problem.of(row.last(), heading(column.name()), "", "cell-missing", row(column)));
      }
    }
    return new Entry(row.first(), "", items);
  }

  private String row(Column column) {
    return heading(column.name());
  }

  private Optional<Object> value(Node.Scalar cell, Column column) {
    if (column.field().shape() instanceof Shape.Decimal range) {
      return number(cell, column, range).map(BigDecimal::doubleValue);
    }
    Node.Scalar text = new Node.Scalar(cell.text(), false, cell.place());
    return new Values(problems, "not-text-cell")
        .check(text, column.field().shape(), heading(column.name()));
  }

  private Optional<BigDecimal> number(Node.Scalar cell, Column column, Shape.Decimal range) {
    List<BigDecimal> readings = notation.readings(cell.text());
    List<BigDecimal> allowed = readings.stream().filter(range::holds).toList();
    if (allowed.size() == 1) {
      return Optional.of(allowed.get(0));
    }
    String heading = heading(column.name());
    Problem problem =
        allowed.isEmpty()
            ? Problem.of(
                    cell.place(),
                    heading,
                    cell.text(),
                    column.wrong(),
                    Numbers.text(range.smallest()),
                    Numbers.text(range.largest()),
                    file)
                .maybe(Numbers.percentage(cell.text(), range))
            : Problem.of(
                cell.place(),
                heading,
                cell.text(),
                "two-readings",
                allowed.get(0).toPlainString(),
                allowed.get(1).stripTrailingZeros().toPlainString());
    problems.add(problem);
    return Optional.empty();
  }

  /** Cells of a row by the columns of a table. */
  static Optional<Row> row(List<Node.Scalar> cells, Map<Integer, Column> columns) {
    Map<String, Node.Scalar> found = new LinkedHashMap<>();
    List<Node.Scalar> filled = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Node.Scalar cell = cells.get(i);
      if (!Characters.tidy(cell.text()).isEmpty()) {
        filled.add(cell);
        if (columns.containsKey(i)) {
          found.put(columns.get(i).name(), cell);
        }
      }
    }
    return filled.isEmpty()
        ? Optional.empty()
        : Optional.of(new Row(found, cells.get(0).place(), cells.get(cells.size() - 1).place()));
  }
}
