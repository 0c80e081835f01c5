package korridor.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.run.RunKey;
import korridor.run.Simulation;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;

/**
 * What a week of every arm costs in Karlsruhe, on one thread, observers aside, in years three to
 * six after the fork.
 *
 * @param nanosPerPerson nanoseconds a person and week by the name of the arm, the fastest year
 */
record Arms(Map<String, Double> nanosPerPerson) {

  private static final int YEAR = 52;
  private static final int YEARS_BEFORE = 2;
  private static final int YEARS = 4;

  static Arms measure(int rounds) throws IOException {
    Scenario karlsruhe = ScenarioReader.read(Path.of("scenarios/karlsruhe.yaml"));
    RunKey key = new RunKey(ScenarioHash.of(karlsruhe), Arm.SILO, 0, 1);
    Simulation settled = Simulation.of(karlsruhe, key).runTo(0);
    Map<String, Double> nanos = new LinkedHashMap<>();
    // Arm by arm in each round, so that no arm has a quiet or busy minute for itself.
    for (int round = 0; round < rounds; round++) {
      for (Arm arm : Interventions.STANDARD_ARMS) {
        double week = fastestYear(settled.fork().switchTo(arm)) / YEAR;
        nanos.merge(arm.name(), week * 1e9 / karlsruhe.organisation().staff(), Math::min);
      }
    }
    return new Arms(nanos);
  }

  private static double fastestYear(Simulation branch) {
    double fastest = Double.MAX_VALUE;
    branch.runTo(YEARS_BEFORE * YEAR);
    for (int year = 0; year < YEARS; year++) {
      double start = Clock.seconds();
      branch.runTo(branch.week() + YEAR);
      fastest = Math.min(fastest, Clock.seconds() - start);
    }
    return fastest;
  }

  /** Millions of person-weeks a second. */
  double millions(String arm) {
    return 1e3 / nanosPerPerson.get(arm);
  }

  /** The arm that costs most. */
  String dearest() {
    return nanosPerPerson.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }
}
