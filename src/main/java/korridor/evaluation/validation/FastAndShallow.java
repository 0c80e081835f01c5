package korridor.evaluation.validation;

import java.util.List;
import java.util.stream.Stream;
import korridor.evaluation.Effort;
import korridor.evaluation.Outcome;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P4: the I-Team works fast but shallow. */
record FastAndShallow(Trajectories shared) implements Pattern {

  /** Within two years the share of solved issues rises by at least this much. */
  static final double FAST = 0.25;

  /** In ten years trust across gains at most this part of what corridors bring. */
  static final double SHALLOW = 0.5;

  private static final Measure RATE = Measures.DONE_IN_TWO_YEARS;
  private static final Measure TRUST = Measures.TRUST_ACROSS;

  @Override
  public String id() {
    return "P4";
  }

  @Override
  public Outcome examine(Effort effort) {
    double[] rate = shared.gain(Arms.ITEAM, Arms.SILO, RATE, 2 * Trajectories.YEAR);
    double[] trust = shared.gain(Arms.ITEAM, Arms.SILO, TRUST, shared.last());
    double[] corridor = shared.gain(Arms.CORRIDOR, Arms.SILO, TRUST, shared.last());
    return new Outcome(
        List.of(
            Claim.atLeast(Message.of("P4.fast"), FAST).examine(rate),
            Claim.atMost(Message.of("P4.shallow"), SHALLOW)
                .examine(Trajectories.over(trust, corridor))),
        List.of(picture("P4.picture-rate", RATE), picture("P4.picture-trust", TRUST)));
  }

  private Picture picture(String title, Measure measure) {
    return new Picture(
        Message.of(title),
        Words.years(),
        Words.share(measure),
        Stream.of(Arms.SILO, Arms.ITEAM, Arms.CORRIDOR)
            .map(
                arm ->
                    Curves.overYears(
                        Words.arm(arm), shared.weeks(), w -> shared.at(arm, measure, w)))
            .toList());
  }
}
