package korridor.workshop.web;

import java.nio.file.Path;
import korridor.language.Language;
import korridor.scenario.Scenario;

/**
 * How the page is served.
 *
 * @param scenario the city to begin with
 * @param name how a command line names that scenario
 * @param language of the page where it chooses no other
 * @param port to listen on; 0 for any that is free
 * @param seed the master seed
 * @param threads that compute
 * @param memory bytes that settled silos and futures may take together
 * @param source folder from which the page's files are read anew each time; null for those in the
 *     program
 */
public record PageOptions(
    Scenario scenario,
    String name,
    Language language,
    int port,
    long seed,
    int threads,
    long memory,
    Path source) {

  private static final long SEED = 1;

  /** As the command starts it: half of the memory, and every processor. */
  public static PageOptions of(
      Scenario scenario, String name, Language language, int port, Path source) {
    Runtime machine = Runtime.getRuntime();
    return new PageOptions(
        scenario,
        name,
        language,
        port,
        SEED,
        machine.availableProcessors(),
        machine.maxMemory() / 2,
        source);
  }
}
