package korridor.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Parameters;

/**
 * The runs behind the patterns: a city of 1,500, five years of settling, ten years of each arm, all
 * measures at the end of each year. The arms of a replicate share state and luck, so differences
 * are taken in pairs. Corridors and I-Team take half a year to set up, as in the scenarios.
 */
final class PatternRuns {

  static final int REPLICATES = 10;
  static final int YEARS = 10;
  private static final int SETTLING = 260;
  private static final long SEED = 20_170_627;
  private static final Rollout HALF_A_YEAR = Rollout.of(0, Integer.MAX_VALUE, 1, 26);
  private static final Map<Intervention, Rollout> RAMPS =
      Map.of(Interventions.CORRIDOR, HALF_A_YEAR, Interventions.ITEAM, HALF_A_YEAR);

  private final Map<String, double[][][]> runs = new HashMap<>();
  private final Administration[] settled = new Administration[REPLICATES];

  /** Settles the replicates under silo with these parameters. */
  PatternRuns(Parameters parameters) {
    for (int r = 0; r < REPLICATES; r++) {
      settled[r] = Trials.settled(Organisations.city(), parameters, SEED, r, SETTLING);
    }
  }

  /** Adds an arm under its own name. */
  PatternRuns add(String arm) {
    return add(arm, arm, RAMPS);
  }

  /** Adds an arm with timings of its own. */
  PatternRuns add(String name, String arm, Map<Intervention, Rollout> timings) {
    double[][][] years = new double[REPLICATES][][];
    for (int r = 0; r < REPLICATES; r++) {
      Administration fork = Trials.arm(settled[r], Interventions.arm(arm).orElseThrow(), timings);
      years[r] = Trials.years(fork, YEARS);
    }
    runs.put(name, years);
    return this;
  }

  /** The value of a measure in one replicate of an arm at the end of a year. */
  double value(String name, int replicate, String measure, int year) {
    return runs.get(name)[replicate][year][Trials.index(measure)];
  }

  /** The mean over replicates of a measure at the end of a year. */
  Estimate mean(String name, String measure, int year) {
    return estimate(r -> value(name, r, measure, year));
  }

  /** The mean over replicates of the difference between two arms at the end of a year. */
  Estimate difference(String name, String other, String measure, int year) {
    return estimate(r -> value(name, r, measure, year) - value(other, r, measure, year));
  }

  /** The mean over replicates of the change of a measure between two years. */
  Estimate change(String name, String measure, int from, int to) {
    return estimate(r -> value(name, r, measure, to) - value(name, r, measure, from));
  }

  /** The mean over replicates of anything. */
  Estimate estimate(IntToDoubleFunction ofReplicate) {
    return Estimate.of(IntStream.range(0, REPLICATES).mapToDouble(ofReplicate).toArray());
  }
}
