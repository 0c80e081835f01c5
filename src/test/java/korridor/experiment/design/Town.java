package korridor.experiment.design;

import java.nio.file.Path;
import korridor.scenario.Overrides;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioReader;

/** A scenario to try designs on. */
final class Town {

  private Town() {}

  static Scenario of() {
    return of(60, "");
  }

  /** With that many staff in two departments, and more keys. */
  static Scenario of(int staff, String more) {
    String text =
        """
        city: Testheim
        divisions:
          - {name: A, departments: [{name: a, staff: %d}]}
          - {name: B, departments: [{name: b, staff: %d}]}
        """
            .formatted(staff / 2, staff - staff / 2);
    return ScenarioReader.parse(Path.of("town.yaml"), text + more, Overrides.NONE);
  }
}
