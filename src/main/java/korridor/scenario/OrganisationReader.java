package korridor.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.model.ActorKind;
import korridor.model.Limits;
import korridor.model.Organisation;
import korridor.model.parameter.Parameters;

/** Builds the organisation and checks what no single key can: sums, limits, names, owners. */
final class OrganisationReader {

  private final Entry root;
  private final Tables tables;
  private final Problems problems;
  private final List<Note> notes;

  OrganisationReader(Entry root, Tables tables, Problems problems, List<Note> notes) {
    this.root = root;
    this.tables = tables;
    this.problems = problems;
    this.notes = notes;
  }

  /** Divisions and departments as stated, from the file itself or from its chart. */
  Draft draft() {
    boolean stated = root.has("divisions");
    boolean chart = root.has("organisation-chart");
    if (stated && chart) {
      problems.add(
          Problem.of(
              root.placeOf("organisation-chart"),
              "organisation-chart",
              root.text("organisation-chart").orElse(""),
              "divisions-twice"));
    }
    boolean sound = problems.none(OrganisationReader::describes);
    Draft draft = chart && !stated ? chart() : Draft.of(root, problems);
    if (!stated && !chart && sound) {
      problems.add(Problem.of(root.place(), "divisions", "", "divisions-missing"));
    }
    names(draft);
    sizes(draft);
    return draft;
  }

  private static boolean describes(String key) {
    return key.startsWith("divisions") || key.equals("organisation-chart");
  }

  private Draft chart() {
    Place place = root.placeOf("organisation-chart");
    String name = root.text("organisation-chart").orElseThrow();
    return tables
        .find(name, "organisation-chart", place, problems)
        .map(path -> OrganisationChart.read(path, place, problems, notes))
        .orElse(Draft.NONE);
  }

  /** What the survey's own file says, by department; empty without such a file. */
  Map<String, Organisation.Survey> surveys(Draft draft) {
    if (!root.has("staff-survey") || draft.departmentCount() > Limits.DEPARTMENTS) {
      return Map.of();
    }
    Entry survey = root.entry("staff-survey");
    AnswerScale scale = scale(survey);
    Optional<Path> path =
        survey
            .text("file")
            .flatMap(f -> tables.find(f, "staff-survey", survey.placeOf("file"), problems));
    if (path.isEmpty() || !problems.none(key -> key.startsWith("staff-survey"))) {
      return Map.of();
    }
    Place place = survey.placeOf("file");
    boolean declared = survey.states("scale");
    return SurveyTable.read(path.get(), place, scale, declared, draft, problems, notes);
  }

  /** The scale as declared; a problem when it says too little or contradicts itself. */
  private AnswerScale scale(Entry survey) {
    AnswerScale scale = survey.text("scale").flatMap(AnswerScale::parse).orElse(AnswerScale.SHARE);
    Optional<Integer> best = survey.whole("best");
    if (best.isEmpty() && scale.mayBeMarks()) {
      problems.add(
          Problem.of(survey.placeOf("scale"), survey.addressOf("best"), "", "best-missing", "1-6"));
    } else if (best.isPresent() && best.get() != scale.worst() && best.get() != scale.best()) {
      problems.add(
          Problem.of(
              survey.placeOf("best"),
              survey.addressOf("best"),
              Integer.toString(best.get()),
              "best-not-an-end",
              Integer.toString(scale.worst()),
              Integer.toString(scale.best())));
    }
    return best.orElse(scale.best()) == scale.best() ? scale : scale.reversed();
  }

  private void names(Draft draft) {
    Names divisions = new Names(problems);
    Names departments = new Names(problems);
    draft.divisions().forEach(d -> divisions.add(d.name(), d.place(), d.address()));
    List<Draft.Department> inOrder =
        draft.departments().stream().sorted(Comparator.comparing(Draft.Department::place)).toList();
    inOrder.forEach(d -> departments.add(d.name(), d.place(), d.address()));
    if (draft.departmentCount() > Limits.DEPARTMENTS) {
      return;
    }
    for (Draft.Department group : inOrder) {
      if (group.first() != Draft.Department.ALONE) {
        group.names().forEach(name -> departments.add(name, group.place(), group.address()));
      }
    }
  }

  private void sizes(Draft draft) {
    String key = root.has("organisation-chart") ? "organisation-chart" : "divisions";
    if (draft.divisions().size() > Limits.DIVISIONS) {
      problems.add(
          Problem.of(
              root.placeOf(key),
              key,
              Integer.toString(draft.divisions().size()),
              "too-many-divisions",
              Integer.toString(Limits.DIVISIONS)));
    }
    if (draft.departmentCount() > Limits.DEPARTMENTS) {
      problems.add(
          Problem.of(
              root.placeOf(key),
              key,
              Long.toString(draft.departmentCount()),
              "too-many-departments",
              Integer.toString(Limits.DEPARTMENTS)));
    }
    if (draft.staff() > Limits.STAFF) {
      problems.add(
          Problem.of(
              root.placeOf(key),
              key,
              Long.toString(draft.staff()),
              "too-many-staff",
              Integer.toString(Limits.STAFF)));
    }
    if (draft.complete() && root.whole("staff").isPresent()) {
      int stated = root.whole("staff").get();
      long difference = draft.staff() - stated;
      if (difference != 0) {
        problems.add(
            Problem.of(
                    root.placeOf("staff"),
                    "staff",
                    Integer.toString(stated),
                    difference > 0 ? "staff-sum-above" : "staff-sum-below",
                    Long.toString(draft.staff()),
                    Long.toString(Math.abs(difference)))
                .maybe(Long.toString(draft.staff())));
      }
    }
  }

  /** Number of external actors of each kind, stated or by the declared share. */
  Map<ActorKind, Integer> actors(long staff, Parameters parameters) {
    Entry stated = root.entry("actors");
    Map<ActorKind, Integer> actors = new EnumMap<>(ActorKind.class);
    long sum = 0;
    for (ActorKind kind : ActorKind.values()) {
      // Beyond the limit on staff there is a problem already, which this must not follow with
      // another.
      long counted = Math.min(staff, Limits.STAFF);
      int byDefault =
          (int)
              Math.round(
                  OrganisationFormat.actorsPerStaff(kind, parameters.participation()) * counted);
      actors.put(kind, stated.whole(OrganisationFormat.key(kind)).orElse(byDefault));
      sum += actors.get(kind);
    }
    if (sum > Limits.ACTORS) {
      problems.add(
          Problem.of(
              root.placeOf("actors"),
              "actors",
              Long.toString(sum),
              "too-many-actors",
              Integer.toString(Limits.ACTORS)));
    }
    return actors;
  }

  /** Counts and numbers the departments; call only without problems. */
  static Organisation build(
      Draft draft,
      List<Organisation.Theme> themes,
      Map<ActorKind, Integer> actors,
      Map<String, Organisation.Survey> surveys,
      List<Double> sponsorship) {
    Map<String, Integer> topics = draft.topics();
    List<Organisation.Department> departments = new ArrayList<>();
    for (int d = 0; d < draft.divisions().size(); d++) {
      for (Draft.Department group : draft.divisions().get(d).departments()) {
        int topic = topics.get(group.topic());
        for (String name : group.names()) {
          departments.add(new Organisation.Department(name, d, group.staff(), topic));
        }
      }
    }
    return new Organisation(
        draft.divisionNames(),
        departments,
        List.copyOf(topics.keySet()),
        themes,
        actors,
        Surveys.inOrder(draft, departments, surveys),
        sponsorship);
  }
}
