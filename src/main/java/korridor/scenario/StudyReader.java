package korridor.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import korridor.model.Arm;
import korridor.model.parameter.ParameterTable;
import korridor.scenario.Entry.Item;
import korridor.scenario.Study.Until;
import korridor.scenario.StudyDesign.Combined;
import korridor.scenario.StudyDesign.Drawn;
import korridor.scenario.StudyDesign.NamedPoint;
import korridor.scenario.StudyDesign.OneByOne;
import korridor.scenario.StudyDesign.Own;
import korridor.scenario.StudyDesign.Written;

/** Reads a study file, as strictly as a scenario. */
public final class StudyReader {

  private final Entry root;
  private final Tables tables;
  private final Collection<String> measures;
  private final Problems problems;

  private StudyReader(Entry root, Tables tables, Collection<String> measures, Problems problems) {
    this.root = root;
    this.tables = tables;
    this.measures = measures;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param measures the names of all measures
   * @param allowOutside whether a table of points may lie outside of the file's folder
   * @throws ScenarioException with all problems of the file
   */
  public static Study read(Path file, Collection<String> measures, boolean allowOutside) {
    String text = SourceText.read(file, Place.of(file.toString()));
    return parse(file, text, measures, allowOutside);
  }

  static Study parse(Path file, String text, Collection<String> measures, boolean allowOutside) {
    Problems problems = new Problems();
    Node tree = YamlTree.parse(file.toString(), text);
    Optional<Entry> root = new Checker(problems, StudyFormat.root(measures)).root(tree);
    if (root.isEmpty()) {
      problems.throwIfAny();
    }
    Tables tables = new Tables(file, allowOutside);
    return new StudyReader(root.orElseThrow(), tables, measures, problems).study();
  }

  private Study study() {
    List<Arm> arms = arms();
    StudyDesign design = design(root.entry("design"));
    List<String> observed = names(root, "measures", measures, "study-measure");
    Optional<Until> until = root.has("until") ? until(root.entry("until")) : Optional.empty();
    if (root.has("until") && root.has("replicates") && !(design instanceof Drawn)) {
      add(root, "replicates", "study-until-and-replicates");
    }
    if (root.has("until") && design instanceof Drawn drawn && drawn.hypercube()) {
      add(root, "until", "study-until-hypercube");
    }
    until.ifPresent(u -> observes(u, observed));
    problems.throwIfAny();
    return new Study(
        root.text("scenario").orElseThrow(),
        arms,
        design,
        whole("replicates"),
        until,
        whole("seed"),
        observed,
        whole("weeks"));
  }

  private OptionalInt whole(String key) {
    return root.whole(key).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private List<Arm> arms() {
    List<String> names = root.list("arms").stream().map(item -> (String) item.value()).toList();
    if (names.isEmpty()) {
      return List.of();
    }
    try {
      return ArmNames.parse(names, root.placeOf("arms"));
    } catch (ScenarioException wrong) {
      problems.addAll(wrong);
      return List.of();
    }
  }

  private Optional<Until> until(Entry until) {
    Entry precision = until.entry("precision");
    Map<String, Double> widths = new LinkedHashMap<>();
    for (String measure : measures) {
      precision.number(measure).ifPresent(width -> widths.put(measure, width));
    }
    if (widths.isEmpty() && problems.none(key -> key.startsWith("until"))) {
      problems.add(Problem.of(precision.place(), precision.address(), "", "study-no-precision"));
    }
    int least = until.whole("at-least").orElse(Until.AT_LEAST);
    int most = until.whole("at-most").orElse(Until.AT_MOST);
    if (least > most) {
      add(until, "at-most", "study-most-below-least", Integer.toString(least));
    }
    boolean strict = until.text("strict").filter(StudyFormat.YES::equals).isPresent();
    return Optional.of(new Until(widths, least, most, strict));
  }

  /** A study cannot wait for what it does not observe. */
  private void observes(Until until, List<String> observed) {
    for (String measure : until.precision().keySet()) {
      if (!observed.isEmpty() && !observed.contains(measure)) {
        add(root, "measures", "study-not-observed", measure);
      }
    }
  }

  private StudyDesign design(Entry design) {
    List<String> stated = new ArrayList<>(design.items().keySet());
    if (stated.isEmpty()) {
      return new Own();
    }
    if (stated.size() > 1) {
      add(design, stated.get(1), "study-two-designs", stated.get(0));
    }
    String kind = stated.get(0);
    Entry entry = design.items().get(kind).value() instanceof Entry own ? own : design;
    return switch (kind) {
      case StudyFormat.SOBOL, StudyFormat.HYPERCUBE ->
          new Drawn(
              kind.equals(StudyFormat.HYPERCUBE),
              entry.whole(StudyFormat.POINTS).orElse(Drawn.USUAL),
              parameters(entry));
      case StudyFormat.FACTORIAL -> combined(entry);
      case StudyFormat.ONE_AT_A_TIME -> oneByOne(entry);
      case StudyFormat.POINTS -> new Written(written(design));
      default -> new Written(table(design));
    };
  }

  private StudyDesign combined(Entry entry) {
    Map<String, List<Double>> levels = levels(entry);
    if (levels.isEmpty() && problems.none(key -> key.startsWith(entry.address()))) {
      problems.add(Problem.of(entry.place(), entry.address(), "", "study-no-values"));
    }
    return new Combined(levels);
  }

  private StudyDesign oneByOne(Entry entry) {
    Map<String, List<Double>> levels = new LinkedHashMap<>();
    parameters(entry).forEach(name -> levels.put(name, List.of()));
    levels.putAll(levels(entry.entry("values")));
    return new OneByOne(levels);
  }

  private Map<String, List<Double>> levels(Entry entry) {
    Map<String, List<Double>> levels = new LinkedHashMap<>();
    for (String name : entry.items().keySet()) {
      List<Double> values = new ArrayList<>();
      for (Item item : entry.list(name)) {
        double value = ((Number) item.value()).doubleValue();
        if (values.contains(value)) {
          problems.add(
              Problem.of(
                  item.place(), entry.addressOf(name), Numbers.text(value), "study-value-twice"));
        }
        values.add(value);
      }
      levels.put(name, values);
    }
    return levels;
  }

  private List<String> parameters(Entry entry) {
    return names(entry, "parameters", ParameterTable.rows().keySet(), "unknown-parameter");
  }

  private List<String> names(Entry entry, String key, Collection<String> known, String message) {
    List<String> names = new ArrayList<>();
    for (Item item : entry.list(key)) {
      String name = (String) item.value();
      if (!known.contains(name)) {
        problems.add(
            Problem.of(item.place(), entry.addressOf(key), name, message, String.join(", ", known))
                .maybe(Suggestions.nearest(name, known)));
      } else if (names.contains(name)) {
        problems.add(Problem.of(item.place(), entry.addressOf(key), name, "study-name-twice"));
      } else {
        names.add(name);
      }
    }
    return names;
  }

  private List<NamedPoint> written(Entry design) {
    Names names = new Names(problems);
    List<NamedPoint> points = new ArrayList<>();
    for (Item item : design.list(StudyFormat.POINTS)) {
      Entry point = (Entry) item.value();
      Entry stated = point.entry("values");
      Map<String, Double> values = new LinkedHashMap<>();
      stated.items().keySet().forEach(n -> values.put(n, stated.number(n).orElseThrow()));
      point
          .text("name")
          .ifPresent(
              name -> {
                names.add(name, point.placeOf("name"), point.addressOf("name"));
                points.add(new NamedPoint(name, values));
              });
    }
    return points;
  }

  private List<NamedPoint> table(Entry design) {
    Place place = design.placeOf(StudyFormat.TABLE);
    String name = design.text(StudyFormat.TABLE).orElseThrow();
    try {
      return tables
          .find(name, design.addressOf(StudyFormat.TABLE), place, problems)
          .map(file -> new PointSheet(problems).read(file, place))
          .orElse(List.of());
    } catch (ScenarioException wrong) {
      problems.addAll(wrong);
      return List.of();
    }
  }

  private void add(Entry entry, String key, String message, String... arguments) {
    String value = entry.items().get(key).value() instanceof Integer n ? n.toString() : "";
    problems.add(Problem.of(entry.placeOf(key), entry.addressOf(key), value, message, arguments));
  }
}
