package korridor.evaluation.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import korridor.experiment.ExperimentPlan;
import korridor.experiment.ProgressListener;
import korridor.experiment.ThreadExecutor;
import korridor.model.process.Order;
import korridor.run.RunResult;

/**
 * Makes the runs of plans and gathers what was seen of each.
 *
 * @param executor makes the runs
 * @param progress told of every run that has ended
 */
public record EnsembleRunner(ThreadExecutor executor, ProgressListener progress) {

  /**
   * Makes the runs of all plans.
   *
   * @return plan by plan, in each point by point
   * @throws CancellationException when the executor was cancelled
   */
  List<Trajectories> run(List<ExperimentPlan> plans, Order order) {
    List<RunResult> results = new ArrayList<>();
    try {
      executor.execute(
          plans.stream().flatMap(ExperimentPlan::trials).map(trial -> trial.inOrder(order)),
          results::add,
          progress);
    } catch (IOException ofNoSink) {
      throw new UncheckedIOException(ofNoSink);
    }
    List<Trajectories> trajectories = new ArrayList<>();
    int next = 0;
    for (ExperimentPlan plan : plans) {
      int atPoint = plan.runs() / plan.points().size();
      for (int point = 0; point < plan.points().size(); point++) {
        trajectories.add(Trajectories.of(plan, results.subList(next, next + atPoint)));
        next += atPoint;
      }
    }
    return trajectories;
  }

  /** Makes runs that are observed in a way of their own, one a number. */
  <T> List<T> each(int runs, IntFunction<T> run) {
    return executor.each(runs, run, progress);
  }

  /**
   * Whether the work goes on.
   *
   * @throws CancellationException if it does not
   */
  void check() {
    executor.check();
  }
}
