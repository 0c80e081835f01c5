package korridor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import korridor.model.Intervention;
import korridor.model.Limits;
import korridor.model.Organisation.Theme;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;

/** Reads where and how large interventions are, against the divisions, departments and themes. */
final class LimitReader {

  /** A department as it will be numbered. */
  private record Place(String division, String name, int staff, String topic) {}

  private final Draft draft;
  private final List<Theme> themes;
  private final List<String> topics;
  private final List<Place> departments = new ArrayList<>();
  private final Problems problems;

  LimitReader(Draft draft, List<Theme> themes, Problems problems) {
    this.draft = draft;
    this.themes = themes;
    this.problems = problems;
    this.topics = List.copyOf(draft.topics().keySet());
    if (draft.departmentCount() <= Limits.DEPARTMENTS) {
      for (Draft.Division division : draft.divisions()) {
        for (Draft.Department group : division.departments()) {
          group
              .names()
              .forEach(
                  name ->
                      departments.add(
                          new Place(division.name(), name, group.staff(), group.topic())));
        }
      }
    }
  }

  /** The roll-out with the limits of the entry. */
  Rollout limit(Intervention intervention, Entry entry, Rollout rollout) {
    int before = problems.count();
    Set<Integer> only = departments(entry);
    Set<Integer> some = themes(entry);
    int people = entry.whole(Format.PEOPLE).orElse(0);
    Rollout limited = new Rollout(rollout.course(), only, some, people);
    if (problems.count() == before && draft.complete()) {
      fit(intervention, entry, limited);
    }
    return limited;
  }

  private Set<Integer> departments(Entry entry) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Entry.Item item : entry.list(Format.ONLY)) {
      String name = (String) item.value();
      boolean division = draft.divisionNames().contains(name);
      int[] named =
          IntStream.range(0, departments.size())
              .filter(d -> name.equals(of(departments.get(d), division)))
              .toArray();
      if (named.length == 0 && draft.named()) {
        unknown(item, entry, name);
      }
      IntStream.of(named).forEach(found::add);
    }
    return found;
  }

  private static String of(Place department, boolean division) {
    return division ? department.division() : department.name();
  }

  private void unknown(Entry.Item item, Entry entry, String name) {
    Set<String> names = new LinkedHashSet<>(draft.divisionNames());
    departments.forEach(department -> names.add(department.name()));
    problems.add(
        Problem.of(
                item.place(),
                entry.addressOf(Format.ONLY),
                name,
                "unknown-unit",
                String.join(", ", draft.divisionNames()))
            .maybe(Suggestions.nearest(name, names)));
  }

  private Set<Integer> themes(Entry entry) {
    List<String> names = themes.stream().map(Theme::name).toList();
    Set<Integer> found = new LinkedHashSet<>();
    for (Entry.Item item : entry.list(Format.THEMES)) {
      String name = (String) item.value();
      int theme = names.indexOf(name);
      if (theme >= 0) {
        found.add(theme);
      } else if (!names.isEmpty()) {
        problems.add(
            Problem.of(
                    item.place(),
                    entry.addressOf(Format.THEMES),
                    name,
                    "unknown-theme",
                    String.join(", ", names))
                .maybe(Suggestions.nearest(name, names)));
      }
    }
    return found;
  }

  /** There must be people enough who may take part. */
  private void fit(Intervention intervention, Entry entry, Rollout rollout) {
    boolean corridor = intervention.twin().equals(Interventions.CORRIDOR);
    int eligible =
        IntStream.range(0, departments.size())
            .filter(rollout::reaches)
            .filter(d -> !corridor || hasTheme(d, rollout))
            .map(d -> departments.get(d).staff())
            .sum();
    if (entry.has(Format.PEOPLE) && rollout.people() > eligible) {
      problems.add(
          Problem.of(
                  entry.placeOf(Format.PEOPLE),
                  entry.addressOf(Format.PEOPLE),
                  Integer.toString(rollout.people()),
                  "too-many-people",
                  Integer.toString(eligible))
              .maybe(eligible > 0 ? Integer.toString(eligible) : ""));
    } else if (eligible == 0 && entry.has(Format.ONLY)) {
      problems.add(
          Problem.of(
              entry.placeOf(Format.ONLY), entry.addressOf(Format.ONLY), "", "nobody-eligible"));
    }
  }

  private boolean hasTheme(int department, Rollout rollout) {
    int topic = topics.indexOf(departments.get(department).topic());
    return IntStream.range(0, themes.size())
        .anyMatch(t -> rollout.takesUp(t) && themes.get(t).topics().contains(topic));
  }
}
