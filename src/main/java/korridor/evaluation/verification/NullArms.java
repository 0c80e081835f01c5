package korridor.evaluation.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Verdict;
import korridor.model.Arm;
import korridor.model.Intervention;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.model.parameter.Parameters;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.ReplicateRun;
import korridor.run.RunResult;
import korridor.run.RunWatch;
import korridor.scenario.Scenario;
import korridor.scenario.Scenario.Horizon;
import korridor.statistics.Interval;
import korridor.statistics.PairedComparison;

/**
 * The part of V10 about arms: those that do nothing equal the silo to the bit; random rewiring and
 * headcount equal it within a margin, in that the 90 % interval of the paired difference lies
 * inside (two one-sided tests, Schuirmann 1987). The margin is a fifth of the smallest effect that
 * the model is to show on trust across departments, 0.05 by the I-Team. Doses are the declared
 * ones, in offices of thirty: where an office of ten gives up one person, it falls below what its
 * line work requires, and the strain is an effect.
 */
final class NullArms {

  private static final long SEED = 1100;
  private static final Horizon HORIZON = new Horizon(312, 260, 260);
  private static final double MARGIN = 0.01;
  private static final double LEVEL = 0.9;
  private static final List<Intervention> EQUIVALENT =
      List.of(Interventions.RANDOM_REWIRING, Interventions.HEADCOUNT);

  private final SameAgainstSame whole;

  NullArms(SameAgainstSame whole) {
    this.whole = whole;
  }

  List<Finding> examine(Effort effort) {
    int runs = effort.runs(40, 200);
    List<Finding> findings = new ArrayList<>();
    findings.add(idle(Math.max(4, runs / 10)));
    int column = Measures.all().indexOf(Measures.TRUST_ACROSS);
    Setting town = Setting.town();
    Scenario scenario =
        new Scenario("null", "Null", "", town.organisation(), HORIZON, Map.of(), town.parameters());
    List<Arm> arms = new ArrayList<>(List.of(Arm.SILO));
    EQUIVALENT.forEach(solution -> arms.add(Arm.of(solution)));
    double[][] rows =
        whole.rows(
            runs,
            run ->
                new ReplicateRun(scenario, "", SEED, run)
                    .results(arms, RunWatch.NONE).stream()
                        .mapToDouble(result -> SameAgainstSame.last(result)[column])
                        .toArray());
    for (int n = 0; n < EQUIVALENT.size(); n++) {
      findings.add(equivalent(EQUIVALENT.get(n), Measures.TRUST_ACROSS, rows, n + 1));
    }
    return findings;
  }

  /** Each intervention with strength 0: the largest difference in any measure. */
  private Finding idle(int runs) {
    Map<Intervention, Rollout> timings = new LinkedHashMap<>();
    List<Arm> arms = new ArrayList<>(List.of(Arm.SILO));
    for (Intervention intervention : Interventions.STANDARD) {
      timings.put(intervention, Rollout.of(0, Integer.MAX_VALUE, 0, 0));
      arms.add(Arm.of(intervention));
    }
    Scenario scenario = SameAgainstSame.scenario(6, 26, 52, timings, Parameters.defaults());
    double[][] largest =
        whole.rows(runs, run -> new double[] {largestDifference(scenario, arms, run)});
    double most = Arrays.stream(Rows.column(largest, 0)).max().orElseThrow();
    return new Finding(
        whole.say("idle"),
        0,
        most,
        Interval.unknown(Finding.LEVEL),
        whole.say("to-the-bit"),
        runs,
        0,
        Verdict.of(most == 0));
  }

  /** Between the first arm of one replicate and any other, in any measure. */
  private static double largestDifference(Scenario scenario, List<Arm> arms, int run) {
    List<RunResult> results =
        new ReplicateRun(scenario, "", SEED, run).results(arms, RunWatch.NONE);
    double[] silo = SameAgainstSame.last(results.get(0));
    double most = 0;
    for (RunResult result : results) {
      double[] idle = SameAgainstSame.last(result);
      for (int m = 0; m < silo.length; m++) {
        // Where nothing can be said of either, there is no difference.
        boolean bothUnknown = Double.isNaN(silo[m]) && Double.isNaN(idle[m]);
        most = Math.max(most, bothUnknown ? 0 : Math.abs(silo[m] - idle[m]));
      }
    }
    return most;
  }

  private Finding equivalent(Intervention solution, Measure measure, double[][] rows, int column) {
    PairedComparison comparison =
        PairedComparison.of(Rows.column(rows, column), Rows.column(rows, 0), LEVEL);
    boolean inside = comparison.lower() > -MARGIN && comparison.upper() < MARGIN;
    return new Finding(
        whole.say("equivalent." + solution.key(), "measure", measure.label()),
        0,
        comparison.difference(),
        new Interval(comparison.lower(), comparison.upper(), LEVEL),
        whole.say("margin", "margin", MARGIN),
        comparison.n(),
        0,
        Verdict.of(inside));
  }
}
