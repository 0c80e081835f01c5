package korridor.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import korridor.model.Organisation.Theme;

/** Reads the corridor themes against the divisions and topics that exist. */
final class ThemeReader {

  private final Entry root;
  private final Draft draft;
  private final Map<String, Integer> topics;
  private final Problems problems;

  ThemeReader(Entry root, Draft draft, Problems problems) {
    this.root = root;
    this.draft = draft;
    this.topics = draft.topics();
    this.problems = problems;
  }

  /** The themes, or one for each division when the file names none. */
  List<Theme> themes(int fewestTopics) {
    List<Theme> themes = new ArrayList<>();
    if (!root.has("themes")) {
      for (int d = 0; d < draft.divisions().size(); d++) {
        themes.add(new Theme(draft.divisions().get(d).name(), d, defaultTopics(d)));
      }
      return themes;
    }
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
                  "unknown-division",
                  String.join(", ", draft.divisionNames()))
              .maybe(Suggestions.nearest(name, draft.divisionNames())));
    }
    return owner;
  }

  private List<Integer> statedTopics(Entry theme) {
    Set<Integer> stated = new LinkedHashSet<>();
    for (Entry.Item item : theme.list("topics")) {
      String name = (String) item.value();
      Integer topic = topics.get(name);
      String address = theme.addressOf("topics");
      if (problems.full()) {
        break;
      }
      if (topic == null && known()) {
        problems.add(
            Problem.of(
                    item.place(),
                    address,
                    name,
                    "unknown-topic",
                    String.join(", ", topics.keySet()))
                .maybe(Suggestions.nearest(name, topics.keySet())));
      } else if (topic != null && !stated.add(topic)) {
        problems.add(Problem.of(item.place(), address, name, "duplicate-topic"));
      }
    }
    return List.copyOf(stated);
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
