package korridor.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.scenario.Shape.Field;

/**
 * Reads divisions and departments from a table with the columns department, division, staff and
 * topic. Without a topic it is the department's name. Divisions follow the order of their first
 * row.
 */
final class OrganisationChart {

  private static final List<Field> COLUMNS =
      List.of(
          OrganisationFormat.column("department", OrganisationFormat.NAME, true),
          OrganisationFormat.column("division", OrganisationFormat.NAME, true),
          OrganisationFormat.column("staff", Shape.Whole.whole(1, Format.MOST_STAFF), true),
          OrganisationFormat.column("topic", OrganisationFormat.NAME, false));

  private OrganisationChart() {}

  /**
   * Reads the file.
   *
   * @param place where the file is named
   */
  static Draft read(Path path, Place place, Problems problems) {
    Problems own = new Problems();
    Map<String, Draft.Division> divisions = new LinkedHashMap<>();
    for (Entry row : Sheet.read(path, place, COLUMNS, own)) {
      if (row.has("department") && row.has("division")) {
        add(row, divisions);
      }
    }
    problems.addAll(own);
    return Draft.of(List.copyOf(divisions.values()), own, key -> true);
  }

  private static void add(Entry row, Map<String, Draft.Division> divisions) {
    String division = row.text("division").orElseThrow();
    String name = row.text("department").orElseThrow();
    divisions
        .computeIfAbsent(
            division,
            d -> new Draft.Division(d, row.placeOf("division"), "division", new ArrayList<>()))
        .departments()
        .add(
            new Draft.Department(
                name,
                row.whole("staff").orElse(0),
                row.text("topic").orElse(name),
                1,
                Draft.Department.ALONE,
                Surveys.NONE,
                row.placeOf("department"),
                "department"));
  }
}
