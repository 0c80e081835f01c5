package korridor.evaluation.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import korridor.evaluation.validation.EnsembleRunner;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.run.DesignPoint;
import korridor.run.RunKey;
import korridor.run.RunResult;
import korridor.run.Trial;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;
import korridor.scenario.ScenarioHash;

/**
 * The silo of Korridor: the whole warm-up, and not a week beyond what is looked at.
 *
 * @param scenario the scenario without the values of the points
 * @param runner makes the runs
 */
public record SiloRuns(Scenario scenario, EnsembleRunner runner) implements Silo {

  /** Cuts what comes after the first week. */
  public SiloRuns {
    scenario = scenario.with(new Horizon(scenario.horizon().warmUp(), 1, 1));
  }

  @Override
  public double[][] measured(List<DesignPoint> points, long[] seeds, List<Measure> measures) {
    String hash = ScenarioHash.of(scenario);
    List<double[]> seen = new ArrayList<>();
    Stream<Trial> trials =
        IntStream.range(0, points.size())
            .mapToObj(n -> new RunKey(hash, points.get(n), Arm.SILO, 0, seeds[n]))
            .map(key -> new Trial(scenario, key, measures));
    try {
      runner
          .executor()
          .execute(trials, result -> seen.add(values(result, measures)), runner.progress());
    } catch (IOException ofNoSink) {
      throw new UncheckedIOException(ofNoSink);
    }
    return seen.toArray(double[][]::new);
  }

  private static double[] values(RunResult result, List<Measure> measures) {
    if (!result.isFailure()) {
      return result.observation().values()[0];
    }
    double[] missing = new double[measures.size()];
    Arrays.fill(missing, Double.NaN);
    return missing;
  }
}
