package korridor.cli;

import java.nio.file.Path;
import java.util.List;
import korridor.scenario.Overrides;
import korridor.scenario.Reading;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;
import korridor.scenario.ScenarioWriter;

/**
 * A scenario as it will be simulated.
 *
 * @param file where it was read
 * @param reading the scenario with the changes of the command line, and what was understood
 * @param hash of the effective scenario
 * @param text of the effective scenario, as a file
 */
record LoadedScenario(Path file, Reading reading, String hash, String text) {

  /**
   * Reads and checks.
   *
   * @param changes assignments such as {@code episode.goal=0}
   * @param allowOutside whether tables may lie outside of the scenario's folder
   * @throws korridor.scenario.ScenarioException with all problems of file and changes
   */
  static LoadedScenario load(Path file, List<String> changes, boolean allowOutside) {
    Reading reading = ScenarioReader.examine(file, Overrides.parse(changes), allowOutside);
    Scenario scenario = reading.scenario();
    return new LoadedScenario(
        file, reading, ScenarioHash.of(scenario), ScenarioWriter.write(scenario));
  }

  /** The same file with another scenario made of it. */
  LoadedScenario with(Scenario other) {
    return other.equals(scenario())
        ? this
        : new LoadedScenario(
            file,
            new Reading(other, reading.notes(), reading.stated(), reading.facts()),
            ScenarioHash.of(other),
            ScenarioWriter.write(other));
  }

  /** With the changes of the command line. */
  Scenario scenario() {
    return reading.scenario();
  }
}
