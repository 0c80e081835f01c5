package korridor.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import korridor.model.Arm;
import korridor.model.process.Order;
import korridor.observe.Measure;
import korridor.observe.Measures;
import korridor.run.World.Branch;
import korridor.scenario.Scenario;

/**
 * One replicate: the administration settles under silo once, then every arm forks from that same
 * state and runs on its own; the last arm takes the state over, so that a single arm needs the
 * memory of one administration and several arms that of two. Each result is a pure function of its
 * {@link RunKey}: it does not depend on the other arms, the order, the thread or the machine.
 *
 * @param scenario the effective scenario
 * @param scenarioHash its hash
 * @param seed the master seed
 * @param replicate number of the replicate, 0 or more
 */
public record ReplicateRun(Scenario scenario, String scenarioHash, long seed, int replicate) {

  /**
   * Computes the runs of the arms, in order. An arm that fails becomes a failed result and the
   * others go on; a failing warm-up fails them all.
   *
   * @throws CancellationException when the watch cancels
   */
  public List<RunResult> results(List<Arm> arms, RunWatch watch) {
    return results(arms, watch, Order.BY_POST, Measures.all());
  }

  /**
   * The same with people taking their turns in another order, as a check of robustness, or with
   * other measures.
   */
  List<RunResult> results(List<Arm> arms, RunWatch watch, Order order, List<Measure> measures) {
    return results(arms, watch, ModelWorld.worlds(order, measures));
  }

  List<RunResult> results(List<Arm> arms, RunWatch watch, Worlds worlds) {
    List<RunResult> results = new ArrayList<>();
    Settled settled = settle(worlds, watch);
    int[] weeks = ObservedWeeks.of(scenario.horizon());
    for (int n = 0; n < arms.size(); n++) {
      Arm arm = arms.get(n);
      boolean last = n == arms.size() - 1;
      RunResult result =
          result(
              arm,
              settled,
              world -> last ? world.become(arm, weeks) : world.fork(arm, weeks),
              watch);
      watch.ended(result);
      results.add(result);
    }
    return results;
  }

  private Settled settle(Worlds worlds, RunWatch watch) {
    try {
      World world = worlds.create(scenario, seed, replicate);
      for (int week = 0; week < scenario.horizon().warmUp(); week++) {
        step(world::step, watch);
      }
      return new Settled(world, null);
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (RuntimeException | Error e) {
      return new Settled(null, "warm-up: " + reason(e));
    }
  }

  private RunResult result(
      Arm arm, Settled settled, Function<World, Branch> begin, RunWatch watch) {
    RunKey key = new RunKey(scenarioHash, arm, replicate, seed);
    if (settled.failure() != null) {
      return RunResult.failed(key, settled.failure());
    }
    try {
      return RunResult.ok(key, observe(begin.apply(settled.world()), watch));
    } catch (CancellationException cancelled) {
      throw cancelled;
    } catch (RuntimeException | Error e) {
      // An error too, such as a lack of memory, is a result of this run and not of the others.
      return RunResult.failed(key, reason(e));
    }
  }

  private Observation observe(Branch branch, RunWatch watch) {
    for (int week = 0; week < scenario.horizon().weeks(); week++) {
      step(branch::step, watch);
    }
    return branch.observation();
  }

  private static void step(Runnable week, RunWatch watch) {
    if (watch.cancelled()) {
      throw new CancellationException();
    }
    week.run();
    watch.stepped();
  }

  private static String reason(Throwable e) {
    String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
    String what = e.getMessage() == null ? "" : ": " + e.getMessage().replaceAll("\\s+", " ");
    return e.getClass().getSimpleName() + what + where;
  }

  /** The settled world, or why there is none. */
  private record Settled(World world, String failure) {}
}
