package korridor.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import korridor.model.ActorKind;
import korridor.model.Intervention;
import korridor.model.Organisation;
import korridor.model.Organisation.Theme;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Parameters;
import korridor.scenario.Scenario.Horizon;

/** Reads a scenario file, and finds all that is wrong with it before it gives up. */
public final class ScenarioReader {

  /** Departments and topics of themes: with so few of them the written scenario is small. */
  private static final int SURELY_SMALL = 4_000;

  private static final int MOST_THEME_TOPICS = 100_000;

  private final Path file;
  private final Entry root;
  private final Overrides overrides;
  private final Tables tables;
  private final Problems problems;
  private final List<Note> notes = new ArrayList<>();

  private ScenarioReader(
      Path file, Entry root, Overrides overrides, Tables tables, Problems problems) {
    this.file = file;
    this.root = root;
    this.overrides = overrides;
    this.tables = tables;
    this.problems = problems;
  }

  /**
   * Reads the file as it is.
   *
   * @throws ScenarioException with all problems of the file
   */
  public static Scenario read(Path file) {
    return read(file, Overrides.NONE);
  }

  /**
   * Reads the file with some parameters set otherwise.
   *
   * @throws ScenarioException with all problems of the file and of its combination with the
   *     overrides
   */
  public static Scenario read(Path file, Overrides overrides) {
    return examine(file, overrides, false).scenario();
  }

  /**
   * Reads the file and tells what was understood.
   *
   * @param allowOutside whether tables may lie outside of the scenario's folder
   * @throws ScenarioException with all problems of the file and of its combination with the
   *     overrides
   */
  public static Reading examine(Path file, Overrides overrides, boolean allowOutside) {
    String text = SourceText.read(file, Place.of(file.toString()));
    return examine(file, text, overrides, new Tables(file, allowOutside));
  }

  /**
   * Reads a text.
   *
   * @param file names the text in problems; an organisation chart is looked for beside it
   * @throws ScenarioException with all problems
   */
  public static Scenario parse(Path file, String text, Overrides overrides) {
    return examine(file, text, overrides, new Tables(file, false)).scenario();
  }

  private static Reading examine(Path file, String text, Overrides overrides, Tables tables) {
    Problems problems = new Problems();
    Node tree = YamlTree.parse(file.toString(), text);
    Entry root =
        new Checker(problems, Format.ROOT)
            .root(tree)
            .orElseGet(() -> new Entry(tree.place(), "", Map.of()));
    if (!(tree instanceof Node.Mapping)) {
      problems.throwIfAny();
    }
    return new ScenarioReader(file, root, overrides, tables, problems).reading();
  }

  private Reading reading() {
    Horizon horizon = horizon();
    ParameterReader reader = new ParameterReader(root, overrides, problems);
    Parameters parameters = reader.parameters();
    Beliefs beliefs = new BeliefReader(root, parameters, problems).beliefs();
    OrganisationReader organisation = new OrganisationReader(root, tables, problems, notes);
    Draft draft = organisation.draft();
    List<Theme> themes = new ThemeReader(root, draft, problems).themes(parameters.fewestTopics());
    Map<Intervention, Rollout> rollouts =
        new InterventionReader(root, problems).rollouts(new LimitReader(draft, themes, problems));
    sizes(rollouts);
    Optional<Path> facts =
        root.text(Format.FACTS)
            .flatMap(name -> tables.find(name, Format.FACTS, root.placeOf(Format.FACTS), problems));
    List<Double> sponsorship = new HeadReader(root, draft, problems).sponsorship();
    Map<ActorKind, Integer> actors = organisation.actors(draft.staff(), parameters);
    Map<String, Organisation.Survey> surveys = organisation.surveys(draft);
    if (draft.complete()) {
      fit(draft, actors, parameters);
    }
    problems.throwIfAny();
    Scenario scenario =
        new Scenario(
            root.text("name").orElseGet(this::nameOfFile),
            root.text("city").orElseThrow(),
            description(),
            OrganisationReader.build(draft, themes, actors, surveys, sponsorship),
            horizon,
            rollouts,
            parameters,
            beliefs);
    fitsWhenWritten(scenario);
    return new Reading(scenario, notes, root.items().keySet(), facts);
  }

  /**
   * A share set on the command line would do nothing where the file states the number of people.
   */
  private void sizes(Map<Intervention, Rollout> rollouts) {
    Map.of(
            Interventions.CORRIDOR, "interventions.corridor-staff",
            Interventions.ITEAM, "interventions.iteam-staff")
        .forEach(
            (intervention, share) -> {
              int people = rollouts.get(intervention).people();
              if (people > 0 && overrides.values().containsKey(share)) {
                problems.add(
                    Problem.of(
                        Place.of(Overrides.OPTION),
                        share,
                        Numbers.text(overrides.values().get(share)),
                        "size-stated",
                        Integer.toString(people),
                        "interventions." + intervention.key() + "." + Format.PEOPLE));
              }
            });
  }

  /** Names that are repeated can make the effective scenario too large to be read again. */
  private void fitsWhenWritten(Scenario scenario) {
    int topics = scenario.organisation().themes().stream().mapToInt(t -> t.topics().size()).sum();
    int parts = scenario.organisation().departments().size() + topics;
    if (parts > SURELY_SMALL
        && (topics > MOST_THEME_TOPICS
            || ScenarioWriter.write(scenario).getBytes(UTF_8).length > SourceText.LARGEST)) {
      String megabytes = Integer.toString(SourceText.LARGEST / 1_000_000);
      problems.add(
          Problem.at(
              root.place(), "too-large-written", megabytes, Integer.toString(MOST_THEME_TOPICS)));
      problems.throwIfAny();
    }
  }

  private Horizon horizon() {
    Entry horizon = root.entry("horizon");
    return new Horizon(
        horizon.whole("warm-up").orElse(Horizon.DEFAULT.warmUp()),
        horizon.whole("weeks").orElse(Horizon.DEFAULT.weeks()),
        horizon.whole("observe-every").orElse(Horizon.DEFAULT.observeEvery()));
  }

  /** Checks what the organisation and the parameters demand of each other. */
  private void fit(Draft draft, Map<ActorKind, Integer> actors, Parameters parameters) {
    String key = root.has("organisation-chart") ? "organisation-chart" : "divisions";
    Place place = root.placeOf(key);
    if (draft.staff() < parameters.fewestStaff()) {
      problems.add(
          Problem.of(
              place,
              key,
              Long.toString(draft.staff()),
              "too-few-staff",
              Integer.toString(parameters.contacts().ties()),
              Integer.toString(parameters.fewestStaff())));
    }
    int topics = draft.topics().size();
    int fewest = parameters.fewestTopics();
    if (topics < fewest) {
      problems.add(
          Problem.of(
              place, key, Integer.toString(topics), "too-few-topics", Integer.toString(fewest)));
    }
    int sum = actors.values().stream().mapToInt(Integer::intValue).sum();
    int needed = parameters.fewestActors();
    if (sum < needed) {
      problems.add(
          Problem.of(
              root.placeOf("actors"),
              "actors",
              Integer.toString(sum),
              "too-few-actors",
              Integer.toString(needed)));
    }
  }

  private Description description() {
    String german = root.text("description-de").orElse("");
    String english = root.text("description").orElse(german);
    return new Description(english, german.isEmpty() ? english : german);
  }

  private String nameOfFile() {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().replaceFirst("\\.[A-Za-z]+$", "");
    String slug = Values.slugOf(name);
    return slug.isEmpty() ? "scenario" : slug;
  }
}
