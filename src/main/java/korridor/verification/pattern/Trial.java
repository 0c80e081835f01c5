package korridor.verification.pattern;

import java.util.List;
import korridor.model.Arm;
import korridor.scenario.Scenario;

/**
 * Runs that belong together: arms of one scenario that fork from the same settled silo.
 *
 * @param scenario the effective scenario
 * @param arms the arms, in order
 * @param replicates how many replicates of each
 */
record Trial(Scenario scenario, List<Arm> arms, int replicates) {

  Trial {
    arms = List.copyOf(arms);
  }

  int runs() {
    return arms.size() * replicates;
  }
}
