package korridor.evaluation.validation;

import java.util.List;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P6: when all ends after four years, gains shrink but part stays. */
record Relapse(Trajectories shared) implements RunPattern {

  private static final List<Measure> MEASURES =
      List.of(Measures.TRUST_ACROSS, Measures.DONE_IN_TWO_YEARS);

  @Override
  public String id() {
    return "P6";
  }

  @Override
  public Look look() {
    return new Look(
        MEASURES.stream().map(this::left).toList(), MEASURES.stream().map(this::picture).toList());
  }

  /** Gain over the silo after ten years relative to that when all ended. */
  private Reading left(Measure measure) {
    return Reading.ofRatio(
        new Claim(Message.of("P6.left", "measure", measure.label()), 0, 1),
        gain(measure, shared.last()),
        gain(measure, Arms.END));
  }

  private double[] gain(Measure measure, int week) {
    return shared.gain(Arms.ENDED, Arms.SILO, measure, week);
  }

  private Picture picture(Measure measure) {
    return new Picture(
        Message.of("P6.picture", "measure", measure.label()),
        Words.years(),
        Words.share(measure),
        List.of(
            curve(Words.arm(Arms.SILO), Arms.SILO, measure),
            curve(Message.of("P6.ended"), Arms.ENDED, measure),
            curve(Message.of("P6.kept"), Arms.ALL, measure)));
  }

  private Picture.Series curve(Message name, Arm arm, Measure measure) {
    return Curves.overYears(name, shared.weeks(), week -> shared.at(arm, measure, week));
  }
}
