package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P14: with all learning turned off nothing moves; what works passes through what people hold. */
record Frozen(Trajectories shared) implements RunPattern {

  /** How far an arm without learning may be from the silo without learning in trust across. */
  static final double TRUST = 0.005;

  /** The same in the share of issues done. */
  static final double DONE = 0.08;

  @Override
  public String id() {
    return "P14";
  }

  @Override
  public Look look() {
    List<Reading> readings = new ArrayList<>();
    for (Arm arm : Arms.EFFECTIVE) {
      readings.add(same(arm, Measures.TRUST_ACROSS, TRUST));
      readings.add(same(arm, Measures.DONE_IN_TWO_YEARS, DONE));
    }
    return Look.of(readings, picture());
  }

  private Reading same(Arm arm, Measure measure, double margin) {
    return Reading.of(
        Claim.within(
            Message.of("P14.difference", "arm", Words.arm(arm), "measure", measure.label()),
            margin),
        shared.gain(Arms.frozen(arm), Arms.FREEZE, measure, shared.last()));
  }

  private Picture picture() {
    Measure measure = Measures.TRUST_ACROSS;
    return new Picture(
        Message.of("P14.picture"),
        Words.years(),
        Words.share(measure),
        Stream.of(Arms.FREEZE, Arms.frozen(Arms.ALL), Arms.SILO, Arms.ALL)
            .map(
                arm ->
                    Curves.overYears(
                        Words.arm(arm), shared.weeks(), w -> shared.at(arm, measure, w)))
            .toList());
  }
}
