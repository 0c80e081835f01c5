package korridor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import korridor.model.Limits;
import korridor.model.Organisation.Theme;

/** Reads the corridor themes against the divisions and topics that exist. */
final class ThemeReader {

  /** So many unknown names are told. */
  private static final int MOST_NAMED = 60;

  private final Entry root;
  private final Draft draft;
  private final Map<String, Integer> topics;
  private final Problems problems;
  private boolean divisionsListed;
  private boolean topicsListed;

  ThemeReader(Entry root, Draft draft, Problems problems) {
    this.root = root;
    this.draft = draft;
    this.topics = draft.topics();
    this.problems = problems;
  }

  /** The themes, or one for each division when the file names none. */
  List<Theme> themes(int fewestTopics) {
    boolean stated = root.has("themes");
    int count = stated ? root.list("themes").size() : draft.divisions().size();
    if (!stated && count > Limits.DIVISIONS) {
      return List.of();
    }
    if (count > Limits.THEMES) {
      problems.add(
          Problem.of(
              root.placeOf("themes"),
              "themes",
              Integer.toString(count),
              stated ? "too-many-themes" : "too-many-default-themes",
              Integer.toString(Limits.THEMES)));
      return List.of();
    }
    return stated ? stated(fewestTopics) : byDefault(fewestTopics);
  }

  private List<Theme> stated(int fewestTopics) {
    List<Theme> themes = new ArrayList<>();
    Names names = new Names(problems);
    for (Entry.Item item : root.list("themes")) {
      Entry theme = (Entry) item.value();
      theme
          .text("name")
          .ifPresent(name -> names.add(name, theme.placeOf("name"), theme.addressOf("name")));
      read(theme, fewestTopics, themes);
    }
    return themes;
  }

  private List<Theme> byDefault(int fewestTopics) {
    List<Theme> themes = new ArrayList<>();
    for (int d = 0; d < draft.divisions().size(); d++) {
      themes.add(new Theme(draft.divisions().get(d).name(), d, defaultTopics(d)));
    }
    boolean enough =
        draft.topics().size() >= fewestTopics && problems.none(key -> key.startsWith("issues."));
    themes.stream()
        .filter(theme -> draft.complete() && enough && theme.topics().size() < fewestTopics)
        .findFirst()
        .ifPresent(theme -> problems.add(tooNarrow(theme, fewestTopics)));
    return themes;
  }

  private Problem tooNarrow(Theme theme, int fewestTopics) {
    return Problem.of(
        root.place(),
        "themes",
        theme.name(),
        "default-theme-too-narrow",
        Integer.toString(theme.topics().size()),
        Integer.toString(fewestTopics));
  }

  private void read(Entry theme, int fewestTopics, List<Theme> themes) {
    int before = problems.count();
    int owner = owner(theme);
    List<Integer> own = theme.has("topics") ? statedTopics(theme) : defaultTopics(owner);
    boolean sound = problems.count() == before && draft.named() && owner >= 0;
    if (sound && own.size() < fewestTopics) {
      problems.add(
          Problem.of(
              theme.placeOf("topics"),
              theme.addressOf("topics"),
              Integer.toString(own.size()),
              "theme-too-narrow",
              Integer.toString(fewestTopics)));
    }
    if (sound && theme.text("name").isPresent()) {
      themes.add(new Theme(theme.text("name").get(), owner, own));
    }
  }

  private int owner(Entry theme) {
    String name = theme.text("owner").orElse("");
    int owner = draft.divisionNames().indexOf(name);
    if (owner < 0 && !name.isEmpty() && known()) {
      problems.add(
          Problem.of(
                  theme.placeOf("owner"),
                  theme.addressOf("owner"),
                  name,
                  divisionsListed ? "unknown-division-again" : "unknown-division",
                  divisionsListed ? "" : String.join(", ", draft.divisionNames()))
              .maybe(Suggestions.nearest(name, draft.divisionNames())));
      divisionsListed = true;
    }
    return owner;
  }

  private List<Integer> statedTopics(Entry theme) {
    Set<Integer> stated = new LinkedHashSet<>();
    List<Entry.Item> unknown = new ArrayList<>();
    String address = theme.addressOf("topics");
    for (Entry.Item item : theme.list("topics")) {
      Integer topic = topics.get((String) item.value());
      if (topic == null) {
        unknown.add(item);
      } else if (!stated.add(topic)) {
        problems.add(Problem.of(item.place(), address, (String) item.value(), "duplicate-topic"));
      }
    }
    if (known() && !unknown.isEmpty() && !problems.full()) {
      unknown(address, unknown);
    }
    return List.copyOf(stated);
  }

  /** Topics with a likely correction are told one by one, all others of the theme in one. */
  private void unknown(String address, List<Entry.Item> unknown) {
    List<String> others = new ArrayList<>();
    Place place = null;
    for (Entry.Item item : unknown) {
      String name = (String) item.value();
      String near = others.size() < MOST_NAMED ? Suggestions.nearest(name, topics.keySet()) : "";
      if (near.isEmpty()) {
        place = place == null ? item.place() : place;
        others.add(name);
      } else {
        addUnknown(item.place(), address, List.of(name), near);
      }
    }
    if (!others.isEmpty()) {
      addUnknown(place, address, others, "");
    }
  }

  private void addUnknown(Place place, String address, List<String> names, String near) {
    String message = names.size() == 1 ? "unknown-topic" : "unknown-topics";
    String again = names.size() == 1 ? "unknown-topic-again" : "unknown-topics-again";
    problems.add(
        Problem.of(
                place,
                address,
                names.get(0),
                topicsListed ? again : message,
                String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED))),
                topicsListed ? "" : String.join(", ", topics.keySet()))
            .maybe(near));
    topicsListed = true;
  }

  /** Without readable divisions, every owner and topic would be reported as unknown. */
  private boolean known() {
    return draft.named();
  }

  private List<Integer> defaultTopics(int owner) {
    Set<Integer> found = new LinkedHashSet<>();
    for (int d = 0; d < draft.divisions().size(); d++) {
      List<Draft.Department> departments = draft.divisions().get(d).departments();
      int taken = d == owner ? departments.size() : Math.min(1, departments.size());
      departments.subList(0, taken).forEach(dep -> found.add(topics.get(dep.topic())));
    }
    return List.copyOf(found);
  }
}
