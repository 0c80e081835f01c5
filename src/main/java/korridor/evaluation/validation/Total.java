package korridor.evaluation.validation;

import java.util.Arrays;
import korridor.model.Arm;
import korridor.observe.Measures;

/**
 * One number for a council that asks which way is best: half line service, a quarter the share of
 * cross-cutting issues solved, a quarter trust across departments. The weights are an assumption:
 * daily work counts as much as all that crosses it.
 */
final class Total {

  private static final double LINE = 0.5;
  private static final double SOLVED = 0.25;
  private static final double TRUST = 0.25;

  private Total() {}

  /** The weighted total of an arm in a week, replicate by replicate. */
  static double[] of(Trajectories trajectories, Arm arm, int week) {
    double[] total = trajectories.at(arm, Measures.LINE_SERVICE, week);
    double[] solved = trajectories.at(arm, Measures.DONE_IN_TWO_YEARS, week);
    double[] trust = trajectories.at(arm, Measures.TRUST_ACROSS, week);
    Arrays.setAll(total, r -> LINE * total[r] + SOLVED * solved[r] + TRUST * trust[r]);
    return total;
  }
}
