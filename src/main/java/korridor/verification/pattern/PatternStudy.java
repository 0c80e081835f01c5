package korridor.verification.pattern;

import java.util.List;
import korridor.verification.Effort;
import korridor.verification.Result;

/**
 * All patterns in one setting. The arms are run once for the patterns that share them; what a
 * pattern needs on top it runs itself.
 *
 * @param setting what the patterns are looked for in
 */
public record PatternStudy(Setting setting) {

  /** How many runs the study makes. */
  public int runs() {
    int own = patterns(null, null).stream().mapToInt(Pattern::ownRuns).sum();
    return setting.trial(Arms.SHARED).runs() + own;
  }

  /** Makes the runs and examines the patterns, P1 to P12. */
  public List<Result> results(Laboratory laboratory) {
    Trajectories shared =
        laboratory.run(List.of(setting.trial(Arms.SHARED)), setting.order(), setting.seed()).get(0);
    return patterns(laboratory, shared).stream().map(p -> result(laboratory, p)).toList();
  }

  private static Result result(Laboratory laboratory, Pattern pattern) {
    Result result = Result.of(pattern, Effort.FULL);
    laboratory.check();
    return result;
  }

  private List<Pattern> patterns(Laboratory laboratory, Trajectories shared) {
    double deadline = setting.parameters().issues().deadline();
    return List.of(
        new SiloPersists(shared),
        new FewAreSolved(shared, deadline),
        new SlowAndDeep(shared),
        new FastAndShallow(shared),
        new Complementarity(shared),
        new Relapse(setting, laboratory, shared),
        new NullArms(shared),
        new TradeOff(setting, laboratory),
        new TwoRegimes(setting, laboratory),
        new Overload(setting, laboratory),
        new Disappointment(setting, laboratory),
        new Horizons(shared));
  }
}
