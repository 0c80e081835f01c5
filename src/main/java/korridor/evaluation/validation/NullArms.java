package korridor.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import korridor.evaluation.Picture;
import korridor.language.Message;
import korridor.model.Arm;
import korridor.observe.Measure;
import korridor.observe.Measures;

/** P7: null arms end where the silo ends. */
record NullArms(Trajectories shared) implements RunPattern {

  /** As far apart as two arms may end whose trust across is called the same. */
  static final double SAME_TRUST = 0.02;

  /** The same for the share of issues done, which scatters more. */
  static final double SAME_DONE = 0.05;

  private static final Measure TRUST = Measures.TRUST_ACROSS;
  private static final Measure DONE = Measures.DONE_IN_TWO_YEARS;

  @Override
  public String id() {
    return "P7";
  }

  @Override
  public Look look() {
    List<Reading> readings = new ArrayList<>();
    for (Arm arm : List.of(Arms.REWIRING, Arms.HEADCOUNT)) {
      readings.add(same(arm, TRUST, SAME_TRUST));
      readings.add(same(arm, DONE, SAME_DONE));
    }
    return Look.of(readings, picture());
  }

  private Reading same(Arm arm, Measure measure, double margin) {
    return Reading.of(
        Claim.within(
            Message.of("P7.difference", "arm", Words.arm(arm), "measure", measure.label()), margin),
        shared.gain(arm, Arms.SILO, measure, shared.last()));
  }

  private Picture picture() {
    return new Picture(
        Message.of("P7.picture"),
        Words.years(),
        Words.share(TRUST),
        Stream.of(Arms.SILO, Arms.REWIRING, Arms.HEADCOUNT, Arms.CORRIDOR)
            .map(
                arm ->
                    Curves.overYears(Words.arm(arm), shared.weeks(), w -> shared.at(arm, TRUST, w)))
            .toList());
  }
}
