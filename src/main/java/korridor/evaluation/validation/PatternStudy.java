package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Result;

/**
 * All patterns in one setting. The arms are run once for the patterns that share them; what a
 * pattern needs on top it runs itself.
 *
 * @param setting what the patterns are looked for in
 * @param effort whether a large city is among the sizes that are compared
 */
public record PatternStudy(Setting setting, Effort effort) {

  /** How many runs the study makes. */
  public int runs() {
    int members = setting.replicates();
    return ownRuns(members, setting.forSweeps().replicates())
        + Surveyed.ownRuns(members)
        + OtherSettings.ownRuns(members, effort)
        + WarmUps.ownRuns(members);
  }

  /** Makes the runs and examines the patterns, in the order of their numbers. */
  public List<Result> results(EnsembleRunner runner) {
    Ensemble whole = Ensemble.ofReplicates(setting, runner);
    Ensemble sweeps = Ensemble.ofReplicates(setting.forSweeps(), runner);
    Trajectories shared = whole.run(Arms.SHARED);
    OtherSettings others = new OtherSettings(setting, runner, shared);
    List<Pattern> patterns = new ArrayList<>(ofRuns(whole, sweeps, shared));
    patterns.add(new Surveyed(setting, runner));
    patterns.add(others.sizes(effort));
    patterns.add(others.split());
    patterns.add(new WarmUps(setting, runner, shared));
    patterns.add(others.shuffled());
    return patterns.stream().map(pattern -> result(runner, pattern)).toList();
  }

  private Result result(EnsembleRunner runner, Pattern pattern) {
    Result result = Result.of(pattern, effort);
    runner.check();
    return result;
  }

  /**
   * The patterns that every member of an ensemble shows or does not show by itself.
   *
   * @param sweeps the ensemble for many values of a parameter
   * @param shared the runs of {@link Arms#SHARED} of the whole ensemble
   */
  static List<RunPattern> ofRuns(Ensemble whole, Ensemble sweeps, Trajectories shared) {
    return List.of(
        new Rest(shared),
        new HalfDone(shared),
        new SlowAndDeep(shared),
        new Fast(shared),
        new Reputation(whole, shared),
        new Relapse(shared),
        new NullArms(shared),
        new TooMuch(sweeps),
        new LoopGains(whole),
        new TooSmall(sweeps),
        new Disappointment(sweeps),
        new Horizons(shared),
        new Complement(shared),
        new Frozen(shared));
  }

  /** How many runs they take, the shared ones included. */
  static int ownRuns(int whole, int sweeps) {
    return Arms.SHARED.size() * whole
        + Reputation.ownRuns(whole)
        + LoopGains.ownRuns(whole)
        + TooMuch.ownRuns(sweeps)
        + TooSmall.ownRuns(sweeps)
        + Disappointment.ownRuns(sweeps);
  }
}
