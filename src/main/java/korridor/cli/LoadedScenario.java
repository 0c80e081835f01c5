package korridor.cli;

import java.nio.file.Path;
import java.util.List;
import korridor.scenario.Overrides;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;
import korridor.scenario.ScenarioWriter;

/**
 * A scenario as it will be simulated.
 *
 * @param file where it was read
 * @param scenario with the changes of the command line
 * @param hash of the effective scenario
 * @param text of the effective scenario, as a file
 */
record LoadedScenario(Path file, Scenario scenario, String hash, String text) {

  /**
   * Reads and checks.
   *
   * @param changes assignments such as {@code episode.common-goal=0}
   * @throws korridor.scenario.ScenarioException with all problems of file and changes
   */
  static LoadedScenario load(Path file, List<String> changes) {
    Scenario scenario = ScenarioReader.read(file, Overrides.parse(changes));
    return new LoadedScenario(
        file, scenario, ScenarioHash.of(scenario), ScenarioWriter.write(scenario));
  }
}
