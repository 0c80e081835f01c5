package korridor.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.model.Limits;

/**
 * Reads divisions and departments from a table with the columns department, division, staff and
 * topic. Without a topic it is the department's name; without a division it is the one of the row
 * above, as spreadsheets with joined cells leave it. Divisions follow the order of their first row.
 * Rows of sums are checked and left out; parts of a post are rounded to people.
 */
final class OrganisationChart {

  private static final String DEPARTMENT = "department";
  private static final String DIVISION = "division";
  private static final String STAFF = "staff";
  private static final String TOPIC = "topic";

  private static final List<Column> COLUMNS =
      List.of(
          Column.required(
              DEPARTMENT,
              OrganisationFormat.NAME,
              "office",
              "amt",
              "ämter",
              "fachbereich",
              "dienststelle",
              "organisationseinheit"),
          Column.required(
              DIVISION, OrganisationFormat.NAME, "directorate", "dezernat", "geschäftsbereich"),
          Column.required(
                  STAFF,
                  new Shape.Decimal(0, Limits.STAFF),
                  "employees",
                  "headcount",
                  "posts",
                  "fte",
                  "beschäftigte",
                  "anzahl beschäftigte",
                  "zahl der beschäftigten",
                  "mitarbeitende",
                  "mitarbeiter",
                  "personal",
                  "stellen",
                  "planstellen",
                  "vzä",
                  "vollzeitäquivalente")
              .wrong("not-staff"),
          Column.optional(TOPIC, OrganisationFormat.NAME, "thema", "fachthema", "aufgabe"));

  private final Sheet sheet;
  private final String name;
  private final Problems problems;
  private final List<Note> notes;
  private final Map<String, Draft.Division> divisions = new LinkedHashMap<>();
  private final ChartSums sums;
  private int joined;

  private OrganisationChart(Sheet sheet, String name, Problems problems, List<Note> notes) {
    this.sheet = sheet;
    this.name = name;
    this.problems = problems;
    this.notes = notes;
    this.sums = new ChartSums(sheet, problems);
  }

  /**
   * Reads the file.
   *
   * @param place where the file is named
   * @param notes takes what was understood
   */
  static Draft read(Path path, Place place, Problems problems, List<Note> notes) {
    Problems own = new Problems();
    Sheet sheet = Sheet.read(path, place, COLUMNS, own, notes);
    Draft draft = new OrganisationChart(sheet, path.getFileName().toString(), own, notes).draft();
    problems.addAll(own);
    return draft;
  }

  private Draft draft() {
    Node.Scalar above = null;
    for (Sheet.Row row : sheet.rows()) {
      if (sums.isSum(row)) {
        sums.leaveOut(row);
      } else if (row.text(DEPARTMENT).isEmpty()) {
        problems.add(Problem.of(row.first(), "", first(row), "row-without-department"));
      } else {
        above = row.cells().getOrDefault(DIVISION, above);
        add(row, above);
      }
    }
    tell();
    boolean any = !divisions.isEmpty();
    String staff = sheet.heading(STAFF);
    return new Draft(
        List.copyOf(divisions.values()),
        any && problems.none(key -> !key.equals(staff)),
        any && problems.none(key -> true));
  }

  private static String first(Sheet.Row row) {
    return row.cells().values().iterator().next().text();
  }

  private void add(Sheet.Row row, Node.Scalar division) {
    Entry entry = sheet.check(under(row, division));
    entry.number(STAFF).ifPresent(posts -> sums.add(posts, row.text(DIVISION)));
    if (entry.has(DEPARTMENT) && entry.has(DIVISION)) {
      divisions
          .computeIfAbsent(
              entry.text(DIVISION).orElseThrow(),
              d -> new Draft.Division(d, entry.placeOf(DIVISION), DIVISION, new ArrayList<>()))
          .departments()
          .add(department(entry));
    }
  }

  /** The row with the division of the rows above, if it names none itself. */
  private Sheet.Row under(Sheet.Row row, Node.Scalar division) {
    if (division == null || row.cells().containsKey(DIVISION)) {
      return row;
    }
    joined++;
    Map<String, Node.Scalar> cells = new LinkedHashMap<>(row.cells());
    cells.put(DIVISION, division);
    return new Sheet.Row(cells, row.first(), row.last());
  }

  private Draft.Department department(Entry row) {
    String department = row.text(DEPARTMENT).orElseThrow();
    if (row.number(STAFF).filter(posts -> posts == 0).isPresent()) {
      problems.add(
          Problem.of(row.placeOf(STAFF), sheet.heading(STAFF), "0", "department-without-staff"));
    }
    return new Draft.Department(
        department,
        row.number(STAFF).map(ChartSums::people).orElse(0),
        row.text(TOPIC).orElse(department),
        1,
        Draft.Department.ALONE,
        Surveys.NONE,
        row.placeOf(DEPARTMENT),
        sheet.heading(DEPARTMENT));
  }

  private void tell() {
    if (joined > 0) {
      notes.add(
          Note.of(
              "table-joined", "table", name, "cells", joined, "heading", sheet.heading(DIVISION)));
    }
    notes.addAll(sums.notes(name));
  }
}
