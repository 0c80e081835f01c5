package korridor.scenario;

import static korridor.scenario.Shape.Field.optional;
import static korridor.scenario.Shape.Field.required;
import static korridor.scenario.Shape.Whole.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.language.Message;
import korridor.model.Intervention;
import korridor.model.Limits;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Scenario.Horizon;
import korridor.scenario.Shape.Field;
import korridor.scenario.Shape.Fields;

/** The declaration of every key of a scenario file. */
final class Format {

  static final String FACTS = "facts";
  static final String NEVER = "never";
  static final String INTERVALS = "intervals";
  static final String ONLY = "only";
  static final String THEMES = "themes";
  static final String PEOPLE = "people";

  private static final Fields HORIZON =
      new Fields(
          List.of(
              optional(
                  "warm-up",
                  Shape.Whole.atLeast(Horizon.SHORTEST_WARM_UP, Limits.WEEKS, "warm-up-too-short"),
                  Horizon.DEFAULT.warmUp(),
                  "horizon.warm-up"),
              optional("weeks", whole(1, Limits.WEEKS), Horizon.DEFAULT.weeks(), "horizon.weeks"),
              optional(
                  "observe-every",
                  whole(1, Limits.WEEKS),
                  Horizon.DEFAULT.observeEvery(),
                  "horizon.observe-every")));

  /** When something acts: one interval, or each of several. */
  private static final List<Field> INTERVAL =
      List.of(
          optional("start", whole(0, Limits.WEEKS), 0, "intervention.start"),
          optional("end", Shape.Whole.orWord(1, Limits.WEEKS, NEVER), NEVER, "intervention.end"),
          optional("strength", new Shape.Decimal(0, 1), 1.0, "intervention.strength"),
          optional("ramp", whole(0, Limits.WEEKS), 0, "intervention.ramp"),
          optional("ramp-down", whole(0, Limits.WEEKS), 0, "intervention.ramp-down"));

  /** The whole file. */
  static final Fields ROOT =
      new Fields(
          List.of(
              optional("name", new Shape.Slug(), null, "name"),
              required("city", OrganisationFormat.NAME, "city"),
              optional("description", new Shape.Text(4_000, true), null, "description"),
              optional("description-de", new Shape.Text(4_000, true), null, "description-de"),
              optional("staff", whole(1, Limits.STAFF), null, "staff"),
              optional(
                  "divisions", new Shape.Items(OrganisationFormat.DIVISION), null, "divisions"),
              optional("organisation-chart", OrganisationFormat.NAME, null, "organisation-chart"),
              optional("heads", new Shape.Items(OrganisationFormat.HEAD_OF), null, "heads"),
              optional("staff-survey", OrganisationFormat.SURVEY_FILE, null, "staff-survey"),
              optional("themes", new Shape.Items(OrganisationFormat.THEME), null, "themes"),
              optional("actors", OrganisationFormat.ACTORS, null, "actors"),
              optional("horizon", HORIZON, null, "horizon"),
              optional("interventions", interventions(), null, "interventions"),
              optional("parameters", parameters(), null, "parameters"),
              optional(BeliefReader.KEY, BeliefReader.FORMAT, null, "believed"),
              optional(FACTS, OrganisationFormat.NAME, null, "facts")));

  private Format() {}

  /** What a parameter allows. */
  static Shape shape(ParameterDeclaration row) {
    Declared declared = row.declared();
    return row.integer()
        ? whole((int) declared.min(), (int) declared.max())
        : new Shape.Decimal(declared.min(), declared.max());
  }

  private static Fields interventions() {
    return new Fields(Interventions.STANDARD.stream().map(Format::intervention).toList());
  }

  private static Field intervention(Intervention intervention) {
    Message timing =
        intervention.twin().equals(intervention)
            ? Message.of("format.intervention.default")
            : Message.of("format.intervention.twin", "solution", intervention.twin().key());
    return new Field(intervention.key(), new Fields(rollout(intervention)), false, null, timing);
  }

  /** What can be said of an intervention: when it acts, and as far as it knows them, its limits. */
  private static List<Field> rollout(Intervention intervention) {
    List<Field> fields = new ArrayList<>(INTERVAL);
    fields.add(
        optional(INTERVALS, new Shape.Items(new Fields(INTERVAL)), null, "intervention.intervals"));
    if (!intervention.equals(Interventions.FREEZE)) {
      fields.add(
          optional(ONLY, new Shape.Items(OrganisationFormat.NAME), null, "intervention.only"));
    }
    if (intervention.twin().equals(Interventions.CORRIDOR)) {
      fields.add(
          optional(THEMES, new Shape.Items(OrganisationFormat.NAME), null, "intervention.themes"));
    }
    if (intervention.twin().equals(Interventions.CORRIDOR)
        || intervention.twin().equals(Interventions.ITEAM)) {
      fields.add(optional(PEOPLE, whole(1, Limits.STAFF), null, "intervention.people"));
    }
    return fields;
  }

  private static Fields parameters() {
    Map<String, List<Field>> groups = new LinkedHashMap<>();
    for (ParameterDeclaration row : ParameterTable.rows().values()) {
      int dot = row.name().indexOf('.');
      groups
          .computeIfAbsent(row.name().substring(0, dot), group -> new ArrayList<>())
          .add(parameter(row.name().substring(dot + 1), row));
    }
    List<Field> fields = new ArrayList<>();
    groups.forEach((group, names) -> fields.add(group(group, new Fields(names))));
    return new Fields(fields);
  }

  private static Field group(String name, Fields parameters) {
    return new Field(name, parameters, false, null, Message.literal(name));
  }

  private static Field parameter(String name, ParameterDeclaration row) {
    Declared declared = row.declared();
    Object byDefault = row.integer() ? (Object) (int) declared.value() : (Object) declared.value();
    return new Field(name, shape(row), false, byDefault, Message.parameter(row.name()));
  }
}
