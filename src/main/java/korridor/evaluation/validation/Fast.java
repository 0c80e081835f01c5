package korridor.evaluation.validation;

import java.util.List;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P4: the I-Team works fast on what gets done. */
record Fast(Trajectories shared) implements RunPattern {

  /** Within two years at least this part of the effect of ten years is there. */
  static final double HALF = 0.5;

  private static final Measure DONE = Measures.DONE_IN_TWO_YEARS;
  private static final int TWO_YEARS = 2 * Trajectories.YEAR;

  @Override
  public String id() {
    return "P4";
  }

  @Override
  public Look look() {
    return Look.of(
        List.of(
            Reading.of(Claim.atLeast(Message.of("P4.effect"), 0), gain(Arms.ITEAM, shared.last())),
            Reading.ofRatio(
                Claim.atLeast(Message.of("P4.half"), HALF),
                gain(Arms.ITEAM, TWO_YEARS),
                gain(Arms.ITEAM, shared.last()))),
        picture());
  }

  private double[] gain(Arm arm, int week) {
    return shared.gain(arm, Arms.SILO, DONE, week);
  }

  private Picture picture() {
    return new Picture(
        Message.of("P4.picture"),
        Words.years(),
        Picture.Axis.of(Message.of("axis.gain-done")),
        Arms.SINGLE.stream()
            .map(arm -> Curves.overYears(Words.arm(arm), shared.weeks(), w -> gain(arm, w)))
            .toList());
  }
}
