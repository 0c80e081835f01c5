package korridor.evaluation.validation;

import java.util.List;
import java.util.stream.Stream;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P1: the silo stays where it is. */
record Rest(Trajectories shared) implements RunPattern {

  /** How far trust across may be from the fork after ten years. */
  static final double TRUST = 0.03;

  /** How far the share of ended issues that are done may be. */
  static final double DONE = 0.05;

  @Override
  public String id() {
    return "P1";
  }

  @Override
  public Look look() {
    return new Look(
        List.of(
            Reading.of(
                Claim.within(change(Measures.TRUST_ACROSS), TRUST), at(Measures.TRUST_ACROSS)),
            Reading.of(Claim.within(change(Measures.DONE), DONE), at(Measures.DONE))),
        List.of(picture()));
  }

  private static Message change(Measure measure) {
    return Message.of("P1.change", "measure", measure.label());
  }

  private double[] at(Measure measure) {
    return shared.change(Arms.SILO, measure, 0, shared.last());
  }

  private Picture picture() {
    return new Picture(
        Message.of("P1.picture"),
        Words.years(),
        Picture.Axis.of(Message.of("axis.value"), 0, 1),
        Stream.of(Measures.TRUST_INSIDE, Measures.TRUST_ACROSS, Measures.DONE)
            .map(m -> Curves.overYears(m.label(), shared.weeks(), w -> shared.at(Arms.SILO, m, w)))
            .toList());
  }
}
