package korridor.scenario;

import static korridor.scenario.Shape.Field.optional;
import static korridor.scenario.Shape.Field.required;
import static korridor.scenario.Shape.Whole.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.language.Language;
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
                  whole(0, Limits.WEEKS),
                  Horizon.DEFAULT.warmUp(),
                  "Weeks of silo before the arms fork",
                  "Wochen im Silo, bevor sich die Varianten trennen"),
              optional(
                  "weeks",
                  whole(1, Limits.WEEKS),
                  Horizon.DEFAULT.weeks(),
                  "Weeks after the fork",
                  "Wochen nach der Trennung"),
              optional(
                  "observe-every",
                  whole(1, Limits.WEEKS),
                  Horizon.DEFAULT.observeEvery(),
                  "Weeks between two observations",
                  "Wochen zwischen zwei Beobachtungen")));

  /** When something acts: one interval, or each of several. */
  private static final List<Field> INTERVAL =
      List.of(
          optional(
              "start",
              whole(0, Limits.WEEKS),
              0,
              "First week, counted from the end of the warm-up",
              "Erste Woche, gezählt ab dem Ende der Einschwingzeit"),
          optional(
              "end",
              new Shape.Whole(1, Limits.WEEKS, NEVER),
              NEVER,
              "First week without it, or never",
              "Erste Woche ohne die Maßnahme, oder never (nie)"),
          optional(
              "strength",
              new Shape.Decimal(0, 1),
              1.0,
              "Size relative to the declared one; 0 equals the silo",
              "Stärke im Verhältnis zur erklärten; 0 gleicht dem Silo"),
          optional(
              "ramp",
              whole(0, Limits.WEEKS),
              0,
              "Weeks until the full strength is reached",
              "Wochen, bis die volle Stärke erreicht ist"),
          optional(
              "ramp-down",
              whole(0, Limits.WEEKS),
              0,
              "Weeks before the end in which it falls",
              "Wochen vor dem Ende, in denen sie abnimmt"));

  /** The whole file. */
  static final Fields ROOT =
      new Fields(
          List.of(
              optional(
                  "name",
                  new Shape.Slug(),
                  null,
                  "Short name for files. Default: the name of the file",
                  "Kurzname für Dateien. Vorgabe: der Name der Datei"),
              required("city", OrganisationFormat.NAME, "The city's name", "Name der Stadt"),
              optional(
                  "description",
                  new Shape.Text(4_000, true),
                  null,
                  "One or two sentences. Default: none",
                  "Ein oder zwei Sätze. Vorgabe: keine"),
              optional(
                  "description-de",
                  new Shape.Text(4_000, true),
                  null,
                  "The description in German. Default: the description",
                  "Die Beschreibung auf Deutsch. Vorgabe: die Beschreibung"),
              optional(
                  "staff",
                  whole(1, Limits.STAFF),
                  null,
                  "Number of all staff; if given, the departments must add up to it",
                  "Zahl aller Beschäftigten; wenn angegeben, muss die Summe der Ämter stimmen"),
              optional(
                  "divisions",
                  new Shape.Items(OrganisationFormat.DIVISION),
                  null,
                  "Divisions and their departments; either this or organisation-chart",
                  "Dezernate und ihre Ämter; entweder dies oder organisation-chart"),
              optional(
                  "organisation-chart",
                  OrganisationFormat.NAME,
                  null,
                  "A CSV file next to this one: department,division,staff,topic; German headings"
                      + " too",
                  "Eine CSV-Datei neben dieser: Dezernat;Amt;Beschäftigte;Thema"),
              optional(
                  "heads",
                  new Shape.Items(OrganisationFormat.HEAD_OF),
                  null,
                  "Heads of division who differ at the start; for organisation charts",
                  "Dezernatsleitungen, die anders beginnen; für Organisationstabellen"),
              optional(
                  "staff-survey",
                  OrganisationFormat.SURVEY_FILE,
                  null,
                  "A CSV file next to this one: department,openness,respect,responsibility,"
                      + "competence,out-group-trust,inside-trust; German headings too",
                  "Eine CSV-Datei neben dieser: Amt;Offenheit;Respekt;Verantwortung;Kompetenz;"
                      + "Vertrauen in andere Ämter;Vertrauen im eigenen Amt"),
              optional(
                  "themes",
                  new Shape.Items(OrganisationFormat.THEME),
                  null,
                  "The corridor themes. Default: one for each division, under its name",
                  "Die Korridorthemen. Vorgabe: eines je Dezernat, unter dessen Namen"),
              optional(
                  "actors", OrganisationFormat.ACTORS, null, "External actors", "Externe Akteure"),
              optional("horizon", HORIZON, null, "How long to simulate", "Simulationsdauer"),
              optional(
                  "interventions",
                  interventions(),
                  null,
                  "When each solution acts in the arms that contain it",
                  "Wann jede Maßnahme in den Varianten wirkt, die sie enthalten"),
              optional(
                  "parameters",
                  parameters(),
                  null,
                  "Parameters that differ from their defaults, by group",
                  "Parameter, die von der Vorgabe abweichen, nach Gruppen")));

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
    String twin = intervention.twin().key();
    boolean own = intervention.twin().equals(intervention);
    return optional(
        intervention.key(),
        new Fields(rollout(intervention)),
        null,
        own ? "Default: from week 0, without end, at full strength" : "Default: as " + twin,
        own ? "Vorgabe: ab Woche 0, ohne Ende, in voller Stärke" : "Vorgabe: wie " + twin);
  }

  /** What can be said of an intervention: when it acts, and as far as it knows them, its limits. */
  private static List<Field> rollout(Intervention intervention) {
    List<Field> fields = new ArrayList<>(INTERVAL);
    fields.add(
        optional(
            INTERVALS,
            new Shape.Items(new Fields(INTERVAL)),
            null,
            "Several intervals one after the other, instead of start, end, strength and ramps",
            "Mehrere Zeiträume nacheinander, statt start, end, strength und Anläufen"));
    if (!intervention.equals(Interventions.SYMMETRIC_TRUST)) {
      fields.add(
          optional(
              ONLY,
              new Shape.Items(OrganisationFormat.NAME),
              null,
              "Divisions and departments it is limited to. Default: all",
              "Dezernate und Ämter, auf die sie beschränkt ist. Vorgabe: alle"));
    }
    if (intervention.twin().equals(Interventions.CORRIDOR)) {
      fields.add(
          optional(
              THEMES,
              new Shape.Items(OrganisationFormat.NAME),
              null,
              "Corridor themes it is limited to. Default: all",
              "Korridorthemen, auf die sie beschränkt ist. Vorgabe: alle"));
    }
    if (intervention.twin().equals(Interventions.CORRIDOR)
        || intervention.twin().equals(Interventions.ITEAM)) {
      fields.add(
          optional(
              PEOPLE,
              whole(1, Limits.STAFF),
              null,
              "People at strength 1. Default: the share of staff in the parameters",
              "Menschen bei Stärke 1. Vorgabe: der Anteil aus den Parametern"));
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
    groups.forEach(
        (group, names) -> fields.add(optional(group, new Fields(names), null, group, group)));
    return new Fields(fields);
  }

  private static Field parameter(String name, ParameterDeclaration row) {
    Declared declared = row.declared();
    Object byDefault = row.integer() ? (Object) (int) declared.value() : (Object) declared.value();
    return optional(name, shape(row), byDefault, label("en", row), label("de", row));
  }

  private static String label(String language, ParameterDeclaration row) {
    return Language.of(language).say(Message.parameter(row.name()));
  }
}
