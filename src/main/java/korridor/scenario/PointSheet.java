package korridor.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.StudyDesign.NamedPoint;

/**
 * Reads points from a table: a column {@code point} with their names, and one column a parameter.
 * An empty cell leaves the parameter as it is in the scenario; other columns, such as measures, are
 * passed over. A table of runs, which has names of points alone, means these of the {@code
 * points.csv} beside it: so the runs that one picked out are made again, or continued.
 */
final class PointSheet {

  private static final String POINT = "point";
  private static final String BESIDE = "points.csv";

  private final Problems problems;

  PointSheet(Problems problems) {
    this.problems = problems;
  }

  /**
   * The points, each once, in the order of the table.
   *
   * @param place where the table is named
   * @throws ScenarioException when the table cannot be read at all
   */
  List<NamedPoint> read(Path file, Place place) {
    List<List<Node.Scalar>> rows = rows(file, place);
    List<Node.Scalar> header = rows.get(0);
    Map<Integer, ParameterDeclaration> columns = columns(header);
    int names = header.stream().map(Node.Scalar::text).toList().indexOf(POINT);
    if (columns.isEmpty() && names < 0) {
      problems.add(Problem.at(header.get(0).place(), "study-no-points"));
    }
    List<List<Node.Scalar>> body = rows.subList(1, rows.size());
    if (body.isEmpty()) {
      problems.add(Problem.at(Place.of(file.toString()), "sheet-without-rows"));
    }
    return columns.isEmpty() && names >= 0
        ? picked(body, names, read(file.resolveSibling(BESIDE), place))
        : points(body, names, columns);
  }

  private static List<List<Node.Scalar>> rows(Path file, Place place) {
    String text = SourceText.read(file, place);
    String first = text.lines().findFirst().orElse("");
    char separator = first.contains(",") || !first.contains(";") ? ',' : ';';
    List<List<Node.Scalar>> rows = CsvTable.parse(file.toString(), text, separator);
    if (rows.isEmpty()) {
      throw new ScenarioException(Problem.at(Place.of(file.toString()), "file-empty"));
    }
    return rows;
  }

  /** Names of parameters are the headings with a point in them. */
  private Map<Integer, ParameterDeclaration> columns(List<Node.Scalar> header) {
    Map<Integer, ParameterDeclaration> columns = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String heading = header.get(i).text();
      ParameterDeclaration row = ParameterTable.rows().get(heading);
      if (row == null && heading.contains(".")) {
        problems.add(ParameterNames.unknown(header.get(i).place(), heading, heading, ""));
      } else if (columns.containsValue(row) && row != null) {
        problems.add(Problem.of(header.get(i).place(), heading, "", "duplicate-column"));
      } else if (row != null) {
        columns.put(i, row);
      }
    }
    return columns;
  }

  private List<NamedPoint> points(
      List<List<Node.Scalar>> body, int names, Map<Integer, ParameterDeclaration> columns) {
    Map<String, NamedPoint> points = new LinkedHashMap<>();
    for (int row = 0; row < body.size(); row++) {
      List<Node.Scalar> cells = body.get(row);
      String name = names < 0 ? "row-" + (row + 1) : text(cells, names);
      NamedPoint point = new NamedPoint(name, values(cells, columns));
      NamedPoint before = points.putIfAbsent(name, point);
      if (before != null && !before.equals(point)) {
        problems.add(Problem.of(cells.get(0).place(), POINT, name, "study-point-twice"));
      }
    }
    return List.copyOf(points.values());
  }

  private Map<String, Double> values(
      List<Node.Scalar> cells, Map<Integer, ParameterDeclaration> columns) {
    Map<String, Double> values = new LinkedHashMap<>();
    columns.forEach(
        (column, row) -> {
          if (!text(cells, column).isEmpty()) {
            // Tables of results write whole numbers as all others.
            String text = text(cells, column);
            String whole = row.integer() ? text.replaceFirst("\\.0+$", "") : text;
            Node.Scalar cell = new Node.Scalar(whole, true, cells.get(column).place());
            Optional<Object> value =
                new Values(problems).check(cell, Format.shape(row), row.name());
            value.ifPresent(number -> values.put(row.name(), ((Number) number).doubleValue()));
          }
        });
    return values;
  }

  private List<NamedPoint> picked(
      List<List<Node.Scalar>> body, int names, List<NamedPoint> beside) {
    Map<String, NamedPoint> known = new LinkedHashMap<>();
    beside.forEach(point -> known.put(point.name(), point));
    List<NamedPoint> picked = new ArrayList<>();
    for (List<Node.Scalar> cells : body) {
      NamedPoint point = known.get(text(cells, names));
      if (point == null) {
        String name = text(cells, names);
        problems.add(
            Problem.of(cells.get(0).place(), POINT, name, "study-unknown-point", BESIDE)
                .maybe(Suggestions.nearest(name, known.keySet())));
      } else if (!picked.contains(point)) {
        picked.add(point);
      }
    }
    return picked;
  }

  private static String text(List<Node.Scalar> cells, int column) {
    return column < cells.size() ? cells.get(column).text().strip() : "";
  }
}
