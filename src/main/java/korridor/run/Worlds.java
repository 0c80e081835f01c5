package korridor.run;

import korridor.scenario.Scenario;

/** Where worlds come from; replaced in tests by worlds that fail. */
@FunctionalInterface
interface Worlds {

  /** The world of the scenario before the first week of the warm-up, under silo. */
  World create(Scenario scenario, long seed, int replicate);
}
