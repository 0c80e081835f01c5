package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Axis;
import korridor.evaluation.Picture.Form;
import korridor.evaluation.Picture.Series;
import korridor.evaluation.Picture.Source;
import korridor.experiment.ThreadExecutor;
import korridor.random.Draws;
import korridor.statistics.Distributions;
import korridor.statistics.RequiredReplications;
import korridor.statistics.VarghaDelaney;

/**
 * S2: Vargha and Delaney's A of two normal samples d standard deviations apart is Φ(d/√2) on
 * average; and how many runs show an effect of a given size.
 */
final class Dominance extends RepeatedCase {

  private static final long SEED = 202;
  private static final int SIZE = 40;
  private static final double[] DISTANCES = {0, 0.2, 0.5, 0.8, 1.2, 2};

  Dominance(ThreadExecutor executor) {
    super("S2", executor);
  }

  @Override
  public Outcome examine(Effort effort) {
    double[][] rows = rows(effort.runs(400, 4000), Dominance::run);
    double[][] band = Rows.band(rows);
    List<Finding> findings = new ArrayList<>();
    for (int n = 0; n < DISTANCES.length; n++) {
      double d = DISTANCES[n];
      findings.add(Finding.mean(say("a", "d", d), expected(d), 0, Rows.moments(rows, n)));
    }
    RequiredReplications customary = RequiredReplications.CUSTOMARY;
    findings.add(Finding.exact(say("replications", "d", 0.2), 393, customary.perArm(0.2), 0));
    findings.add(Finding.exact(say("replications", "d", 0.1), 1570, customary.perArm(0.1), 0));
    return Outcome.of(findings, picture(band));
  }

  private Picture picture(double[][] band) {
    double[] x = Rows.steps(0, 0.05, 43);
    double[] y = Arrays.stream(x).map(Dominance::expected).toArray();
    return new Picture(
        say("picture"),
        Axis.of(say("across")),
        Axis.of(say("upwards")),
        List.of(
            Series.of(say("series"), Source.REFERENCE, Form.LINE, x, y),
            new Series(
                common("ours"),
                Source.OURS,
                Form.POINTS,
                DISTANCES.clone(),
                band[0],
                band[1],
                band[2])));
  }

  private static double expected(double distance) {
    return Distributions.normalProbability(distance / Math.sqrt(2));
  }

  /** A at each distance, all from the same two standard normal samples. */
  private static double[] run(int run) {
    double[] one = sample(run, 1, 0);
    return Arrays.stream(DISTANCES)
        .map(d -> VarghaDelaney.of(sample(run, 2, d), one).a())
        .toArray();
  }

  private static double[] sample(int run, int purpose, double shift) {
    long stream = Draws.stream(Draws.root(SEED, run), purpose, 0);
    double[] sample = new double[SIZE];
    Arrays.setAll(sample, i -> shift + Draws.gaussian(stream, i, 0));
    return sample;
  }
}
