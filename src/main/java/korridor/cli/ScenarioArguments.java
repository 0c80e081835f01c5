package korridor.cli;

import java.nio.file.Path;
import java.util.List;
import korridor.language.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario, and what is changed in it from the command line. */
final class ScenarioArguments {

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.scenario}",
      descriptionKey = "argument.scenario")
  private String scenario;

  @Option(
      names = "--set",
      paramLabel = "${bundle:label.set}",
      descriptionKey = "option.set",
      order = 50)
  private List<String> changes = List.of();

  @Option(names = "--allow-outside", descriptionKey = "option.allow-outside", order = 51)
  private boolean allowOutside;

  /** Reads and checks the scenario. */
  LoadedScenario load(Path home, Language texts) {
    return LoadedScenario.load(
        new ScenarioFinder(home, texts).find(scenario), changes, allowOutside);
  }
}
