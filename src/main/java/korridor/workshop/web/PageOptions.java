package korridor.workshop.web;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.function.Consumer;
import korridor.language.Language;
import korridor.scenario.Scenario;

/**
 * How the page is served.
 *
 * @param scenario the city to begin with
 * @param name how a command line names that scenario
 * @param language of the page where it chooses no other
 * @param port to listen on; 0 for any that is free
 * @param host address of this machine that phones join at; null when they may not
 * @param seed the master seed
 * @param threads that compute
 * @param memory bytes that settled silos and futures may take together
 * @param source folder from which the page's files are read anew each time; null for those in the
 *     program
 * @param mishaps told of what nobody foresaw; the page is told no more than that
 */
public record PageOptions(
    Scenario scenario,
    String name,
    Language language,
    int port,
    InetAddress host,
    long seed,
    int threads,
    long memory,
    Path source,
    Consumer<Exception> mishaps) {

  private static final long SEED = 1;

  /** As the command starts it: half of the memory, and every processor. */
  public static PageOptions of(
      Scenario scenario,
      String name,
      Language language,
      int port,
      InetAddress host,
      Path source,
      Consumer<Exception> mishaps) {
    Runtime machine = Runtime.getRuntime();
    return new PageOptions(
        scenario,
        name,
        language,
        port,
        host,
        SEED,
        machine.availableProcessors(),
        machine.maxMemory() / 2,
        source,
        mishaps);
  }
}
