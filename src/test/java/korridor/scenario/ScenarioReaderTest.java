package korridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import korridor.model.ActorKind;
import korridor.model.Intervention;
import korridor.model.Organisation.Department;
import korridor.model.Organisation.Theme;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.ParameterTable;
import korridor.model.parameter.Parameters;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

  @Test
  void fillsInTheDeclaredDefaults() {
    Scenario scenario = Yaml.read(Yaml.SMALL);

    assertThat(scenario.name()).isEqualTo("x");
    assertThat(scenario.city()).isEqualTo("Testheim");
    assertThat(scenario.descriptions()).isEqualTo(Description.NONE);
    assertThat(scenario.horizon()).isEqualTo(new Scenario.Horizon(312, 520, 4));
    assertThat(scenario.parameters()).isEqualTo(Parameters.defaults());
    for (Intervention solution : Interventions.STANDARD) {
      assertThat(scenario.rollout(solution)).isEqualTo(Rollout.FULL);
    }
    assertThat(scenario.organisation().divisions()).containsExactly("A", "B");
    assertThat(scenario.organisation().topics()).containsExactly("a1", "a2", "b1");
    assertThat(scenario.organisation().departments())
        .containsExactly(
            new Department("a1", 0, 20, 0),
            new Department("a2", 0, 10, 1),
            new Department("b1", 1, 5, 2));
  }

  @Test
  void namesOneThemeForEachDivisionByDefaultWithOneTopicOfEveryOther() {
    assertThat(Yaml.read(Yaml.SMALL).organisation().themes())
        .containsExactly(new Theme("A", 0, List.of(0, 1, 2)), new Theme("B", 1, List.of(0, 2)));
  }

  @Test
  void countsActorsByTheDeclaredSharesOfStaff() {
    // 35 staff: 0.10, 0.06, 0.06, 0.03 of them, rounded half up.
    assertThat(Yaml.read(Yaml.SMALL).organisation().actors())
        .containsExactly(
            entry(ActorKind.CITIZENS, 4),
            entry(ActorKind.CIVIL_SOCIETY, 2),
            entry(ActorKind.BUSINESS, 2),
            entry(ActorKind.RESEARCH, 1));
  }

  @Test
  void readsWhatTheFileStates() {
    Scenario scenario =
        Yaml.read(
            Yaml.SMALL
                + """
                name: mine
                description: One sentence.
                description-de: Ein Satz.
                staff: 35
                themes:
                  - {name: Across, owner: B, topics: [b1, a1]}
                actors: {citizens: 7, research: 0}
                horizon: {warm-up: 12, weeks: 100, observe-every: 10}
                interventions:
                  corridor: {start: 10, end: 90, strength: 0.5, ramp: 5}
                  iteam: {end: never}
                  headcount: {start: 3}
                parameters:
                  learning: {trust-gain: 0.1}
                  contacts: {ties: 8}
                """);

    assertThat(scenario.name()).isEqualTo("mine");
    assertThat(scenario.description(Locale.GERMANY)).isEqualTo("Ein Satz.");
    assertThat(scenario.description(Locale.FRANCE)).isEqualTo("One sentence.");
    assertThat(scenario.organisation().themes())
        .containsExactly(new Theme("Across", 1, List.of(2, 0)));
    assertThat(scenario.organisation().actors())
        .containsEntry(ActorKind.CITIZENS, 7)
        .containsEntry(ActorKind.CIVIL_SOCIETY, 2)
        .containsEntry(ActorKind.RESEARCH, 0);
    assertThat(scenario.horizon()).isEqualTo(new Scenario.Horizon(12, 100, 10));
    assertThat(scenario.rollout(Interventions.CORRIDOR)).isEqualTo(Rollout.of(10, 90, 0.5, 5));
    assertThat(scenario.rollout(Interventions.ITEAM)).isEqualTo(Rollout.FULL);
    assertThat(scenario.parameters())
        .isEqualTo(ParameterTable.build(Map.of("learning.trust-gain", 0.1, "contacts.ties", 8.0)));
  }

  @Test
  void nullInterventionsActAsTheirTwinsUnlessStated() {
    Scenario scenario =
        Yaml.read(
            Yaml.SMALL
                + "interventions: {corridor: {ramp: 26}, iteam: {end: 50}, headcount: {start: 3}}");

    assertThat(scenario.rollout(Interventions.RANDOM_REWIRING))
        .isEqualTo(scenario.rollout(Interventions.CORRIDOR))
        .isEqualTo(Rollout.of(0, Integer.MAX_VALUE, 1, 26));
    assertThat(scenario.rollout(Interventions.HEADCOUNT))
        .isEqualTo(Rollout.of(3, Integer.MAX_VALUE, 1, 0));
  }

  @Test
  void aGroupWithEverythingCommentedOutIsNoGroup() {
    assertThat(Yaml.read(Yaml.SMALL + "parameters:\n  # learning:\ninterventions:\n  corridor:\n"))
        .isEqualTo(Yaml.read(Yaml.SMALL));
  }

  @Test
  void numbersDepartmentsOfACountAndLetsThemShareTheirTopic() {
    Scenario scenario =
        Yaml.read(
            """
            city: Country
            divisions:
              - name: Towns
                departments:
                  - {name: Town hall, staff: 150, count: 3}
                  - {name: Office, staff: 7}
            """);

    assertThat(scenario.organisation().departments())
        .containsExactly(
            new Department("Town hall 1", 0, 150, 0),
            new Department("Town hall 2", 0, 150, 0),
            new Department("Town hall 3", 0, 150, 0),
            new Department("Office", 0, 7, 1));
    assertThat(scenario.organisation().staff()).isEqualTo(457);
  }

  @Test
  void overridesCountMoreThanTheFile() {
    Overrides overrides = Overrides.parse(List.of("learning.trust-gain=0.2", "contacts.ties = 5"));
    String text = Yaml.SMALL + "parameters: {learning: {trust-gain: 0.1, generalisation: 0}}";

    assertThat(ScenarioReader.parse(Yaml.FILE, text, overrides).parameters())
        .isEqualTo(
            ParameterTable.build(
                Map.of(
                    "learning.trust-gain", 0.2,
                    "learning.generalisation", 0.0,
                    "contacts.ties", 5.0)));
  }

  @Test
  void textsAreStrippedAndComposed() {
    // The second "ü" is u with a combining diaeresis, as some systems write it.
    String text =
        """
        city: "  Überlingen "
        divisions:
          - {name: Grün, departments: [{name: a, staff: 20}, {name: b, staff: 20}]}
        themes: [{name: t, owner: "Gru\\u0308n"}]
        """;

    assertThat(Yaml.read(text).city()).isEqualTo("Überlingen");
    assertThat(Yaml.read(text).organisation().themes()).hasSize(1);
  }
}
