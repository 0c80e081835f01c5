package korridor.workshop.scene;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import korridor.language.Language;
import korridor.language.Message;
import korridor.model.ActorKind;
import korridor.model.Course;
import korridor.model.Intervention;
import korridor.model.Organisation;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Believed;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.ObservedWeeks;
import korridor.scenario.Scenario;
import korridor.workshop.city.City;

/** A city as the page is told it, in one language. */
public final class Scene {

  private final City city;
  private final Scenario scenario;
  private final Organisation organisation;
  private final Language language;
  private final ObjectNode scene = new ObjectMapper().createObjectNode();

  private Scene(City city, Language language) {
    this.city = city;
    this.scenario = city.scenario();
    this.organisation = scenario.organisation();
    this.language = language;
  }

  /** What the page is told of a city. */
  public static ObjectNode of(City city, Language language) {
    return new Scene(city, language).told();
  }

  private ObjectNode told() {
    head();
    organisation();
    scene.set("layout", LayoutFormat.of(Layout.of(organisation), organisation));
    measures();
    interventions();
    assumptions();
    return scene;
  }

  private void head() {
    scene.put("city", scenario.city()).put("hash", city.hash()).put("name", scenario.name());
    scene.put("command", city.name());
    ObjectNode description = scene.putObject("description");
    for (String code : Language.codes()) {
      description.put(code, scenario.description(Locale.forLanguageTag(code)));
    }
    scene.put("staff", organisation.staff());
    scene.put("weeks", scenario.horizon().weeks());
    scene.put("every", scenario.horizon().observeEvery());
    scene.put("warmUp", scenario.horizon().warmUp());
    scene.put("draws", !scenario.believed().isEmpty());
    ArrayNode observed = scene.putArray("observed");
    for (int week : ObservedWeeks.of(scenario.horizon())) {
      observed.add(week);
    }
  }

  private void organisation() {
    ArrayNode divisions = scene.putArray("divisions");
    organisation
        .divisions()
        .forEach(name -> divisions.addObject().put("name", name).putArray("departments"));
    ArrayNode departments = scene.putArray("departments");
    for (Organisation.Department department : organisation.departments()) {
      ((ArrayNode) divisions.get(department.division()).get("departments")).add(departments.size());
      departments
          .addObject()
          .put("name", department.name())
          .put("division", department.division())
          .put("staff", department.staff())
          .put("topic", organisation.topics().get(department.topic()));
    }
    ArrayNode themes = scene.putArray("themes");
    for (Organisation.Theme theme : organisation.themes()) {
      ArrayNode topics =
          themes
              .addObject()
              .put("name", theme.name())
              .put("owner", theme.owner())
              .putArray("topics");
      theme.topics().forEach(topic -> topics.add(organisation.topics().get(topic)));
    }
    ObjectNode actors = scene.putObject("actors");
    for (Map.Entry<ActorKind, Integer> kind : organisation.actors().entrySet()) {
      actors.put(kind.getKey().key(), kind.getValue());
    }
  }

  private void measures() {
    ArrayNode measures = scene.putArray("measures");
    for (Measure measure : Measures.all()) {
      ObjectNode node = measures.addObject().put("key", measure.name());
      node.put("label", language.say(measure.label()));
      node.put("definition", language.say(measure.definition()));
      node.put("unit", measure.unit()).put("unitLabel", language.say(measure.unitInWords()));
      node.put("scale", measure.scale().name().toLowerCase(Locale.ROOT));
      node.put("low", measure.scale().lowest());
      if (!measure.scale().amount()) {
        node.put("high", measure.scale().highest());
      }
      node.put(
          "better",
          switch (measure.better()) {
            case HIGHER -> "more";
            case LOWER -> "less";
            case NEITHER -> "none";
          });
      node.put("group", measure.group().name().toLowerCase(Locale.ROOT));
    }
  }

  /** The solutions as the scenario puts them into practice. */
  private void interventions() {
    ArrayNode interventions = scene.putArray("interventions");
    for (Intervention solution : Interventions.SOLUTIONS) {
      Course course = scenario.rollout(solution).course();
      Course.Interval first =
          (course.intervals().isEmpty() ? Course.ALWAYS : course).intervals().get(0);
      ObjectNode node = interventions.addObject().put("key", solution.key());
      node.put("label", language.say(Message.intervention(solution.key())));
      node.put("from", first.span().from());
      if (first.span().to() == Course.NEVER) {
        node.putNull("to");
      } else {
        node.put("to", first.span().to());
      }
      node.put("strength", first.strength()).put("ramp", first.rampUp());
      node.put("people", scenario.size(solution).people());
    }
  }

  /** Everything that is in doubt, in the order of the declarations. */
  private void assumptions() {
    Map<String, Double> values = ParameterTable.values(scenario.parameters());
    ArrayNode assumptions = scene.putArray("assumptions");
    for (Believed range : scenario.believed().values()) {
      ParameterDeclaration row = range.parameter();
      Declared declared = row.declared();
      ObjectNode node = assumptions.addObject().put("name", row.name());
      node.put("label", language.say(Message.parameter(row.name())));
      node.put("unit", language.say(Message.unit(declared.unit())));
      node.put("low", declared.min()).put("high", declared.max());
      node.put("believedLow", range.low()).put("believedHigh", range.high());
      node.put("whole", row.integer()).put("value", values.get(row.name()));
      node.put("source", row.assumed() ? "" : language.say("source." + row.name()));
      node.put("reason", language.say(Message.reason(range.reason())));
    }
  }
}
