package korridor.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.model.Organisation;
import korridor.model.Organisation.Survey;

/** Reads a staff survey that no scenario names. */
public final class SurveyFile {

  private SurveyFile() {}

  /**
   * What the departments say on average, weighted by their staff, by attribute as in the heading of
   * the table; an attribute that nobody was asked about is not there.
   *
   * @param organisation whose departments they are
   * @param scale the ends of the scale of answers, the worst first, such as {@code 1-5}, or {@code
   *     6-1} for school marks; empty for shares
   * @throws ScenarioException with all problems
   */
  public static Map<String, Double> means(Path file, Organisation organisation, String scale) {
    Problems problems = new Problems();
    Place place = Place.of(file.toString());
    AnswerScale answers = scale(scale, place);
    Map<String, Survey> found =
        SurveyTable.read(
            file,
            place,
            answers,
            !scale.isEmpty(),
            draft(organisation, place),
            problems,
            new ArrayList<>());
    problems.throwIfAny();
    return means(organisation, found);
  }

  private static AnswerScale scale(String scale, Place place) {
    if (scale.isEmpty()) {
      return AnswerScale.SHARE;
    }
    return AnswerScale.parse(scale)
        .or(() -> AnswerScale.parse(turned(scale)).map(AnswerScale::reversed))
        .orElseThrow(() -> new ScenarioException(Problem.of(place, "--scale", scale, "not-scale")));
  }

  private static String turned(String scale) {
    String[] ends = scale.split("-", -1);
    return ends.length == 2 ? ends[1] + "-" + ends[0] : "";
  }

  private static Map<String, Double> means(Organisation organisation, Map<String, Survey> found) {
    Map<String, Double> sums = new LinkedHashMap<>();
    Map<String, Double> staff = new LinkedHashMap<>();
    for (Organisation.Department department : organisation.departments()) {
      Survey survey = found.getOrDefault(department.name(), Surveys.NONE);
      Surveys.values(survey)
          .forEach(
              (attribute, value) -> {
                sums.merge(attribute, value * department.staff(), Double::sum);
                staff.merge(attribute, (double) department.staff(), Double::sum);
              });
    }
    sums.replaceAll((attribute, sum) -> sum / staff.get(attribute));
    return sums;
  }

  private static Draft draft(Organisation organisation, Place place) {
    List<Draft.Division> divisions = new ArrayList<>();
    for (int d = 0; d < organisation.divisions().size(); d++) {
      int division = d;
      List<Draft.Department> departments =
          organisation.departments().stream()
              .filter(department -> department.division() == division)
              .map(department -> department(department, organisation, place))
              .toList();
      divisions.add(new Draft.Division(organisation.divisions().get(d), place, "", departments));
    }
    return new Draft(divisions, true, true);
  }

  private static Draft.Department department(
      Organisation.Department department, Organisation organisation, Place place) {
    return new Draft.Department(
        department.name(),
        department.staff(),
        organisation.topics().get(department.topic()),
        1,
        Draft.Department.ALONE,
        Surveys.NONE,
        place,
        "");
  }
}
