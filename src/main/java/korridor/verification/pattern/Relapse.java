package korridor.verification.pattern;

import java.util.List;
import java.util.Map;
import korridor.model.Solution;
import korridor.model.Timing;
import korridor.verification.Effort;
import korridor.verification.Finding;
import korridor.verification.Outcome;
import korridor.verification.Picture;

/** P6: when all ends after four years, gains shrink but part stays. */
record Relapse(Setting setting, EnsembleRunner runner, Trajectories shared) implements Pattern {

  /** At least this part of the gain of four years is left after ten. */
  static final double STAYS = 0.05;

  /** And at most this part. */
  static final double SHRINKS = 0.95;

  private static final int END = 4 * Trajectories.YEAR;
  private static final List<String> MEASURES = List.of("trust_across", "resolution_rate");

  @Override
  public String id() {
    return "P6";
  }

  @Override
  public int ownRuns() {
    return setting.replicates();
  }

  @Override
  public Outcome examine(Effort effort) {
    Trajectories ended = run();
    List<Finding> findings =
        MEASURES.stream()
            .map(
                m ->
                    new Claim(Words.say("P6.left", Words.measure(m)), STAYS, SHRINKS)
                        .examine(left(ended, m)))
            .toList();
    return new Outcome(findings, MEASURES.stream().map(m -> picture(ended, m)).toList());
  }

  private Trajectories run() {
    Timing fourYears = new Timing(0, END, 1, 0);
    Setting other =
        setting.timed(
            Map.of(
                Solution.CORRIDOR, fourYears,
                Solution.REPUTATION, fourYears,
                Solution.ITEAM, fourYears));
    return runner.run(List.of(other.plan(List.of(Arms.ALL))), setting.order()).get(0);
  }

  /** Gain over the silo after ten years relative to that when all ended. */
  private double[] left(Trajectories ended, String measure) {
    return Trajectories.over(gain(ended, measure, shared.last()), gain(ended, measure, END));
  }

  private double[] gain(Trajectories ended, String measure, int week) {
    return Trajectories.minus(
        ended.at(Arms.ALL, measure, week), shared.at(Arms.SILO, measure, week));
  }

  private Picture picture(Trajectories ended, String measure) {
    int[] weeks = shared.weeks();
    return new Picture(
        Words.say("P6.picture", Words.measure(measure)),
        Words.years(),
        Words.share(measure),
        List.of(
            Curves.overYears(Words.arm(Arms.SILO), weeks, w -> shared.at(Arms.SILO, measure, w)),
            Curves.overYears(Words.say("P6.ended"), weeks, w -> ended.at(Arms.ALL, measure, w)),
            Curves.overYears(Words.say("P6.kept"), weeks, w -> shared.at(Arms.ALL, measure, w))));
  }
}
