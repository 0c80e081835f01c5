package korridor.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds coding, separator, headings and notation of a table, and tells what it took them for. */
final class SheetReader {

  private final Path path;
  private final String file;
  private final Headings known;
  private final Problems problems;
  private final List<Note> notes;
  private final Map<Integer, Column> columns = new LinkedHashMap<>();
  private final Map<String, String> headings = new LinkedHashMap<>();

  SheetReader(Path path, Headings known, Problems problems, List<Note> notes) {
    this.path = path;
    this.file = path.toString();
    this.known = known;
    this.problems = problems;
    this.notes = notes;
  }

  Sheet read(Place place) {
    try {
      Coding.Decoded decoded = SourceText.table(path, place);
      char separator = known.separator(decoded.text());
      List<List<Node.Scalar>> rows = CsvTable.parse(file, decoded.text(), separator);
      if (rows.isEmpty()) {
        problems.add(Problem.at(Place.of(file), "file-empty"));
        return sheet(List.of());
      }
      int header = known.row(rows);
      header(rows.get(header));
      tell(decoded.coding(), separator, rows, header);
      return headings.isEmpty() ? sheet(List.of()) : body(rows.subList(header + 1, rows.size()));
    } catch (ScenarioException e) {
      problems.addAll(e);
      return sheet(List.of());
    }
  }

  private void tell(String coding, char separator, List<List<Node.Scalar>> rows, int header) {
    String shown = separator == '\t' ? "TAB" : Character.toString(separator);
    int line = rows.get(header).get(0).place().line();
    String name = path.getFileName().toString();
    notes.add(
        Note.of(
            "table",
            "table",
            name,
            "coding",
            coding,
            "separator",
            shown,
            "line",
            line,
            "headings",
            String.join(", ", meanings())));
    if (header > 0) {
      notes.add(Note.of("table-title", "table", name, "rows", header));
    }
  }

  private List<String> meanings() {
    List<String> meanings = new ArrayList<>();
    headings.forEach(
        (column, heading) ->
            meanings.add(heading.equals(column) ? heading : heading + " = " + column));
    return meanings;
  }

  private void header(List<Node.Scalar> row) {
    int before = problems.count();
    for (int i = 0; i < row.size(); i++) {
      heading(row.get(i), i);
    }
    for (Column column : known.columns()) {
      if (column.field().required() && !headings.containsKey(column.name())) {
        Place place = new Place(file, row.get(0).place().line(), 0);
        problems.add(Problem.of(place, column.name(), "", "missing-column", words(column)));
      }
    }
    if (problems.count() > before) {
      headings.clear();
    }
  }

  private static String words(Column column) {
    List<String> words = new ArrayList<>();
    words.add(column.name());
    words.addAll(column.headings());
    return String.join(", ", words);
  }

  private void heading(Node.Scalar cell, int position) {
    String text = Characters.tidy(cell.text());
    if (text.isEmpty()) {
      return;
    }
    Optional<Column> column = known.find(text);
    if (column.isEmpty()) {
      problems.add(
          Problem.of(cell.place(), text, text, "unknown-column", known.names())
              .maybe(known.near(text)));
      return;
    }
    String name = column.get().name();
    String before = headings.putIfAbsent(name, text);
    columns.put(position, column.get());
    if (before != null) {
      boolean same = before.equalsIgnoreCase(text);
      String message = same ? "duplicate-column" : "columns-alike";
      problems.add(Problem.of(cell.place(), name, text, message, before));
    }
  }

  private Sheet body(List<List<Node.Scalar>> below) {
    List<Sheet.Row> rows = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    for (List<Node.Scalar> cells : below) {
      surplus(cells, told);
      Optional<Sheet.Row> row = Sheet.row(cells, columns).filter(r -> !r.cells().isEmpty());
      row.filter(r -> !repeatsHeadings(r)).ifPresent(rows::add);
      columns.forEach(
          (i, column) -> {
            if (column.number() && i < cells.size()) {
              numbers.add(cells.get(i).text());
            }
          });
    }
    if (rows.isEmpty()) {
      problems.add(Problem.at(Place.of(file), "sheet-without-rows"));
    }
    boolean german =
        headings.entrySet().stream().anyMatch(h -> !h.getKey().equalsIgnoreCase(h.getValue()));
    return new Sheet(
        path.getFileName().toString(),
        columns,
        headings,
        Notation.of(numbers, german),
        rows,
        problems);
  }

  /** The headings of a page that was printed below another. */
  private boolean repeatsHeadings(Sheet.Row row) {
    return headings.entrySet().stream().allMatch(h -> row.text(h.getKey()).equals(h.getValue()));
  }

  /** Cells without a heading above: the first of each position is told. */
  private void surplus(List<Node.Scalar> cells, Set<Integer> told) {
    for (int i = 0; i < cells.size(); i++) {
      Node.Scalar cell = cells.get(i);
      if (!columns.containsKey(i) && !cell.text().isBlank() && told.add(i)) {
        problems.add(Problem.of(cell.place(), "", cell.text(), "cell-without-heading"));
      }
    }
  }

  private Sheet sheet(List<Sheet.Row> rows) {
    return new Sheet(
        path.getFileName().toString(), columns, headings, Notation.UNKNOWN, rows, problems);
  }
}
