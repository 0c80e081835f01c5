package korridor.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import korridor.model.ActorKind;
import korridor.model.Organisation;
import korridor.model.Organisation.Department;
import korridor.model.Organisation.Survey;
import korridor.model.parameter.Parameters;
import korridor.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherOrganisationsTest {

  private static final Organisation WORKSHOP =
      ScenarioReader.read(Path.of("scenarios/workshop.yaml")).organisation();

  private static List<String> names(Organisation o) {
    return o.departments().stream().map(Department::name).toList();
  }

  @ParameterizedTest
  @CsvSource({"120,5,3,2", "150,5,3,2", "600,20,5,6", "5900,40,6,6"})
  void aCityByRuleHasAllItsPeople(int staff, int offices, int divisions, int themes) {
    Organisation city = OtherOrganisations.ofSize(staff, Parameters.defaults().participation());

    assertThat(city.staff()).isEqualTo(staff);
    assertThat(city.departments()).hasSize(offices).allMatch(d -> d.staff() > 0);
    assertThat(city.divisions()).hasSize(divisions);
    assertThat(city.themes()).hasSize(themes).allMatch(t -> t.topics().size() >= 2);
    assertThat(city.actors().get(ActorKind.CITIZENS)).isEqualTo((int) Math.ceil(staff * 0.1));
  }

  @Test
  void splitOfficesKeepTheirPeopleTopicsAndSurveys() {
    Survey survey = new Survey(0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
    Organisation whole =
        OtherOrganisations.surveyed(
            WORKSHOP, WORKSHOP.departments().stream().map(d -> survey).toList());
    Organisation split = OtherOrganisations.split(whole, 13);

    assertThat(split.staff()).isEqualTo(600);
    assertThat(new HashSet<>(names(split))).hasSameSizeAs(split.departments());
    // Of the 18 offices 12 have 26 people or more.
    assertThat(split.departments()).hasSize(30);
    assertThat(split.surveys()).hasSize(30).containsOnly(survey);
    assertThat(split.departments().subList(0, 3))
        .containsExactly(
            new Department("Hauptamt", 0, 15, 0),
            new Department("Hauptamt II", 0, 15, 0),
            new Department("Personalamt", 0, 22, 1));
  }

  @Test
  void aSmallerCityKeepsItsOffices() {
    Organisation half = OtherOrganisations.scaled(WORKSHOP, 0.5, 13);

    assertThat(names(half)).isEqualTo(names(WORKSHOP));
    assertThat(half.departments()).allMatch(d -> d.staff() >= 9);
    assertThat(half.departments().get(10).staff()).isEqualTo(42);
  }

  @Test
  void surveyedLevelsSpreadOverTheBelievedRange() {
    List<Survey> surveys = SurveyedLevels.of(WORKSHOP, 1);

    assertThat(surveys).hasSize(18);
    assertSpread(surveys, Survey::openness, 0.3, 0.6);
    assertSpread(surveys, Survey::respect, 0.45, 0.75);
    assertSpread(surveys, Survey::responsibility, 0.3, 0.55);
    assertSpread(surveys, Survey::competence, 0.25, 0.5);
    assertSpread(surveys, Survey::outGroupTrust, 0.5 * 0.6, 0.75 * 0.8);
    assertSpread(surveys, Survey::insideTrust, 0.5, 0.75);
    assertThat(SurveyedLevels.of(WORKSHOP, 2)).isNotEqualTo(surveys);
    assertThat(order(surveys, Survey::openness)).isNotEqualTo(order(surveys, Survey::respect));
  }

  private static void assertSpread(
      List<Survey> surveys, ToDoubleFunction<Survey> level, double low, double high) {
    double[] sorted = surveys.stream().mapToDouble(level).sorted().toArray();
    for (int n = 0; n < sorted.length; n++) {
      assertThat(sorted[n]).isCloseTo(low + (high - low) * (n + 0.5) / 18, within(1e-12));
    }
  }

  private static List<Integer> order(List<Survey> surveys, ToDoubleFunction<Survey> level) {
    return surveys.stream()
        .map(
            s ->
                (int)
                    surveys.stream()
                        .filter(t -> level.applyAsDouble(t) < level.applyAsDouble(s))
                        .count())
        .toList();
  }
}
