package korridor.evaluation.matching;

import java.util.Arrays;
import korridor.scenario.Fact;
import korridor.scenario.Fact.Use;
import korridor.statistics.RunningMoments;

/**
 * A fact and what draws say about it.
 *
 * @param fact the fact, which has a target
 * @param values what the silo of each draw says, the mean of its replicates; NaN where it says
 *     nothing
 * @param luck standard deviation of single runs within draws, to be compared with the tolerance;
 *     NaN where each draw was run once only
 */
public record HeldFact(Fact fact, double[] values, double luck) {

  static HeldFact of(Fact fact, double[][] runs) {
    double squares = 0;
    long degrees = 0;
    double[] values = new double[runs.length];
    for (int draw = 0; draw < runs.length; draw++) {
      double[] known = Arrays.stream(runs[draw]).filter(Double::isFinite).toArray();
      RunningMoments moments = RunningMoments.of(known);
      values[draw] = known.length == 0 ? Double.NaN : moments.mean();
      if (known.length > 1) {
        squares += moments.variance() * (known.length - 1);
        degrees += known.length - 1;
      }
    }
    return new HeldFact(fact, values, degrees == 0 ? Double.NaN : Math.sqrt(squares / degrees));
  }

  /** What is done with draws that contradict it. */
  public Use use() {
    return fact.target().orElseThrow().use();
  }

  /** Whether a draw says something about it. */
  public boolean knownBy(int draw) {
    return !Double.isNaN(values[draw]);
  }

  /** Whether a draw lies outside of what is tolerated. */
  public boolean contradictedBy(int draw) {
    return knownBy(draw) && !fact.tolerated().contains(values[draw]);
  }
}
