package korridor.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.model.Limits;
import korridor.model.Organisation.Survey;
import korridor.scenario.Shape.Field;

/** Reads what a staff survey found from a table: one row a department, one column an attribute. */
final class SurveyTable {

  /** Below this, single people could be recognised; the usual rule of German staff surveys. */
  static final int FEWEST_ANSWERS = 5;

  private static final String DEPARTMENT = "department";
  private static final String ANSWERS = "answers";
  private static final Map<String, String[]> HEADINGS =
      Map.of(
          "openness", new String[] {"offenheit", "neugier und offenheit"},
          "respect", new String[] {"respekt"},
          "responsibility", new String[] {"verantwortung"},
          "competence", new String[] {"kompetenz", "kooperationskompetenz"},
          "out-group-trust",
              new String[] {"vertrauen in andere ämter", "trust in other departments"},
          "inside-trust",
              new String[] {
                "vertrauen im eigenen amt", "vertrauen im amt", "trust inside the department"
              });

  private final Draft draft;
  private final AnswerScale scale;
  private final boolean declared;
  private final Problems problems;
  private final Map<String, Draft.Department> departments = new LinkedHashMap<>();
  private final Map<String, Survey> surveys = new LinkedHashMap<>();

  private SurveyTable(Draft draft, AnswerScale scale, boolean declared, Problems problems) {
    this.draft = draft;
    this.scale = scale;
    this.declared = declared;
    this.problems = problems;
    draft.departments().forEach(d -> d.names().forEach(name -> departments.put(name, d)));
  }

  /**
   * Reads the file.
   *
   * @param place where the file is named
   * @param scale of the answers; without one the values are shares
   * @param declared whether the scenario states the scale
   * @param notes takes what was understood
   * @return by department as named in the file
   */
  static Map<String, Survey> read(
      Path path,
      Place place,
      AnswerScale scale,
      boolean declared,
      Draft draft,
      Problems problems,
      List<Note> notes) {
    SurveyTable table = new SurveyTable(draft, scale, declared, problems);
    table.read(Sheet.read(path, place, table.columns(), problems, notes));
    notes.add(
        Note.of(
            "survey-read",
            "table",
            path.getFileName().toString(),
            "answered",
            table.surveys.size(),
            "departments",
            draft.departmentCount(),
            "lowest",
            scale.worst(),
            "highest",
            scale.best()));
    return table.surveys;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.required(
            DEPARTMENT,
            OrganisationFormat.NAME,
            "office",
            "amt",
            "fachbereich",
            "dienststelle",
            "organisationseinheit"));
    for (Field field : OrganisationFormat.SURVEY.fields()) {
      columns.add(
          Column.optional(field.name(), scale.range(), HEADINGS.get(field.name()))
              .wrong(declared ? "not-on-scale" : "not-share"));
    }
    columns.add(
        Column.optional(
            ANSWERS, new Shape.Decimal(0, Limits.STAFF), "antworten", "zahl der antworten"));
    return columns;
  }

  private void read(Sheet sheet) {
    int before = problems.count();
    for (Sheet.Row row : sheet.rows()) {
      Entry entry = sheet.check(row);
      String name = entry.text(DEPARTMENT).orElse("");
      boolean known = departments.containsKey(name);
      answers(entry, sheet);
      if (!known) {
        unknown(entry, name);
      } else if (surveys.put(name, onScale(Surveys.of(entry))) != null
          || departments.get(name).survey() != Surveys.NONE) {
        problems.add(Problem.of(entry.placeOf(DEPARTMENT), DEPARTMENT, name, "surveyed-twice"));
      }
    }
    if (problems.count() == before && !declared && onlyEnds() && !surveys.isEmpty()) {
      problems.add(Problem.at(sheet.rows().get(0).first(), "scale-unclear", sheet.file()));
    }
  }

  /** A 1 is the best share and the worst mark; only values between tell that shares are meant. */
  private boolean onlyEnds() {
    List<Double> values =
        surveys.values().stream().flatMap(s -> Surveys.values(s).values().stream()).toList();
    return !values.isEmpty() && values.stream().allMatch(value -> value == Math.rint(value));
  }

  private void answers(Entry row, Sheet sheet) {
    row.number(ANSWERS)
        .filter(answers -> answers < FEWEST_ANSWERS)
        .ifPresent(
            answers ->
                problems.add(
                    Problem.of(
                        row.placeOf(ANSWERS),
                        sheet.heading(ANSWERS),
                        Numbers.text(answers),
                        "too-few-answers",
                        Integer.toString(FEWEST_ANSWERS))));
  }

  private void unknown(Entry row, String name) {
    if (draft.named() && !name.isEmpty() && !problems.full()) {
      problems.add(
          Problem.of(row.placeOf(DEPARTMENT), DEPARTMENT, name, "unknown-department")
              .maybe(Suggestions.nearest(name, departments.keySet())));
    }
  }

  private Survey onScale(Survey found) {
    return new Survey(
        share(found.openness()),
        share(found.respect()),
        share(found.responsibility()),
        share(found.competence()),
        share(found.outGroupTrust()),
        share(found.insideTrust()));
  }

  private double share(double value) {
    return Double.isNaN(value) || scale.equals(AnswerScale.SHARE) ? value : scale.share(value);
  }
}
