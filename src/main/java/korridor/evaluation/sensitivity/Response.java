package korridor.evaluation.sensitivity;

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
 * What is asked of every point: the difference of an arm to the silo in the last week, or the silo
 * itself. Replicate r is the same luck at every point.
 *
 * @param scenario the scenario without the values of the points
 * @param arm the arm; the silo alone if its own value is in question
 * @param measure what is measured
 * @param replicates runs of each arm at each point, 1 or more
 * @param seed the master seed
 */
public record Response(Scenario scenario, Arm arm, Measure measure, int replicates, long seed) {

  /** Only the last week is looked at. */
  public Response {
    int warmUp = scenario.horizon().warmUp();
    int weeks = scenario.horizon().weeks();
    scenario = scenario.with(new Horizon(warmUp, weeks, weeks));
  }

  /**
   * What was found at some points.
   *
   * @param values mean over the replicates of each point; NaN where one of them is missing, for
   *     without it the luck would be another
   * @param luck variance of such a mean by luck alone; NaN for one replicate
   */
  record Sample(double[] values, double luck) {}

  /** How many runs some points take. */
  public int runs(int points) {
    return Math.multiplyExact(points, replicates * arms().size());
  }

  /** Makes the runs. */
  Sample at(List<DesignPoint> points, EnsembleRunner runner) {
    String hash = ScenarioHash.of(scenario);
    List<Double> seen = new ArrayList<>();
    Stream<Trial> trials = points.stream().flatMap(point -> trials(point, hash));
    try {
      runner.executor().execute(trials, result -> seen.add(value(result)), runner.progress());
    } catch (IOException ofNoSink) {
      throw new UncheckedIOException(ofNoSink);
    }
    return sample(differences(seen, points.size()));
  }

  private List<Arm> arms() {
    return arm.equals(Arm.SILO) ? List.of(arm) : List.of(Arm.SILO, arm);
  }

  private Stream<Trial> trials(DesignPoint point, String hash) {
    return IntStream.range(0, replicates)
        .boxed()
        .flatMap(
            replicate ->
                arms().stream()
                    .map(one -> new RunKey(hash, point, one, replicate, seed))
                    .map(key -> new Trial(scenario, key, List.of(measure))));
  }

  private static double value(RunResult result) {
    return result.isFailure() ? Double.NaN : result.observation().last()[0];
  }

  private double[][] differences(List<Double> seen, int points) {
    int arms = arms().size();
    double[][] differences = new double[points][replicates];
    for (int n = 0; n < points * replicates; n++) {
      double last = seen.get(n * arms + arms - 1);
      differences[n / replicates][n % replicates] = arms == 1 ? last : last - seen.get(n * arms);
    }
    return differences;
  }

  /**
   * Part of the scatter of replicates belongs to them at every point, for they keep their luck;
   * only what differs from point to point can be taken for an effect.
   */
  static Sample sample(double[][] differences) {
    double[] values =
        Arrays.stream(differences)
            .mapToDouble(d -> Arrays.stream(d).average().orElse(Double.NaN))
            .toArray();
    int replicates = differences[0].length;
    double[][] known =
        Arrays.stream(differences)
            .filter(d -> Arrays.stream(d).allMatch(Double::isFinite))
            .toArray(double[][]::new);
    if (replicates < 2 || known.length < 2) {
      return new Sample(values, Double.NaN);
    }
    double[] ofReplicate = new double[replicates];
    Arrays.setAll(
        ofReplicate, r -> Arrays.stream(known).mapToDouble(d -> d[r]).average().orElse(0));
    double mean = Arrays.stream(ofReplicate).average().orElse(0);
    double squares = 0;
    for (double[] d : known) {
      double ofPoint = Arrays.stream(d).average().orElse(0);
      for (int r = 0; r < replicates; r++) {
        double rest = d[r] - ofPoint - ofReplicate[r] + mean;
        squares += rest * rest;
      }
    }
    double degrees = (known.length - 1.0) * (replicates - 1.0);
    return new Sample(values, squares / degrees / replicates);
  }
}
