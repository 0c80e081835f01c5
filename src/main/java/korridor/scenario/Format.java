package korridor.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.model.ActorKind;
import korridor.model.Solution;
import korridor.model.parameter.Declared;
import korridor.model.parameter.ParameterDeclaration;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Shape.Field;
import korridor.scenario.Shape.Fields;

/** The declaration of every key of a scenario file. */
final class Format {

  /** Staff are numbered with 23 bits (8,388,607); the limit stays below with room for a margin. */
  static final int MOST_STAFF = 8_000_000;

  /** So that an effective scenario, which names each department, can be read again. */
  static final int MOST_DEPARTMENTS = 20_000;

  static final int LONGEST_RUN = 2_600;
  static final String NEVER = "never";

  static final Shape NAME = new Shape.Text(120, false);

  static final Fields DEPARTMENT =
      new Fields(
          List.of(
              required("name", NAME, "Name of the department", "Name des Amts"),
              required("staff", whole(1, MOST_STAFF), "Number of staff", "Zahl der Beschäftigten"),
              optional(
                  "topic",
                  NAME,
                  null,
                  "The topic the department stands for. Default: its name",
                  "Das Thema, für das das Amt steht. Vorgabe: sein Name"),
              optional(
                  "count",
                  whole(1, MOST_DEPARTMENTS),
                  1,
                  "How many departments of this size there are; beyond one they are numbered",
                  "Wie viele Ämter dieser Größe es gibt; ab zwei werden sie durchgezählt")));

  private static final Fields DIVISION =
      new Fields(
          List.of(
              required("name", NAME, "Name of the division", "Name des Dezernats"),
              required(
                  "departments",
                  new Shape.Items(DEPARTMENT),
                  "The departments of the division",
                  "Die Ämter des Dezernats")));

  private static final Fields THEME =
      new Fields(
          List.of(
              required("name", NAME, "Name of the corridor theme", "Name des Korridorthemas"),
              required(
                  "owner",
                  NAME,
                  "The division whose head answers for the theme",
                  "Das Dezernat, dessen Leitung das Thema verantwortet"),
              optional(
                  "topics",
                  new Shape.Items(NAME),
                  null,
                  "Topics that belong to the theme. Default: those of the owner's departments and"
                      + " the first topic of every other division",
                  "Fachthemen, die dazugehören. Vorgabe: die der Ämter des verantwortlichen"
                      + " Dezernats und das erste Thema jedes anderen Dezernats")));

  private static final Fields HORIZON =
      new Fields(
          List.of(
              optional(
                  "warm-up",
                  whole(0, LONGEST_RUN),
                  260,
                  "Weeks of silo before the arms fork",
                  "Wochen im Silo, bevor sich die Varianten trennen"),
              optional(
                  "weeks",
                  whole(1, LONGEST_RUN),
                  520,
                  "Weeks after the fork",
                  "Wochen nach der Trennung"),
              optional(
                  "observe-every",
                  whole(1, LONGEST_RUN),
                  4,
                  "Weeks between two observations",
                  "Wochen zwischen zwei Beobachtungen")));

  private static final Fields INTERVENTION =
      new Fields(
          List.of(
              optional(
                  "start",
                  whole(0, LONGEST_RUN),
                  0,
                  "First week, counted from the end of the warm-up",
                  "Erste Woche, gezählt ab dem Ende der Einschwingzeit"),
              optional(
                  "end",
                  new Shape.Whole(1, LONGEST_RUN, NEVER),
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
                  whole(0, LONGEST_RUN),
                  0,
                  "Weeks until the full strength is reached",
                  "Wochen, bis die volle Stärke erreicht ist")));

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
              required("city", NAME, "The city's name", "Name der Stadt"),
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
                  whole(1, MOST_STAFF),
                  null,
                  "Number of all staff; if given, the departments must add up to it",
                  "Zahl aller Beschäftigten; wenn angegeben, muss die Summe der Ämter stimmen"),
              optional(
                  "divisions",
                  new Shape.Items(DIVISION),
                  null,
                  "Divisions and their departments; either this or organisation-chart",
                  "Dezernate und ihre Ämter; entweder dies oder organisation-chart"),
              optional(
                  "organisation-chart",
                  NAME,
                  null,
                  "A CSV file next to this one: department,division,staff,topic",
                  "Eine CSV-Datei neben dieser: department,division,staff,topic"),
              optional(
                  "themes",
                  new Shape.Items(THEME),
                  null,
                  "The corridor themes. Default: one for each division, under its name",
                  "Die Korridorthemen. Vorgabe: eines je Dezernat, unter dessen Namen"),
              optional("actors", actors(), null, "External actors", "Externe Akteure"),
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

  /** External actors of the kind for each staff member when a scenario gives no number. */
  static double actorsPerStaff(ActorKind kind) {
    return switch (kind) {
      case CITIZENS -> 0.10;
      case CIVIL_SOCIETY, BUSINESS -> 0.06;
      case RESEARCH -> 0.03;
    };
  }

  static String key(ActorKind kind) {
    return kind.key().replace('_', '-');
  }

  /** The solution whose timing this null intervention takes over, or the solution itself. */
  static Solution twin(Solution solution) {
    return switch (solution) {
      case RANDOM_REWIRING -> Solution.CORRIDOR;
      case HEADCOUNT -> Solution.ITEAM;
      default -> solution;
    };
  }

  /** What a parameter allows. */
  static Shape shape(ParameterDeclaration row) {
    Declared declared = row.declared();
    return row.integer()
        ? whole((int) declared.min(), (int) declared.max())
        : new Shape.Decimal(declared.min(), declared.max());
  }

  private static Fields actors() {
    return new Fields(
        Arrays.stream(ActorKind.values())
            .map(
                kind -> {
                  String share = Numbers.text(actorsPerStaff(kind));
                  return optional(
                      key(kind),
                      whole(0, MOST_STAFF),
                      null,
                      "Number of actors. Default: " + share + " for each staff member (assumption)",
                      "Zahl der Akteure. Vorgabe: " + share + " je Beschäftigten (Annahme)");
                })
            .toList());
  }

  private static Fields interventions() {
    return new Fields(Arrays.stream(Solution.values()).map(Format::intervention).toList());
  }

  private static Field intervention(Solution solution) {
    String twin = twin(solution).key();
    boolean own = twin(solution) == solution;
    return optional(
        solution.key(),
        INTERVENTION,
        null,
        own ? "Default: from week 0, without end, at full strength" : "Default: as " + twin,
        own ? "Vorgabe: ab Woche 0, ohne Ende, in voller Stärke" : "Vorgabe: wie " + twin);
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
    return optional(name, shape(row), byDefault, declared.en(), declared.de());
  }

  private static Shape whole(int smallest, int largest) {
    return new Shape.Whole(smallest, largest, "");
  }

  private static Field required(String name, Shape shape, String en, String de) {
    return new Field(name, shape, true, null, en, de);
  }

  private static Field optional(String name, Shape shape, Object byDefault, String en, String de) {
    return new Field(name, shape, false, byDefault, en, de);
  }
}
