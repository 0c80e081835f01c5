package korridor.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import korridor.model.Parallel;
import korridor.model.process.Order;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.scenario.Scenario;

/**
 * One run to be made: an arm of a scenario, in a replicate, at a point of a design.
 *
 * @param scenario the scenario without the values of the point
 * @param key what tells this run from all others
 * @param order in which people take their turns
 * @param measures what is observed, in the order of the columns
 */
public record Trial(Scenario scenario, RunKey key, Order order, List<Measure> measures) {

  /** With people taking their turns post by post, and the standard measures. */
  public Trial(Scenario scenario, RunKey key) {
    this(scenario, key, Measures.all());
  }

  /** With people taking their turns post by post. */
  public Trial(Scenario scenario, RunKey key, List<Measure> measures) {
    this(scenario, key, Order.BY_POST, measures);
  }

  /** The same with people taking their turns in another order: a check of robustness. */
  public Trial inOrder(Order other) {
    return new Trial(scenario, key, other, measures);
  }

  /** Whether the two differ in nothing but the arm, so that both fork from the same state. */
  public boolean sharesWarmUp(Trial other) {
    return key.replicate() == other.key.replicate()
        && key.seed() == other.key.seed()
        && order == other.order
        && measures.equals(other.measures)
        && key.point().equals(other.key.point())
        && key.scenarioHash().equals(other.key.scenarioHash())
        && scenario.equals(other.scenario);
  }

  /**
   * Makes trials that share their warm-up, and settles the administration once for all of them.
   *
   * @return one result a trial, in order; failures are results, as are those of a point whose
   *     values contradict each other
   * @throws CancellationException when the watch cancels
   */
  public static List<RunResult> run(List<Trial> trials, RunWatch watch) {
    return run(trials, watch, Parallel.NONE);
  }

  /** The same, others helping with the parts of large administrations; the results are the same. */
  public static List<RunResult> run(List<Trial> trials, RunWatch watch, Parallel parallel) {
    Trial first = trials.get(0);
    Scenario there;
    try {
      there = first.key.point().of(first.scenario);
    } catch (IllegalArgumentException noScenario) {
      return failed(trials, noScenario.getMessage(), watch);
    }
    ReplicateRun replicate =
        new ReplicateRun(there, first.key.scenarioHash(), first.key.seed(), first.key.replicate());
    List<RunResult> made =
        replicate.results(
            trials.stream().map(t -> t.key.arm()).toList(),
            watch,
            ModelWorld.worlds(first.order, first.measures, parallel));
    List<RunResult> results = new ArrayList<>();
    for (int n = 0; n < made.size(); n++) {
      results.add(made.get(n).of(trials.get(n).key));
    }
    return results;
  }

  /** A point whose values contradict each other costs its own runs and not the study. */
  private static List<RunResult> failed(List<Trial> trials, String reason, RunWatch watch) {
    List<RunResult> results =
        trials.stream().map(trial -> RunResult.failed(trial.key, reason)).toList();
    results.forEach(watch::ended);
    return results;
  }
}
