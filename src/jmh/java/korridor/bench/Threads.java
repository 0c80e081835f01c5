package korridor.bench;

import java.io.IOException;
import java.util.List;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.ProgressListener;
import korridor.experiment.ThreadExecutor;
import korridor.model.Arm;
import korridor.model.intervention.Interventions;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;
import korridor.scenario.ScenarioHash;

/** The same experiment on one thread and on two. */
record Threads(double oneSeconds, double twoSeconds) {

  private static final int ROUNDS = 3;

  /** Karlsruhe, two arms, half a year to settle and one year to act, in so many replicates. */
  static Threads measure(int replicates) throws IOException {
    Scenario shorter = Horizons.read("karlsruhe", new Horizon(26, 52, 52));
    ExperimentPlan plan =
        ExperimentPlan.comparison(
            shorter,
            ScenarioHash.of(shorter),
            List.of(Arm.SILO, Arm.of(Interventions.CORRIDOR)),
            replicates,
            1);
    double one = Double.MAX_VALUE;
    double two = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      one = Math.min(one, time(plan, 1));
      two = Math.min(two, time(plan, 2));
    }
    return new Threads(one, two);
  }

  private static double time(ExperimentPlan plan, int threads) throws IOException {
    double start = Clock.seconds();
    new ThreadExecutor(threads).execute(plan.trials(), result -> {}, ProgressListener.NONE);
    return Clock.seconds() - start;
  }

  double ratio() {
    return oneSeconds / twoSeconds;
  }
}
