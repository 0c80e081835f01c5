package korridor.evaluation.validation;

import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Result;

/**
 * All patterns in one setting. The arms are run once for the patterns that share them; what a
 * pattern needs on top it runs itself.
 *
 * @param setting what the patterns are looked for in
 */
public record PatternStudy(Setting setting) {

  /** How many runs the study makes. */
  public int runs() {
    int own =
        Relapse.ownRuns(setting)
            + TradeOff.ownRuns(setting)
            + Overload.ownRuns(setting)
            + Disappointment.ownRuns(setting);
    return setting.plan(Arms.SHARED).runs() + own;
  }

  /** Makes the runs and examines the patterns, P1 to P12. */
  public List<Result> results(EnsembleRunner runner) {
    Trajectories shared = runner.run(List.of(setting.plan(Arms.SHARED)), setting.order()).get(0);
    return patterns(runner, shared).stream().map(p -> result(runner, p)).toList();
  }

  private static Result result(EnsembleRunner runner, Pattern pattern) {
    Result result = Result.of(pattern, Effort.FULL);
    runner.check();
    return result;
  }

  private List<Pattern> patterns(EnsembleRunner runner, Trajectories shared) {
    double deadline = setting.parameters().issues().deadline();
    return List.of(
        new SiloPersists(shared),
        new FewAreSolved(shared, deadline),
        new SlowAndDeep(shared),
        new FastAndShallow(shared),
        new Complementarity(shared),
        new Relapse(setting, runner, shared),
        new NullArms(shared),
        new TradeOff(setting, runner),
        new Overload(setting, runner),
        new Disappointment(setting, runner),
        new Horizons(shared));
  }
}
