package korridor.scenario;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.model.ActorKind;
import korridor.model.Organisation;
import korridor.model.parameter.Parameters;

/** Builds the organisation and checks what no single key can: sums, limits, names, owners. */
final class OrganisationReader {

  private final Entry root;
  private final Path file;
  private final Problems problems;

  OrganisationReader(Entry root, Path file, Problems problems) {
    this.root = root;
    this.file = file;
    this.problems = problems;
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
    return sibling("organisation-chart")
        .map(path -> OrganisationChart.read(path, place, problems))
        .orElse(Draft.NONE);
  }

  /** What the survey's own file says, by department; empty without such a file. */
  Map<String, Organisation.Survey> surveys(Draft draft) {
    if (!root.has("staff-survey") || draft.departmentCount() > Format.MOST_DEPARTMENTS) {
      return Map.of();
    }
    Place place = root.placeOf("staff-survey");
    return sibling("staff-survey")
        .map(path -> Surveys.read(path, place, draft, problems))
        .orElse(Map.of());
  }

  private Optional<Path> sibling(String key) {
    String name = root.text(key).orElseThrow();
    try {
      return Optional.of(file.resolveSibling(name));
    } catch (InvalidPathException e) {
      problems.add(Problem.of(root.placeOf(key), key, name, "not-file-name"));
      return Optional.empty();
    }
  }

  private void names(Draft draft) {
    Map<String, Place> divisions = new HashMap<>();
    Map<String, Place> departments = new HashMap<>();
    for (Draft.Division division : draft.divisions()) {
      unique(division.name(), division.place(), division.address(), divisions);
    }
    for (Draft.Department department : draft.departments()) {
      unique(department.name(), department.place(), department.address(), departments);
    }
    if (draft.departmentCount() > Format.MOST_DEPARTMENTS) {
      return;
    }
    for (Draft.Department group : draft.departments()) {
      if (group.first() != Draft.Department.ALONE) {
        group.names().forEach(name -> unique(name, group.place(), group.address(), departments));
      }
    }
  }

  /** The divisions of one kind share a place and repeat the base names of their departments. */
  private void unique(String name, Place place, String address, Map<String, Place> seen) {
    Place before = seen.putIfAbsent(name, place);
    if (before != null && !before.equals(place)) {
      problems.add(
          Problem.of(place, address, name, "duplicate-name", Integer.toString(before.line())));
    }
  }

  private void sizes(Draft draft) {
    String key = root.has("organisation-chart") ? "organisation-chart" : "divisions";
    if (draft.divisions().size() > Format.MOST_DIVISIONS) {
      problems.add(
          Problem.of(
              root.placeOf(key),
              key,
              Integer.toString(draft.divisions().size()),
              "too-many-divisions",
              Integer.toString(Format.MOST_DIVISIONS)));
    }
    if (draft.departmentCount() > Format.MOST_DEPARTMENTS) {
      problems.add(
          Problem.of(
              root.placeOf(key),
              key,
              Long.toString(draft.departmentCount()),
              "too-many-departments",
              Integer.toString(Format.MOST_DEPARTMENTS)));
    }
    if (draft.staff() > Format.MOST_STAFF) {
      problems.add(
          Problem.of(
              root.placeOf(key),
              key,
              Long.toString(draft.staff()),
              "too-many-staff",
              Integer.toString(Format.MOST_STAFF)));
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
      long counted = Math.min(staff, Format.MOST_STAFF);
      int byDefault =
          (int)
              Math.round(
                  OrganisationFormat.actorsPerStaff(kind, parameters.participation()) * counted);
      actors.put(kind, stated.whole(OrganisationFormat.key(kind)).orElse(byDefault));
      sum += actors.get(kind);
    }
    if (sum > Format.MOST_STAFF) {
      problems.add(
          Problem.of(
              root.placeOf("actors"),
              "actors",
              Long.toString(sum),
              "too-many-actors",
              Integer.toString(Format.MOST_STAFF)));
    }
    return actors;
  }

  /** Counts and numbers the departments; call only without problems. */
  static Organisation build(
      Draft draft,
      List<Organisation.Theme> themes,
      Map<ActorKind, Integer> actors,
      Map<String, Organisation.Survey> surveys) {
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
        Surveys.inOrder(draft, departments, surveys));
  }
}
