package korridor.workshop.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import korridor.language.Language;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;

/** Servers for tests: any free port, a short town, nothing opened. */
final class Served {

  static final List<Exception> MISHAPS = Collections.synchronizedList(new ArrayList<>());

  private Served() {}

  /** The town of the workshop over a little more than a year. */
  static Scenario town() {
    return ScenarioReader.read(Path.of("scenarios", "workshop.yaml"))
        .with(new Scenario.Horizon(24, 60, 4));
  }

  static PageServer start() {
    return start(town(), null);
  }

  static PageServer start(Scenario scenario, String host) {
    return new PageServer(
        new PageOptions(
            scenario,
            "workshop",
            Language.of("en"),
            0,
            host == null ? null : Hosts.parse(host).orElseThrow(),
            1,
            2,
            200_000_000,
            null,
            MISHAPS::add));
  }
}
