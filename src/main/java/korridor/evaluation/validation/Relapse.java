package korridor.evaluation.validation;

import java.util.List;
import java.util.Map;
import korridor.evaluation.Effort;
import korridor.evaluation.Finding;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.model.Rollout;
import korridor.model.intervention.Interventions;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P6: when all ends after four years, gains shrink but part stays. */
record Relapse(Setting setting, EnsembleRunner runner, Trajectories shared) implements Pattern {

  /** At least this part of the gain of four years is left after ten. */
  static final double STAYS = 0.05;

  /** And at most this part. */
  static final double SHRINKS = 0.95;

  private static final int END = 4 * Trajectories.YEAR;
  private static final List<Measure> MEASURES =
      List.of(Measures.TRUST_ACROSS, Measures.DONE_IN_TWO_YEARS);

  @Override
  public String id() {
    return "P6";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(Setting setting) {
    return setting.replicates();
  }

  @Override
  public Outcome examine(Effort effort) {
    Trajectories ended = run();
    List<Finding> findings =
        MEASURES.stream()
            .map(
                m ->
                    new Claim(Message.of("P6.left", "measure", m.label()), STAYS, SHRINKS)
                        .examine(left(ended, m)))
            .toList();
    return new Outcome(findings, MEASURES.stream().map(m -> picture(ended, m)).toList());
  }

  private Trajectories run() {
    Rollout fourYears = Rollout.of(0, END, 1, 0);
    Setting other =
        setting.timed(
            Map.of(
                Interventions.CORRIDOR, fourYears,
                Interventions.REPUTATION, fourYears,
                Interventions.ITEAM, fourYears));
    return runner.run(List.of(other.plan(List.of(Arms.ALL))), setting.order()).get(0);
  }

  /** Gain over the silo after ten years relative to that when all ended. */
  private double[] left(Trajectories ended, Measure measure) {
    return Trajectories.over(gain(ended, measure, shared.last()), gain(ended, measure, END));
  }

  private double[] gain(Trajectories ended, Measure measure, int week) {
    return Trajectories.minus(
        ended.at(Arms.ALL, measure, week), shared.at(Arms.SILO, measure, week));
  }

  private Picture picture(Trajectories ended, Measure measure) {
    int[] weeks = shared.weeks();
    return new Picture(
        Message.of("P6.picture", "measure", measure.label()),
        Words.years(),
        Words.share(measure),
        List.of(
            Curves.overYears(Words.arm(Arms.SILO), weeks, w -> shared.at(Arms.SILO, measure, w)),
            Curves.overYears(Message.of("P6.ended"), weeks, w -> ended.at(Arms.ALL, measure, w)),
            Curves.overYears(Message.of("P6.kept"), weeks, w -> shared.at(Arms.ALL, measure, w))));
  }
}
