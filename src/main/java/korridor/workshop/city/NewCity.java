package korridor.workshop.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import korridor.scenario.NewScenario;
import korridor.scenario.Overrides;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;
import korridor.workshop.Refusal;

/**
 * Reads a city that was entered on the page, with the same checks and words as files get. It lies
 * in a folder of its own while it is read, so that it can name no other file of this machine.
 */
public final class NewCity {

  private static final String SCENARIO = "city.yaml";
  private static final String TABLE = "city.csv";

  private NewCity() {}

  /**
   * Reads a scenario.
   *
   * @throws korridor.scenario.ScenarioException with all problems
   * @throws Refusal when it is too large for a page
   */
  public static City ofYaml(String text) {
    return inFolder(folder -> parse(folder, text));
  }

  /**
   * Reads an organisation chart, in whatever coding it has.
   *
   * @param city its name
   * @throws korridor.scenario.ScenarioException with all problems
   * @throws Refusal when it is too large for a page
   */
  public static City ofTable(String city, byte[] table) {
    return inFolder(
        folder -> {
          Files.write(folder.resolve(TABLE), table);
          return parse(folder, NewScenario.minimal(city, TABLE));
        });
  }

  private static Scenario parse(Path folder, String text) {
    return ScenarioReader.parse(folder.resolve(SCENARIO), text, Overrides.NONE);
  }

  /** Reads in a folder that is removed afterwards. */
  @FunctionalInterface
  private interface Reading {
    Scenario in(Path folder) throws IOException;
  }

  private static City inFolder(Reading reading) {
    try {
      Path folder = Files.createTempDirectory("korridor-city");
      try {
        return CityLimits.checked(City.of(reading.in(folder), ""));
      } finally {
        remove(folder);
      }
    } catch (IOException noFolder) {
      throw new UncheckedIOException(noFolder);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
