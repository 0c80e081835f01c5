package korridor.scenario;

import static korridor.scenario.Shape.Field.optional;
import static korridor.scenario.Shape.Field.required;
import static korridor.scenario.Shape.Whole.whole;

import java.util.Arrays;
import java.util.List;
import korridor.model.ActorKind;
import korridor.model.Limits;
import korridor.model.parameter.ParticipationParameters;
import korridor.scenario.Shape.Field;
import korridor.scenario.Shape.Fields;

/** The declaration of the keys that describe the administration and its surroundings. */
final class OrganisationFormat {

  static final Shape NAME = new Shape.Text(120, false);

  /** Means of a department at the start; what is absent was not asked. */
  static final Fields SURVEY =
      new Fields(
          List.of(
              mean("openness", "Openness", "Offenheit"),
              mean("respect", "Respect", "Respekt"),
              mean("responsibility", "Responsibility", "Verantwortung"),
              mean("competence", "Personal competence", "Persönliche Kompetenz"),
              mean("out-group-trust", "Trust in other departments", "Vertrauen in andere Ämter"),
              mean("inside-trust", "Trust inside the department", "Vertrauen im Amt")));

  /** The survey's table, and on which scale people answered. */
  static final Shape SURVEY_FILE =
      new Shape.Brief(
          new Fields(
              List.of(
                  required("file", NAME, "The table", "Die Tabelle"),
                  optional(
                      "scale",
                      new Shape.Scale(),
                      null,
                      "The ends of the answer scale, such as 1-5. Default: shares from 0 to 1",
                      "Die Enden der Antwortskala, etwa 1-5. Vorgabe: Anteile von 0 bis 1"),
                  optional(
                      "best",
                      whole(0, 9_999),
                      null,
                      "Which end is the best. Default: the higher one; to be stated for 1-6",
                      "Welches Ende das beste ist. Vorgabe: das höhere; bei 1-6 anzugeben"))),
          "file");

  private static final Fields DEPARTMENT =
      new Fields(
          List.of(
              required("name", NAME, "Name of the department", "Name des Amts"),
              required(
                  "staff", whole(1, Limits.STAFF), "Number of staff", "Zahl der Beschäftigten"),
              optional(
                  "topic",
                  NAME,
                  null,
                  "The topic the department stands for. Default: its name",
                  "Das Thema, für das das Amt steht. Vorgabe: sein Name"),
              optional(
                  "count",
                  whole(1, Limits.DEPARTMENTS),
                  1,
                  "How many departments of this size there are; beyond one they are numbered",
                  "Wie viele Ämter dieser Größe es gibt; ab zwei werden sie durchgezählt"),
              optional(
                  "survey",
                  SURVEY,
                  null,
                  "Means that a staff survey found; what is absent follows the parameters",
                  "Mittelwerte einer Befragung; was fehlt, folgt den Parametern")));

  private static final Field SPONSORSHIP =
      optional(
          "sponsorship",
          new Shape.Decimal(0, 1),
          null,
          "Sponsorship at the start. Default: staff.sponsorship",
          "Rückhalt zu Beginn. Vorgabe: staff.sponsorship");

  /** A head of division. */
  private static final Fields HEAD = new Fields(List.of(SPONSORSHIP));

  /** A head of division who is named by the division. */
  static final Fields HEAD_OF =
      new Fields(
          List.of(
              required("division", NAME, "Name of the division", "Name des Dezernats"),
              SPONSORSHIP));

  static final Fields DIVISION =
      new Fields(
          List.of(
              required("name", NAME, "Name of the division", "Name des Dezernats"),
              optional(
                  "count",
                  whole(1, Limits.DIVISIONS),
                  1,
                  "How many divisions of this kind there are; beyond one they and their departments"
                      + " are numbered",
                  "Wie viele Dezernate dieser Art es gibt; ab zwei werden sie und ihre Ämter"
                      + " durchgezählt"),
              optional(
                  "head",
                  HEAD,
                  null,
                  "The head of the division, where they differ at the start",
                  "Die Leitung des Dezernats, wo sie anders beginnt"),
              required(
                  "departments",
                  new Shape.Items(DEPARTMENT),
                  "The departments of the division",
                  "Die Ämter des Dezernats")));

  static final Fields THEME =
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

  /** External actors. */
  static final Fields ACTORS = actors();

  private OrganisationFormat() {}

  /** External actors of the kind for each staff member when a scenario gives no number. */
  static double actorsPerStaff(ActorKind kind, ParticipationParameters parameters) {
    return switch (kind) {
      case CITIZENS -> parameters.citizensPerStaff();
      case CIVIL_SOCIETY -> parameters.civilSocietyPerStaff();
      case BUSINESS -> parameters.businessPerStaff();
      case RESEARCH -> parameters.researchPerStaff();
    };
  }

  static String key(ActorKind kind) {
    return kind.key().replace('_', '-');
  }

  private static Fields actors() {
    return new Fields(
        Arrays.stream(ActorKind.values())
            .map(
                kind -> {
                  String share = "`participation." + key(kind) + "-per-staff`";
                  return optional(
                      key(kind),
                      whole(0, Limits.STAFF),
                      null,
                      "Number of actors. Default: " + share + " for each staff member",
                      "Zahl der Akteure. Vorgabe: " + share + " je Beschäftigten");
                })
            .toList());
  }

  private static Field mean(String name, String en, String de) {
    return optional(name, new Shape.Decimal(0, 1), null, en, de);
  }
}
