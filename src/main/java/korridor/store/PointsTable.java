package korridor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import korridor.run.DesignPoint;

/** The points of a design as a table: the name of the point, then one column a parameter. */
final class PointsTable {

  private static final String POINT = "point";

  private PointsTable() {}

  /** Whether a design has other points than the scenario's own values. */
  static boolean needed(List<DesignPoint> points) {
    return !points.equals(List.of(DesignPoint.OWN));
  }

  /** Writes the table, whole or not at all. A parameter that a point leaves alone is empty. */
  static void write(ResultsFolder folder, List<DesignPoint> points) throws IOException {
    Set<String> parameters = new TreeSet<>();
    points.forEach(point -> parameters.addAll(point.values().keySet()));
    List<String> header = new ArrayList<>(List.of(POINT));
    header.addAll(parameters);
    Path fresh = folder.file(ResultsFolder.NEW + ResultsFolder.POINTS);
    try (CsvTable table = CsvTable.create(fresh, header)) {
      for (DesignPoint point : points) {
        double[] values =
            parameters.stream()
                .mapToDouble(name -> point.values().getOrDefault(name, Double.NaN))
                .toArray();
        table.row(List.of(point.name()), values);
      }
    }
    Files.move(fresh, folder.file(ResultsFolder.POINTS), StandardCopyOption.REPLACE_EXISTING);
  }

  /** The values of the points by their names, in order. */
  static Map<String, Map<String, Double>> values(ResultsFolder folder) throws IOException {
    Map<String, Map<String, Double>> values = new LinkedHashMap<>();
    read(folder).forEach(point -> values.put(point.name(), point.values()));
    return values;
  }

  /** Reads it again: the same values to the bit. */
  static List<DesignPoint> read(ResultsFolder folder) throws IOException {
    List<DesignPoint> points = new ArrayList<>();
    try (CsvRows rows = CsvRows.open(folder, ResultsFolder.POINTS)) {
      if (!rows.header().get(0).equals(POINT)) {
        throw rows.damaged();
      }
      for (String[] row = rows.next(); row != null; row = rows.next()) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int n = 1; n < row.length; n++) {
          if (!row[n].isEmpty()) {
            values.put(rows.header().get(n), rows.number(row[n]));
          }
        }
        points.add(new DesignPoint(row[0], values));
      }
    }
    return points;
  }
}
