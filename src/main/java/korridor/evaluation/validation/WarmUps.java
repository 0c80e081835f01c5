package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.evaluation.Picture.Series;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P18: what the solutions bring depends little on how long the silo settled before. */
record WarmUps(Setting setting, EnsembleRunner runner, Trajectories shared) implements Pattern {

  /** As far apart as two gains of trust may be that are called the same. */
  static final double SAME = 0.02;

  /** Weeks of the longer warm-up: ten years. */
  static final int LONGER = 520;

  private static final Measure TRUST = Measures.TRUST_ACROSS;

  @Override
  public String id() {
    return "P18";
  }

  /** How many runs the pattern makes on top of those that all share. */
  static int ownRuns(int members) {
    return Arms.EFFECTS.size() * members;
  }

  @Override
  public Outcome examine(Effort effort) {
    Trajectories longer = Ensemble.ofReplicates(setting.warmedUp(LONGER), runner).run(Arms.EFFECTS);
    List<Reading> readings = new ArrayList<>();
    for (Arm arm : Arms.EFFECTIVE) {
      readings.add(
          Reading.of(
              Claim.within(Message.of("P18.difference", "arm", Words.arm(arm)), SAME),
              Trajectories.minus(
                  gain(longer, arm, longer.last()), gain(shared, arm, shared.last()))));
    }
    return Look.of(readings, picture(longer)).outcome();
  }

  private static double[] gain(Trajectories runs, Arm arm, int week) {
    return runs.gain(arm, Arms.SILO, TRUST, week);
  }

  private Picture picture(Trajectories longer) {
    List<Series> series = new ArrayList<>();
    for (Arm arm : Arms.EFFECTIVE) {
      series.add(Curves.overYears(Words.arm(arm), longer.weeks(), w -> gain(longer, arm, w)));
      series.add(
          Curves.reference(
              Message.of("P18.shorter", "arm", Words.arm(arm)),
              shared.weeks(),
              w -> gain(shared, arm, w)));
    }
    return new Picture(
        Message.of("P18.picture"),
        Words.years(),
        Picture.Axis.of(Message.of("axis.gain-trust")),
        series);
  }
}
