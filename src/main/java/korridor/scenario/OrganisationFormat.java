package korridor.scenario;

import static korridor.scenario.Shape.Field.optional;
import static korridor.scenario.Shape.Field.required;
import static korridor.scenario.Shape.Whole.whole;

import java.util.Arrays;
import java.util.List;
import korridor.language.Message;
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
              mean("openness"),
              mean("respect"),
              mean("responsibility"),
              mean("competence"),
              mean("out-group-trust"),
              mean("inside-trust")));

  /** The survey's table, and on which scale people answered. */
  static final Shape SURVEY_FILE =
      new Shape.Brief(
          new Fields(
              List.of(
                  required("file", NAME, "staff-survey.file"),
                  optional("scale", new Shape.Scale(), null, "staff-survey.scale"),
                  optional("best", whole(0, 9_999), null, "staff-survey.best"))),
          "file");

  private static final Fields DEPARTMENT =
      new Fields(
          List.of(
              required("name", NAME, "department.name"),
              required("staff", whole(1, Limits.STAFF), "department.staff"),
              optional("topic", NAME, null, "department.topic"),
              optional("count", whole(1, Limits.DEPARTMENTS), 1, "department.count"),
              optional("survey", SURVEY, null, "department.survey")));

  private static final Field SPONSORSHIP =
      optional("sponsorship", new Shape.Decimal(0, 1), null, "head.sponsorship");

  /** A head of division. */
  private static final Fields HEAD = new Fields(List.of(SPONSORSHIP));

  /** A head of division who is named by the division. */
  static final Fields HEAD_OF =
      new Fields(List.of(required("division", NAME, "division.name"), SPONSORSHIP));

  static final Fields DIVISION =
      new Fields(
          List.of(
              required("name", NAME, "division.name"),
              optional("count", whole(1, Limits.DIVISIONS), 1, "division.count"),
              optional("head", HEAD, null, "division.head"),
              required("departments", new Shape.Items(DEPARTMENT), "division.departments")));

  static final Fields THEME =
      new Fields(
          List.of(
              required("name", NAME, "theme.name"),
              required("owner", NAME, "theme.owner"),
              optional("topics", new Shape.Items(NAME), null, "theme.topics")));

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
    return new Fields(Arrays.stream(ActorKind.values()).map(OrganisationFormat::actor).toList());
  }

  private static Field actor(ActorKind kind) {
    String share = "participation." + key(kind) + "-per-staff";
    return new Field(
        key(kind),
        whole(0, Limits.STAFF),
        false,
        null,
        Message.of("format.actors.kind", "parameter", share));
  }

  private static Field mean(String name) {
    return optional(name, new Shape.Decimal(0, 1), null, "survey." + name);
  }
}
