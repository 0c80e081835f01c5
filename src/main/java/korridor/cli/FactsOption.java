package korridor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import korridor.language.Language;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.scenario.Fact;
import korridor.scenario.Facts;
import picocli.CommandLine.Option;

/** What is known of silos, beside which the administrations that were drawn are held. */
final class FactsOption {

  /** The unit of every measure, by its name. */
  private static final Map<String, String> MEASURES =
      Measures.all().stream().collect(Collectors.toMap(Measure::name, Measure::unit));

  @Option(
      names = "--facts",
      paramLabel = "${bundle:label.file}",
      descriptionKey = "option.facts",
      order = 13)
  private String file;

  /**
   * The facts of the city's own, those of the option after those of the scenario, and the public
   * ones about other measures, of which the city says nothing itself.
   *
   * @throws korridor.scenario.ScenarioException with all problems of a file
   */
  List<Fact> facts(LoadedScenario loaded, Path home, Language texts) {
    List<Fact> facts = new ArrayList<>(own(loaded, texts));
    Path known = home.resolve("scenarios").resolve(Facts.FILE);
    if (Files.isRegularFile(known)) {
      facts.addAll(without(targets(known), facts));
    }
    return List.copyOf(facts);
  }

  /** The facts of the city's own: those of the scenario, then those of the option. */
  List<Fact> own(LoadedScenario loaded, Language texts) {
    List<Fact> named = named(texts);
    List<Fact> facts = new ArrayList<>(without(ofScenario(loaded), named));
    facts.addAll(named);
    return facts;
  }

  /** The facts of the file that was named; none if there was none. */
  private List<Fact> named(Language texts) {
    if (file == null) {
      return List.of();
    }
    List<Fact> facts = targets(new Arguments(texts).path(file));
    if (facts.isEmpty()) {
      throw new BadInputException(texts.say("bad.no-target", "file", file));
    }
    return facts;
  }

  /** The facts that the scenario names a file of. */
  static List<Fact> ofScenario(LoadedScenario loaded) {
    return loaded.reading().facts().map(FactsOption::targets).orElse(List.of());
  }

  private static List<Fact> targets(Path path) {
    return Facts.read(path, MEASURES).stream().filter(fact -> fact.target().isPresent()).toList();
  }

  /** Of equal measures the nearer source counts. */
  private static List<Fact> without(List<Fact> facts, List<Fact> nearer) {
    Set<String> measures = new HashSet<>();
    nearer.forEach(fact -> measures.add(fact.meaning().name()));
    return facts.stream().filter(fact -> !measures.contains(fact.meaning().name())).toList();
  }
}
