package korridor.bench;

import java.io.IOException;
import java.nio.file.Path;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;
import korridor.scenario.ScenarioReader;

/** Scenarios that come with Korridor over other horizons. */
final class Horizons {

  private Horizons() {}

  /** The scenario of that name over this horizon. */
  static Scenario read(String name, Horizon horizon) throws IOException {
    Scenario own = ScenarioReader.read(Path.of("scenarios", name + ".yaml"));
    return new Scenario(
        own.name(),
        own.city(),
        own.descriptions(),
        own.organisation(),
        horizon,
        own.interventions(),
        own.parameters(),
        own.beliefs());
  }
}
