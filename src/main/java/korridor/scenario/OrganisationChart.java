package korridor.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.scenario.Shape.Field;

/**
 * Reads divisions and departments from a table with the columns department, division, staff and
 * topic, in any order, separated by commas, semicolons or tabs. A topic may be empty or its column
 * absent; it then is the department's name. Divisions follow the order of their first row.
 */
final class OrganisationChart {

  private static final List<String> COLUMNS = List.of("department", "division", "staff", "topic");

  private final String file;
  private final Problems problems;
  private final Values values;
  private final Map<String, Draft.Division> divisions = new LinkedHashMap<>();

  private OrganisationChart(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.values = new Values(problems);
  }

  /**
   * Reads the file.
   *
   * @param place where the file is named
   */
  static Draft read(Path path, Place place, Problems problems) {
    Problems own = new Problems();
    OrganisationChart chart = new OrganisationChart(path.toString(), own);
    try {
      chart.rows(CsvTable.parse(path.toString(), SourceText.read(path, place)));
    } catch (ScenarioException e) {
      own.addAll(e);
    }
    problems.addAll(own);
    return Draft.of(List.copyOf(chart.divisions.values()), own, key -> true);
  }

  private void rows(List<List<Node.Scalar>> rows) {
    if (rows.isEmpty()) {
      problems.add(Problem.at(Place.of(file), "file-empty"));
      return;
    }
    Optional<Map<String, Integer>> header = header(rows.get(0));
    if (header.isEmpty()) {
      return;
    }
    if (rows.size() == 1) {
      problems.add(Problem.at(Place.of(file), "chart-without-rows"));
    }
    int width = rows.get(0).size();
    for (List<Node.Scalar> row : rows.subList(1, rows.size())) {
      if (row.size() > width) {
        problems.add(
            Problem.of(
                row.get(width).place(),
                "row",
                row.get(width).text(),
                "row-too-long",
                Integer.toString(width)));
      } else {
        row(row, header.get());
      }
    }
  }

  private Optional<Map<String, Integer>> header(List<Node.Scalar> row) {
    int before = problems.count();
    Map<String, Integer> positions = new LinkedHashMap<>();
    String allowed = String.join(", ", COLUMNS);
    for (int i = 0; i < row.size(); i++) {
      String name = row.get(i).text().strip().toLowerCase(java.util.Locale.ROOT);
      if (!COLUMNS.contains(name)) {
        problems.add(
            Problem.of(row.get(i).place(), name, row.get(i).text(), "unknown-column", allowed)
                .maybe(Suggestions.nearest(name, COLUMNS)));
      } else if (positions.putIfAbsent(name, i) != null) {
        problems.add(Problem.of(row.get(i).place(), name, name, "duplicate-column"));
      }
    }
    for (String column : COLUMNS.subList(0, 3)) {
      if (!positions.containsKey(column)) {
        problems.add(Problem.of(new Place(file, 1, 1), column, "", "missing-column", allowed));
      }
    }
    return problems.count() == before ? Optional.of(positions) : Optional.empty();
  }

  private void row(List<Node.Scalar> row, Map<String, Integer> positions) {
    Optional<String> division = cell(row, positions, "division").map(String.class::cast);
    Optional<String> name = cell(row, positions, "department").map(String.class::cast);
    Optional<Integer> staff = cell(row, positions, "staff").map(Integer.class::cast);
    Integer topicAt = positions.get("topic");
    boolean own =
        topicAt == null || topicAt >= row.size() || row.get(topicAt).text().strip().isEmpty();
    Optional<String> topic = own ? name : cell(row, positions, "topic").map(String.class::cast);
    if (division.isEmpty() || name.isEmpty() || topic.isEmpty()) {
      return;
    }
    Place place = row.get(positions.get("division")).place();
    divisions
        .computeIfAbsent(
            division.get(), d -> new Draft.Division(d, place, "division", new ArrayList<>()))
        .departments()
        .add(
            new Draft.Department(
                name.get(),
                staff.orElse(0),
                topic.get(),
                1,
                row.get(positions.get("department")).place(),
                "department"));
  }

  private Optional<Object> cell(
      List<Node.Scalar> row, Map<String, Integer> positions, String column) {
    int at = positions.get(column);
    Shape shape =
        Format.DEPARTMENT.fields().stream()
            .filter(field -> field.name().equals(column))
            .map(Field::shape)
            .findFirst()
            .orElse(Format.NAME);
    if (at >= row.size()) {
      Place end = row.get(row.size() - 1).place();
      problems.add(Problem.of(end, column, "", "row-too-short", column));
      return Optional.empty();
    }
    Node.Scalar cell = row.get(at);
    boolean number = shape instanceof Shape.Whole;
    // A table knows no difference between 5 and "5": numbers are plain, everything else is text.
    Node.Scalar typed = new Node.Scalar(cell.text().strip(), number, cell.place());
    return values.check(typed, shape, column);
  }
}
