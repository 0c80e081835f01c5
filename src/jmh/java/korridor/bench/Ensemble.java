package korridor.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.ProgressListener;
import korridor.experiment.ThreadExecutor;
import korridor.experiment.design.BelievedDraws;
import korridor.model.intervention.Interventions;
import korridor.scenario.Scenario;
import korridor.scenario.ScenarioHash;
import korridor.scenario.ScenarioReader;

/**
 * Draws of all parameters in doubt, each with the eight standard arms of a town of 600 on two
 * threads, in a process of its own.
 *
 * @param draws how many
 * @param failed runs that failed
 * @param seconds wall-clock time of the process
 * @param processorSeconds of the process
 */
record Ensemble(int draws, int failed, double seconds, double processorSeconds) {

  /** As many as the laboratory draws. */
  static final int WHOLE = 300;

  private static final int THREADS = 2;

  static Ensemble measure(int draws) throws IOException, InterruptedException {
    Child child = Child.java(List.of(), Ensemble.class, draws);
    int failed = (int) child.numbers("failed")[0];
    return new Ensemble(draws, failed, child.seconds(), child.processorSeconds());
  }

  /** Reckoned from fewer draws where fewer were made. */
  double secondsOfWhole() {
    return seconds * WHOLE / draws;
  }

  /** Prints how many runs failed. */
  public static void main(String[] args) throws IOException {
    Scenario town = ScenarioReader.read(Path.of("scenarios/workshop.yaml"));
    ExperimentPlan plan =
        new ExperimentPlan(
            town,
            ScenarioHash.of(town),
            BelievedDraws.ensemble(Integer.parseInt(args[0])).points(town, 1),
            Interventions.STANDARD_ARMS,
            1,
            1);
    int[] failed = {0};
    new ThreadExecutor(THREADS)
        .execute(
            plan.trials(),
            result -> failed[0] += result.isFailure() ? 1 : 0,
            ProgressListener.NONE);
    System.out.printf(Locale.ROOT, "failed %d%n", failed[0]);
  }
}
