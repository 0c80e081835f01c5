package korridor.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.model.Organisation;
import korridor.model.Organisation.Survey;

/**
 * What a staff survey found in the departments: stated with each of them, or in a table with the
 * column department and one for each attribute.
 */
final class Surveys {

  /** Nothing was asked. */
  static final Survey NONE =
      new Survey(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  private Surveys() {}

  /** The survey in an entry with the keys of {@link Format#SURVEY}. */
  static Survey of(Entry entry) {
    return new Survey(
        entry.number("openness").orElse(Double.NaN),
        entry.number("respect").orElse(Double.NaN),
        entry.number("responsibility").orElse(Double.NaN),
        entry.number("competence").orElse(Double.NaN),
        entry.number("out-group-trust").orElse(Double.NaN),
        entry.number("inside-trust").orElse(Double.NaN));
  }

  /** The values that were asked, by key. */
  static Map<String, Double> values(Survey survey) {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("openness", survey.openness());
    values.put("respect", survey.respect());
    values.put("responsibility", survey.responsibility());
    values.put("competence", survey.competence());
    values.put("out-group-trust", survey.outGroupTrust());
    values.put("inside-trust", survey.insideTrust());
    values.values().removeIf(value -> value.isNaN());
    return values;
  }

  /** The surveys of all departments in their order; empty when none was asked anything. */
  static List<Survey> inOrder(
      Draft draft, List<Organisation.Department> departments, Map<String, Survey> fromTable) {
    Map<String, Survey> byName = new LinkedHashMap<>();
    draft.departments().forEach(d -> d.names().forEach(name -> byName.put(name, d.survey())));
    byName.putAll(fromTable);
    List<Survey> surveys = departments.stream().map(d -> byName.get(d.name())).toList();
    return surveys.stream().allMatch(NONE::equals) ? List.of() : surveys;
  }
}
