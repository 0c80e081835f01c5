package korridor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.model.Organisation;
import korridor.model.parameter.ParameterTable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes the effective scenario: every key explicit, so that nothing depends on defaults. */
public final class ScenarioWriter {

  private ScenarioWriter() {}

  /** YAML that {@link ScenarioReader} reads to an equal scenario. */
  public static String write(Scenario scenario) {
    return "# The effective scenario: every key is explicit.\n" + dump(tree(scenario));
  }

  /**
   * A number as files hold it: the shortest that reads back as the same, the same text on every
   * machine.
   */
  public static String number(double value) {
    return Numbers.text(value);
  }

  /** What is written, as maps, lists, texts and numbers. */
  static Map<String, Object> tree(Scenario scenario) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("name", scenario.name());
    root.put("city", scenario.city());
    if (!scenario.descriptions().en().isEmpty()) {
      root.put("description", scenario.descriptions().en());
    }
    if (!scenario.descriptions().de().isEmpty()) {
      root.put("description-de", scenario.descriptions().de());
    }
    root.put("staff", scenario.organisation().staff());
    root.put("divisions", divisions(scenario.organisation()));
    root.put("themes", themes(scenario.organisation()));
    Map<String, Object> actors = new LinkedHashMap<>();
    scenario
        .organisation()
        .actors()
        .forEach((kind, n) -> actors.put(OrganisationFormat.key(kind), n));
    root.put("actors", actors);
    root.put("horizon", horizon(scenario.horizon()));
    Map<String, Object> interventions = new LinkedHashMap<>();
    scenario
        .interventions()
        .forEach(
            (intervention, rollout) ->
                interventions.put(
                    intervention.key(), RolloutWriter.entry(scenario.organisation(), rollout)));
    root.put("interventions", interventions);
    root.put("parameters", parameters(scenario));
    if (!scenario.beliefs().stated().isEmpty()) {
      root.put(BeliefReader.KEY, BeliefWriter.entries(scenario.beliefs()));
    }
    return root;
  }

  private static List<Object> divisions(Organisation organisation) {
    List<List<Object>> departments = new ArrayList<>();
    organisation.divisions().forEach(division -> departments.add(new ArrayList<>()));
    for (int i = 0; i < organisation.departments().size(); i++) {
      Organisation.Department department = organisation.departments().get(i);
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", department.name());
      entry.put("staff", department.staff());
      entry.put("topic", organisation.topics().get(department.topic()));
      survey(organisation, i).ifPresent(survey -> entry.put("survey", survey));
      departments.get(department.division()).add(entry);
    }
    List<Object> divisions = new ArrayList<>();
    for (int d = 0; d < departments.size(); d++) {
      Map<String, Object> division = new LinkedHashMap<>();
      division.put("name", organisation.divisions().get(d));
      if (!organisation.sponsorship().isEmpty() && !organisation.sponsorship().get(d).isNaN()) {
        division.put("head", Map.of("sponsorship", organisation.sponsorship().get(d)));
      }
      division.put("departments", departments.get(d));
      divisions.add(division);
    }
    return divisions;
  }

  private static Optional<Map<String, Double>> survey(Organisation organisation, int department) {
    if (organisation.surveys().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Double> found = Surveys.values(organisation.surveys().get(department));
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static List<Object> themes(Organisation organisation) {
    List<Object> themes = new ArrayList<>();
    for (Organisation.Theme theme : organisation.themes()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", theme.name());
      entry.put("owner", organisation.divisions().get(theme.owner()));
      entry.put("topics", theme.topics().stream().map(organisation.topics()::get).toList());
      themes.add(entry);
    }
    return themes;
  }

  private static Map<String, Object> horizon(Scenario.Horizon horizon) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("warm-up", horizon.warmUp());
    entry.put("weeks", horizon.weeks());
    entry.put("observe-every", horizon.observeEvery());
    return entry;
  }

  private static Map<String, Object> parameters(Scenario scenario) {
    Map<String, Object> groups = new LinkedHashMap<>();
    for (var value : ParameterTable.values(scenario.parameters()).entrySet()) {
      String[] parts = value.getKey().split("\\.");
      boolean integer = ParameterTable.rows().get(value.getKey()).integer();
      Object number = integer ? (Object) value.getValue().intValue() : (Object) value.getValue();
      @SuppressWarnings("unchecked")
      Map<String, Object> group =
          (Map<String, Object>)
              groups.computeIfAbsent(parts[0], name -> new LinkedHashMap<String, Object>());
      group.put(parts[1], number);
    }
    return groups;
  }

  /** YAML of maps, lists, texts and numbers. */
  static String dump(Map<String, Object> root) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    return new Yaml(new PlainRepresenter(options), options).dump(root);
  }

  /** No aliases for equal parts, numbers without exponents, quotes where a text looks otherwise. */
  private static final class PlainRepresenter extends Representer {
    PlainRepresenter(DumperOptions options) {
      super(options);
      representers.put(Double.class, value -> representScalar(Tag.FLOAT, decimal((Double) value)));
      representers.put(
          String.class,
          value -> {
            String text = (String) value;
            return Values.notPlainText(text)
                ? representScalar(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED)
                : representScalar(Tag.STR, text, ScalarStyle.PLAIN);
          });
    }

    private static String decimal(double value) {
      String text = Numbers.text(value);
      return text.contains(".") ? text : text + ".0";
    }
  }
}
